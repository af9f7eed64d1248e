// Which key press means which shortcut: by system, by layout, never while text is being written.
import { describe, expect, it } from 'vitest';
import { keycaps, type PressedKey, SHORTCUTS, type ShortcutId, shortcutFor } from './shortcuts';

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

const FREE = { isMac: false, inField: false };
const FIELD = { isMac: false, inField: true };
const MAC = { isMac: true, inField: false };
const MOD_SHIFT = { ctrlKey: true, shiftKey: true };

/** The first combination of a row, as pressed. */
const pressed = (combo: string, isMac: boolean): PressedKey => {
  const parts = combo.split('+');
  return press(parts.at(-1)!, {
    [isMac ? 'metaKey' : 'ctrlKey']: parts.includes('Mod'),
    shiftKey: parts.includes('Shift'),
  });
};

describe('[e50] shortcuts', () => {
  it.each(SHORTCUTS.flatMap(({ id, keys }) => keys.map((combo) => [combo, id] as const)))(
    '%s means %s on every system, and nothing else',
    (combo, id: ShortcutId) => {
      expect(shortcutFor(pressed(combo, false), FREE)).toBe(id);
      expect(shortcutFor(pressed(combo, true), MAC)).toBe(id);
      expect(shortcutFor(pressed(combo, combo.includes('Mod')), FREE)).toBe(
        combo.includes('Mod') ? undefined : id,
      );
    },
  );

  it('leave to a field whatever can be typed into it', () => {
    expect(shortcutFor(press('?', { shiftKey: true }), FREE)).toBe('show-sheet');
    expect(shortcutFor(press('?', { shiftKey: true }), FIELD)).toBeUndefined();
    expect(shortcutFor(press('Escape'), FIELD)).toBe('stop');
    expect(shortcutFor(press('O', MOD_SHIFT), FIELD)).toBe('new-chat');
  });

  it('[e15] stay silent while an input method composes', () => {
    for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
      expect(shortcutFor(press('Escape', more), FIELD)).toBeUndefined();
      expect(shortcutFor(press('O', { ...MOD_SHIFT, ...more }), FIELD)).toBeUndefined();
    }
  });

  it('work on layouts without Latin letters, and by what is written where there are', () => {
    expect(shortcutFor(press('Щ', { ...MOD_SHIFT, code: 'KeyO' }), FREE)).toBe('new-chat');
    expect(shortcutFor(press('L', { ...MOD_SHIFT, code: 'KeyP' }), FREE)).toBe('switch-theme');
  });

  it('leave other combinations alone: AltGr, the plain letter, a missing Shift', () => {
    expect(shortcutFor(press('O', { ...MOD_SHIFT, altKey: true }), FREE)).toBeUndefined();
    expect(shortcutFor(press('o'), FREE)).toBeUndefined();
    expect(shortcutFor(press('o', { ctrlKey: true }), FREE)).toBeUndefined();
    expect(shortcutFor(press('c', { ctrlKey: true }), FREE)).toBeUndefined();
  });

  it('are shown as the keys of the system', () => {
    expect(keycaps('Mod+Shift+O', false)).toEqual(['Ctrl', 'Shift', 'O']);
    expect(keycaps('Mod+Shift+O', true)).toEqual(['⌘', '⇧', 'O']);
    expect(keycaps('Escape', false)).toEqual(['Esc']);
  });
});
