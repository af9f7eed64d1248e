// Managing models on the settings page: comes when it is asked for, with a line to the background of its own.
import { useState } from 'react';
import { modelsOf } from '@/lib/stores/models';
import { type ModelsPlace, ModelsProvider } from '@/lib/stores/provide-models';
import { ModelsView } from './ModelsView';

export interface OptionsModelsProps extends Pick<ModelsPlace, 'bus' | 'settings' | 'uploadFile'> {
  /** Opens a line that tells of changes. */
  openLink: () => { onNews: Parameters<typeof modelsOf>[0]['onNews'] };
}

export function OptionsModels({ bus, settings, uploadFile, openLink }: OptionsModelsProps) {
  const [place] = useState<ModelsPlace>(() => ({
    models: modelsOf({ bus, onNews: openLink().onNews }),
    bus,
    settings,
    uploadFile,
  }));
  return (
    <div className="p-3">
      <ModelsProvider place={place}>
        <ModelsView />
      </ModelsProvider>
    </div>
  );
}
