// The panel's keyboard shortcuts as rows: what listens to keys and the sheet that lists them both follow from here.

interface ShortcutRow {
  id: string;
  /** Modifiers and a key, joined by `+`; `Mod` is Command on a Mac and Ctrl elsewhere. The first is shown first. */
  keys: readonly string[];
  words: string;
}

export const SHORTCUTS = [
  { id: 'show-sheet', keys: ['?', 'Mod+/'], words: 'Show these shortcuts' },
  { id: 'new-chat', keys: ['Mod+Shift+O'], words: 'New chat' },
  { id: 'temporary-chat', keys: ['Mod+Shift+F'], words: 'New temporary chat' },
  { id: 'search', keys: ['Mod+K'], words: 'Search chats, or in the settings' },
  { id: 'show-history', keys: ['Mod+Shift+H'], words: 'History' },
  { id: 'focus-composer', keys: ['Shift+Escape'], words: 'Write a question' },
  { id: 'choose-model', keys: ['Mod+Shift+M'], words: 'Choose a model' },
  { id: 'stop', keys: ['Escape'], words: 'Stop the answer' },
  { id: 'copy-answer', keys: ['Mod+Shift+C'], words: 'Copy the last answer' },
  { id: 'switch-theme', keys: ['Mod+Shift+L'], words: 'Light or dark' },
  { id: 'show-settings', keys: ['Mod+,'], words: 'Settings' },
] as const satisfies readonly ShortcutRow[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** Keys that the composer and the views have of their own, for the sheet. */
export const FIELD_KEYS = [
  { keys: ['Enter'], words: 'Send' },
  { keys: ['Shift+Enter'], words: 'New line' },
  { keys: ['↑'], words: 'The last question again' },
  { keys: ['/'], words: 'Prompts' },
  { keys: ['@'], words: 'Open tabs' },
] as const satisfies readonly Omit<ShortcutRow, 'id'>[];

/** What counts of a pressed key; a DOM KeyboardEvent is one. */
export interface PressedKey {
  key: string;
  /** The key's place on the keyboard, whatever the layout writes there. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  isComposing: boolean;
  keyCode: number;
}

export interface KeyPlace {
  isMac: boolean;
  /** The focus is where text is written. */
  inField: boolean;
}

/**
 * The shortcut that a key press means; none while an input method composes, and in a field only
 * those with Mod, and Escape, so that whatever can be typed is typed.
 */
export function shortcutFor(pressed: PressedKey, place: KeyPlace): ShortcutId | undefined {
  // Old versions tell an input method's keys by 229 only.
  if (pressed.isComposing || pressed.keyCode === 229 || pressed.altKey) return undefined;
  return SHORTCUTS.find(({ keys }) => keys.some((combo) => matches(combo, pressed, place)))?.id;
}

function matches(combo: string, pressed: PressedKey, { isMac, inField }: KeyPlace): boolean {
  const parts = combo.split('+');
  const key = parts.at(-1) ?? '';
  const hasMod = parts.includes('Mod');
  if (inField && !hasMod && key !== 'Escape') return false;
  if (hasMod !== (isMac ? pressed.metaKey : pressed.ctrlKey)) return false;
  if (isMac ? pressed.ctrlKey : pressed.metaKey) return false;
  const isLetter = /^[A-Z]$/.test(key);
  // Where a sign lies differs by layout, so Shift counts only beside letters and named keys.
  const shiftCounts = isLetter || key.length > 1;
  if (shiftCounts && parts.includes('Shift') !== pressed.shiftKey) return false;
  return isLetter ? writes(key, pressed) : pressed.key === key;
}

/** By what the key writes; on layouts without Latin letters by where it lies. */
function writes(letter: string, { key, code }: PressedKey): boolean {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() === letter : code === `Key${letter}`;
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Escape: 'Esc' };
const SIGNS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };

/** A combination as its keycaps read: `['Ctrl', 'Shift', 'O']`. */
export const keycaps = (combo: string, isMac: boolean): string[] =>
  combo.split('+').map((part) => (isMac ? MAC_SIGNS : SIGNS)[part] ?? part);
