// The address of the model server: one of the names of this machine.
import { useStore } from 'zustand';
import type { SettingsStore } from '@/lib/stores/settings';
import { Select } from './Select';

const ADDRESSES = ['http://localhost:11434', 'http://127.0.0.1:11434', 'http://[::1]:11434'];

export function ServerAddress({ settings }: { settings: SettingsStore }) {
  const endpoint = useStore(settings.store, (state) => state.settings?.endpoint);
  return (
    <Select
      label="Address of Ollama"
      testId="endpoint"
      options={ADDRESSES.map((value) => ({ value, name: value.replace('http://', '') }))}
      chosen={endpoint}
      onChoose={(address) => void settings.change({ endpoint: address })}
    />
  );
}
