// Managing the models of the server: those that are there, more to get, and ways to make one's own.
import { type ReactNode, useEffect, useId, useState } from 'react';
import { ModelsProvider, useModels, useModelsState } from '@/lib/stores/provide-models';
import { Notice } from '../ui/Notice';
import { CreateModel } from './CreateModel';
import { GetModels } from './GetModels';
import { ImportModel } from './ImportModel';
import { InstalledModels } from './InstalledModels';
import { JobList } from './JobList';
import { ModelDetails } from './ModelDetails';
import { UndoDelete } from './UndoDelete';
import { usePanelModels } from './use-panel-models';

const TABS = [
  { id: 'installed', title: 'Installed' },
  { id: 'get', title: 'Get' },
  { id: 'create', title: 'Create' },
  { id: 'import', title: 'Import' },
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
        <Tabs chosen={tab} onChoose={setTab}>
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

interface TabsProps {
  chosen: TabId;
  onChoose: (tab: TabId) => void;
  children: ReactNode;
}

function Tabs({ chosen, onChoose, children }: TabsProps) {
  const id = useId();
  const move = (by: number) => {
    const index = TABS.findIndex((one) => one.id === chosen);
    const next = TABS[(index + by + TABS.length) % TABS.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label="Models"
        className="flex flex-wrap gap-x-4 gap-y-1 border-b border-line text-[13px]"
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1);
          if (event.key === 'ArrowLeft') move(-1);
        }}
      >
        {TABS.map((tab) => (
          <button
            key={tab.id}
            id={`${id}-${tab.id}`}
            type="button"
            role="tab"
            data-testid={`models-${tab.id}`}
            aria-selected={tab.id === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
            className={`-mb-px border-b-2 pb-1.5 ${tab.id === chosen ? 'border-accent font-semibold text-ink' : 'border-transparent text-soft hover:text-ink'}`}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        className="flex flex-1 flex-col gap-4"
      >
        {children}
      </div>
    </>
  );
}
