// The way from the settings to the models: in the panel a view of its own, on the settings page in its place.
import { lazy, Suspense, useState } from 'react';
import type { OptionsModelsProps } from '../models/OptionsModels';
import { Button } from '../ui/Button';
import type { SettingsGroup } from './group';

const OptionsModels = lazy(async () => ({
  default: (await import('../models/OptionsModels')).OptionsModels,
}));

const WORDS = 'Manage models download pull delete copy create Modelfile import GGUF memory loaded';

/** `onShow`: where models are a view of their own. */
export const modelsInPanel = (onShow: () => void): SettingsGroup => ({
  title: 'Models',
  rows: [{ words: WORDS, drawn: <ShowModels onShow={onShow} /> }],
});

export const modelsOnPage = (props: OptionsModelsProps): SettingsGroup => ({
  title: 'Models',
  rows: [{ words: WORDS, drawn: <ModelsHere {...props} /> }],
});

function ModelsHere(props: OptionsModelsProps) {
  const [isShown, setIsShown] = useState(false);
  if (!isShown) return <ShowModels onShow={() => setIsShown(true)} />;
  return (
    <Suspense fallback={null}>
      <OptionsModels {...props} />
    </Suspense>
  );
}

function ShowModels({ onShow }: { onShow: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-3 py-2.5">
      <span>
        Manage models
        <span className="block text-[12.5px] text-faint">
          Download, delete, copy, create, import from a file.
        </span>
      </span>
      <Button small data-testid="show-models" onClick={onShow}>
        Show
      </Button>
    </div>
  );
}
