// Keeps the page in the look that was chosen.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SettingsStore } from '@/lib/stores/settings';
import { applyLook } from '../ui/look';

export function useLook(settings: SettingsStore): void {
  const chosen = useStore(settings.store, (state) => state.settings);
  useEffect(() => {
    if (!chosen) return;
    const { theme, highContrast, fontSize } = chosen;
    applyLook({ theme, highContrast, fontSize });
  }, [chosen]);
}
