// System, light or dark.
import { useStore } from 'zustand';
import type { SettingsStore } from '@/lib/stores/settings';

const CHOICES = [
  { theme: 'system', name: 'System' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
] as const;

export function ThemeChoice({ settings }: { settings: SettingsStore }) {
  const chosen = useStore(settings.store, (state) => state.settings?.theme);
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
      <legend className="float-start">Theme</legend>
      <div className="flex rounded-[10px] bg-sunk p-0.5">
        {CHOICES.map(({ theme, name }) => (
          <label
            key={theme}
            className="rounded-lg px-3 py-1 text-[13px] text-soft has-checked:bg-panel has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="theme"
              className="sr-only"
              checked={chosen === theme}
              onChange={() => void settings.change({ theme })}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
