// Managing the models of the server: those that are there, more to get, and ways to make one's own.
import { useEffect, useState } from 'react';
import { ModelsProvider, useModels, useModelsState } from '@/lib/stores/provide-models';
import { Notice } from '../ui/Notice';
import { Tabs } from '../ui/Tabs';
import { CreateModel } from './CreateModel';
import { GetModels } from './GetModels';
import { ImportModel } from './ImportModel';
import { InstalledModels } from './InstalledModels';
import { JobList } from './JobList';
import { ModelDetails } from './ModelDetails';
import { UndoDelete } from './UndoDelete';
import { usePanelModels } from './use-panel-models';

const TABS = [
  { id: 'installed', name: 'Installed' },
  { id: 'get', name: 'Get' },
  { id: 'create', name: 'Create' },
  { id: 'import', name: 'Import' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** Milliseconds after which what is loaded is looked at again. */
const LOOK_AGAIN = 10_000;

/** In the panel, whose models the chat uses. */
export function PanelModels() {
  const place = usePanelModels();
  return (
    <ModelsProvider place={place}>
      <ModelsView />
    </ModelsProvider>
  );
}

export function ModelsView() {
  const { models } = useModels();
  const [tab, setTab] = useState<TabId>('installed');
  const [opened, open] = useState<string>();
  const [base, setBase] = useState('');
  useEffect(() => {
    const look = () => {
      if (!document.hidden) void models.read();
    };
    look();
    const timer = setInterval(look, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [models]);
  const create = (name: string) => {
    open(undefined);
    setBase(name);
    setTab('create');
  };
  return (
    <div data-testid="models-view" className="flex min-h-full flex-col gap-4">
      <Refused />
      <JobList />
      {opened === undefined ? (
        <Tabs label="Models" testId="models" tabs={TABS} chosen={tab} onChoose={setTab}>
          {tab === 'installed' && (
            <InstalledModels onOpen={open} onCreate={create} onGet={() => setTab('get')} />
          )}
          {tab === 'get' && <GetModels />}
          {tab === 'create' && <CreateModel key={base} base={base} onBase={setBase} />}
          {tab === 'import' && <ImportModel />}
        </Tabs>
      ) : (
        <ModelDetails name={opened} onBack={() => open(undefined)} onCreate={create} />
      )}
      <UndoDelete />
    </div>
  );
}

/** Why the last thing that was asked for was not done. */
function Refused() {
  const { models } = useModels();
  const refused = useModelsState((state) => state.refused);
  return refused ? <Notice fault={refused} onDismiss={models.forgetRefusal} /> : null;
}
