// Light, dark or the system's choice, set on the page's root before the first paint.

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'theme';

/** Remembers the theme beside the settings, which arrive too late for the first paint. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  localStorage.setItem(KEY, theme);
}

export function restoreTheme(): void {
  const theme = localStorage.getItem(KEY);
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
