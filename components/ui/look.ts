// How the page looks: theme, contrast and size of text, set on its root before the first paint.
import type { Settings } from '@/lib/settings/schema';

type Look = Pick<Settings, 'theme' | 'highContrast' | 'fontSize'>;

const KEY = 'look';

/** Remembers the look beside the settings, which arrive too late for the first paint. */
export function applyLook(look: Look): void {
  show(look);
  localStorage.setItem(KEY, JSON.stringify(look));
}

/** What was applied last; whatever else is stored there changes nothing. */
export function restoreLook(): void {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof stored === 'object' && stored !== null) show(stored);
  } catch {
    // Not ours: the defaults hold until the settings are read.
  }
}

function show({
  theme = 'system',
  highContrast = false,
  fontSize = 'medium',
}: Partial<Look>): void {
  const root = document.documentElement.dataset;
  if (theme === 'system') delete root.theme;
  else root.theme = theme;
  if (highContrast) root.contrast = 'more';
  else delete root.contrast;
  root.fontSize = fontSize;
}
