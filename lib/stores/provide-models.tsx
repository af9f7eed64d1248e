// The React binding of the models' store, for whatever page shows it.
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Bus } from '../bus/bus';
import type { UploadFile } from './import-model';
import type { Models, ModelsState } from './models';
import type { SettingsStore } from './settings';

export interface ModelsPlace {
  models: Models;
  bus: Bus;
  settings: SettingsStore;
  uploadFile: UploadFile;
  /** Asks the next question of this model; absent where nothing is asked. */
  chatWith?: (name: string) => void;
}

const ModelsContext = createContext<ModelsPlace | undefined>(undefined);

export function ModelsProvider({ place, children }: { place: ModelsPlace; children: ReactNode }) {
  return <ModelsContext value={place}>{children}</ModelsContext>;
}

export function useModels(): ModelsPlace {
  const place = useContext(ModelsContext);
  if (!place) throw new Error('useModels outside of ModelsProvider');
  return place;
}

export function useModelsState<T>(select: (state: ModelsState) => T): T {
  return useStore(useModels().models.store, select);
}
