// The list that opens while typing: prompts after `/`, tabs after `@`; steered by keys that stay in the draft.
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Prompt } from '@/lib/prompts/prompt';
import type { OpenTab } from '@/lib/stores/ports';
import { usePanel } from '@/lib/stores/provide';
import type { IconName } from '../ui/Icon';
import { replaceTrigger, type Trigger, triggerAt } from './trigger';

export interface Suggestion {
  id: string;
  icon: IconName;
  label: string;
  detail?: string;
  choose: () => void;
}

export interface Suggestions {
  kind: Trigger['kind'];
  list: readonly Suggestion[];
  active: number;
  point: (index: number) => void;
}

interface Given {
  text: string;
  caret: number;
  /** Opens the editor of the library. */
  onEditPrompts: () => void;
}

/** What to draw, undefined while nothing is open; `onKey` is true for keys that the list took. */
export function useSuggestions(given: Given) {
  const { text, caret } = given;
  const [closed, setClosed] = useState('');
  const [active, setActive] = useState(0);
  const trigger = triggerAt(text, caret);
  const place = trigger ? `${trigger.kind}${trigger.from}` : '';
  const isOpen = place !== '' && place !== closed;
  const prompts = usePromptSuggestions(isOpen && trigger?.kind === 'prompt', given, trigger);
  const tabs = useTabSuggestions(isOpen && trigger?.kind === 'tab', trigger);
  const list = trigger?.kind === 'prompt' ? prompts : tabs;
  const query = trigger?.query;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list or query begins at the top.
  useEffect(() => setActive(0), [place, query]);
  useEffect(() => {
    if (place === '') setClosed('');
  }, [place]);

  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen || list.length === 0 || event.nativeEvent.isComposing) return false;
    const at = Math.min(active, list.length - 1);
    if (event.key === 'ArrowDown') setActive((at + 1) % list.length);
    else if (event.key === 'ArrowUp') setActive((at - 1 + list.length) % list.length);
    else if (event.key === 'Escape') setClosed(place);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) list[at]?.choose();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const shown: Suggestions | undefined =
    isOpen && trigger && list.length > 0
      ? { kind: trigger.kind, list, active: Math.min(active, list.length - 1), point: setActive }
      : undefined;
  return { shown, onKey };
}

function usePromptSuggestions(
  isOpen: boolean,
  { text, onEditPrompts }: Given,
  trigger: Trigger | undefined,
): Suggestion[] {
  const { prompts, draft } = usePanel();
  // Drawn anew when they change.
  useStore(prompts.store);
  useEffect(() => {
    if (isOpen) void prompts.read();
  }, [isOpen, prompts]);
  if (!isOpen || !trigger) return [];
  const use = async (prompt: Prompt) => {
    const rest = text.slice(trigger.to).trim();
    draft.edit('');
    const filled = await prompts.use(prompt);
    draft.edit([filled, rest, draft.store.getState().text].filter(Boolean).join('\n'));
  };
  const edit = () => {
    draft.edit(replaceTrigger(text, trigger));
    onEditPrompts();
  };
  const found = prompts.find(trigger.query);
  // Where no prompt fits, what is typed is a question that begins with a slash: Enter sends it.
  if (found.length === 0 && trigger.query !== '') return [];
  return [
    ...found.map(
      (prompt): Suggestion => ({
        id: prompt.id,
        icon: 'slash',
        label: prompt.name,
        detail: prompt.text.replace(/\s+/g, ' '),
        choose: () => void use(prompt),
      }),
    ),
    { id: 'edit-prompts', icon: 'gear', label: 'Edit prompts …', choose: edit },
  ];
}

function useTabSuggestions(isOpen: boolean, trigger: Trigger | undefined): Suggestion[] {
  const { ports, attaching, draft } = usePanel();
  /** Null: not allowed to see them. */
  const [tabs, setTabs] = useState<readonly OpenTab[] | null>([]);
  useEffect(() => {
    if (isOpen) void ports.openTabs().then((found) => setTabs(found ?? null));
  }, [isOpen, ports]);
  if (!isOpen || !trigger) return [];
  const allow = async () => {
    if (await ports.requestTabs()) setTabs((await ports.openTabs()) ?? null);
  };
  if (!tabs)
    return [
      {
        id: 'allow-tabs',
        icon: 'at',
        label: 'Show open tabs',
        detail: 'The browser asks once. Titles and addresses stay on this machine.',
        choose: () => void allow(),
      },
    ];
  const sought = trigger.query.toLowerCase();
  return tabs
    .filter(({ title, url }) => `${title} ${url}`.toLowerCase().includes(sought))
    .slice(0, 30)
    .map((tab) => ({
      id: `tab-${tab.id}`,
      icon: 'page',
      label: tab.title || tab.url,
      detail: URL.parse(tab.url)?.host ?? '',
      choose: () => {
        // First and without an await: the permission is asked for in the user's gesture.
        void attaching.tab(tab);
        draft.edit(replaceTrigger(draft.store.getState().text, trigger));
      },
    }));
}
