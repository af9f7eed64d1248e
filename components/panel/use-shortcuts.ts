// Listens to the keyboard for the whole panel and does what lib/stores/shortcuts.ts says a key means.
import { useLayoutEffect } from 'react';
import { streamingAnswer } from '@/lib/stores/arrivals';
import type { Panel } from '@/lib/stores/panel';
import { usePanel } from '@/lib/stores/provide';
import { type ShortcutId, shortcutFor } from '@/lib/stores/shortcuts';
import { focusComposer } from '../chat/focus-composer';

export function useShortcuts(): void {
  const panel = usePanel();
  // With the first picture: what can be seen can be used.
  useLayoutEffect(() => {
    const isMac = panel.ports.platform === 'mac';
    const onKey = (event: KeyboardEvent) => {
      // A dialog keeps the keys to itself, and so does whoever has served one already.
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const id = shortcutFor(event, { isMac, inField: isField(event.target) });
      if (id && ACTIONS[id](panel)) event.preventDefault();
      // What is typed while nothing has the focus belongs in the composer.
      else if (event.target === document.body && isTyped(event)) focusComposer();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [panel]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, select, input, [contenteditable]');

/** A letter or sign, or the key that pastes; a space scrolls. */
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^\S$/u.test(key) && !altKey && (ctrlKey || metaKey ? key === 'v' : true);

/** What each shortcut does; false where there was nothing to do and the key goes on to the browser. */
const ACTIONS: Readonly<Record<ShortcutId, (panel: Panel) => boolean>> = {
  'show-sheet': ({ view }) => done(view.showSheet(true)),
  'new-chat': ({ chat, view }) => done(chat.open(null), view.show('chat')),
  'temporary-chat': ({ temporary, view }) => done(temporary.begin(), view.show('chat')),
  search: ({ view, temporary }) => {
    // There is no history to search in a private window.
    if (temporary.store.getState().isPrivate && view.store.getState().view !== 'settings')
      return false;
    if (view.store.getState().view !== 'settings') view.show('history');
    requestAnimationFrame(focusSearch);
    return true;
  },
  'show-history': ({ view, temporary }) =>
    !temporary.store.getState().isPrivate && done(view.show('history')),
  'focus-composer': ({ view }) => done(view.show('chat'), focusComposer()),
  'choose-model': ({ view }) => done(view.show('chat'), view.showPicker(true)),
  stop: stopOrGoBack,
  'copy-answer': (panel) => copyLastAnswer(panel),
  'switch-theme': switchTheme,
  'show-settings': ({ view }) => done(view.show('settings')),
};

const done = (..._steps: unknown[]): true => true;

/** The search field of the view in front, once it is drawn. */
const focusSearch = (): void =>
  document.querySelector<HTMLElement>('section input[type=search]')?.focus();

function stopOrGoBack({ chat, view }: Panel): boolean {
  if (view.store.getState().view !== 'chat') view.show('chat');
  else if (streamingAnswer(chat.store.getState().messages)) void chat.stop();
  else return false;
  return true;
}

function copyLastAnswer({ chat, ports, view }: Panel): boolean {
  const { messages } = chat.store.getState();
  const answer = messages.findLast(({ role, text }) => role === 'assistant' && text !== '');
  if (!answer) return false;
  void ports
    .copyText(answer.text)
    .then((copied) => view.say(copied ? 'Answer copied' : 'The browser did not allow copying'));
  return true;
}

function switchTheme({ settings }: Panel): boolean {
  const { theme = 'system' } = settings.store.getState().settings ?? {};
  const isDark =
    theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  void settings.change({ theme: isDark ? 'light' : 'dark' });
  return true;
}
