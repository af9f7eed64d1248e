// The first model, with one click: a few that fit, and how far the download is.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { ModelsProvider } from '@/lib/stores/provide-models';
import { starters } from '@/lib/stores/recommended';
import { JobList } from '../models/JobList';
import { MemoryChoice } from '../models/MemoryChoice';
import { SuggestedModels } from '../models/SuggestedModels';
import { usePanelModels } from '../models/use-panel-models';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function Starters() {
  const { view } = usePanel();
  const place = usePanelModels();
  const { models, settings } = place;
  const stated = useStore(settings.store, (state) => state.settings?.modelMemory ?? 0);
  const refused = useStore(models.store, (state) => state.refused);
  useEffect(() => void models.read(), [models]);
  return (
    <ModelsProvider place={place}>
      <div data-testid="starters" className="mt-2.5 flex flex-col gap-2.5">
        <JobList />
        {refused && <Notice fault={refused} onDismiss={models.forgetRefusal} />}
        <MemoryChoice />
        <SuggestedModels models={starters(stated)} />
        <Button small data-testid="all-models" onClick={() => view.show('models')}>
          More models, or a file of your own
        </Button>
      </div>
    </ModelsProvider>
  );
}
