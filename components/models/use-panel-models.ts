// What managing models needs, as the panel has it.
import { useState } from 'react';
import { modelsOf } from '@/lib/stores/models';
import { usePanel } from '@/lib/stores/provide';
import type { ModelsPlace } from '@/lib/stores/provide-models';

export function usePanelModels(): ModelsPlace {
  const { ports, settings, view } = usePanel();
  const [place] = useState<ModelsPlace>(() => ({
    models: modelsOf({ bus: ports.bus, onNews: ports.link.onNews }),
    bus: ports.bus,
    settings,
    uploadFile: ports.uploadFile,
    chatWith: (name) => {
      void settings.change({ model: name });
      view.show('chat');
    },
  }));
  return place;
}
