// Keeps the page in the chosen theme.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '@/lib/stores/settings';
import { applyTheme } from '../ui/theme';

export function useTheme(settings: SettingsStore): void {
  const theme = useStore(settings.store, (state) => state.settings?.theme);
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);
}
