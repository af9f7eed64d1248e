// The address of the model server: one of the names of this machine.
import { useStore } from 'zustand';
import { endpointInUse } from '@/lib/core/endpoint';
import type { SettingsStore } from '@/lib/stores/settings';
import { Select } from './Select';

const ADDRESSES = ['http://localhost:11434', 'http://127.0.0.1:11434', 'http://[::1]:11434'];

export function ServerAddress({ settings }: { settings: SettingsStore }) {
  const known = useStore(settings.store, (state) => state.settings);
  const used = known && endpointInUse(known);
  const isKnown = used === undefined || ADDRESSES.includes(used.url);
  const addresses = isKnown ? ADDRESSES : [used.url, ...ADDRESSES];
  const move = (url: string) =>
    known?.endpoints.map((one) => (one.id === used?.id ? { ...one, url } : one));
  return (
    <Select
      label="Address of Ollama"
      testId="endpoint"
      options={addresses.map((value) => ({ value, name: value.replace('http://', '') }))}
      chosen={used?.url}
      onChoose={(address) => void settings.change({ endpoints: move(address) ?? [] })}
    />
  );
}
