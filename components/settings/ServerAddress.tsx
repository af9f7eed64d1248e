// The address of the model server: one of the names of this machine.
import { useStore } from 'zustand';
import type { SettingsStore } from '@/lib/stores/settings';

const ADDRESSES = ['http://localhost:11434', 'http://127.0.0.1:11434', 'http://[::1]:11434'];

export function ServerAddress({ settings }: { settings: SettingsStore }) {
  const endpoint = useStore(settings.store, (state) => state.settings?.endpoint);
  return (
    <label className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
      <span>Address of Ollama</span>
      <select
        data-testid="endpoint"
        className="rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-[13px] text-ink"
        value={endpoint ?? ''}
        disabled={endpoint === undefined}
        onChange={(event) => void settings.change({ endpoint: event.target.value })}
      >
        {ADDRESSES.map((address) => (
          <option key={address} value={address}>
            {address.replace('http://', '')}
          </option>
        ))}
      </select>
    </label>
  );
}
