// The library of prompts as the panel shows it, and how a prompt becomes words in the composer.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Result } from '../core/result';
import {
  fillIn,
  type Prompt,
  promptsFor,
  VARIABLES,
  type Variable,
  variablesIn,
} from '../prompts/prompt';
import type { Attachments, Source } from './attachments';
import type { PanelPorts } from './ports';

export interface Prompts {
  readonly store: StoreApi<{ prompts: readonly Prompt[] }>;
  /** Names of the places that a prompt may have. */
  readonly variables: readonly Variable[];
  /** Those whose name fits what was typed. */
  find(typed: string): Prompt[];
  read(): Promise<void>;
  save(prompt: Omit<Prompt, 'id'> & { id?: string }): Promise<Result<Prompt[]>>;
  delete(id: string): Promise<Result<Prompt[]>>;
  /** The prompt's text with its places filled. Long texts become attachments, named in their place. */
  use(prompt: Prompt): Promise<string>;
}

/** Longest text that is put among the words, in UTF-16 code units. */
export const LONGEST_INLINE = 4000;

interface PromptPorts {
  bus: Bus;
  ports: Pick<PanelPorts, 'windowId' | 'readClipboard'>;
  attachments: Attachments;
}

export function createPrompts({ bus, ports, attachments }: PromptPorts): Prompts {
  const store = createStore<{ prompts: readonly Prompt[] }>(() => ({ prompts: [] }));

  const showing = (reply: Result<Prompt[]>): Result<Prompt[]> => {
    if (reply.ok) store.setState({ prompts: reply.value });
    return reply;
  };

  /** A text among the words, or where it is long or cannot be had, as an attachment or its trouble. */
  const placed = async (kind: Source['kind'], read: Promise<Result<Omit<Source, 'kind'>>>) => {
    const source = await read;
    if (source.ok && source.value.text.length <= LONGEST_INLINE) return source.value.text;
    const title = source.ok ? source.value.title : kind;
    const whole: Result<Source> = source.ok
      ? { ok: true, value: { kind, ...source.value } }
      : source;
    const isAttached = await attachments.add(title, Promise.resolve(whole));
    return isAttached ? `“${title}” (attached)` : '';
  };

  const values: Record<Variable, () => Promise<string>> = {
    selection: async () => placed('selection', readPart('selection')),
    page: async () => placed('page', readPart('page')),
    clipboard: async () => {
      const text = await ports.readClipboard();
      return placed(
        'paste',
        Promise.resolve({ ok: true, value: { title: 'Clipboard', url: '', text } }),
      );
    },
    language: async () => languageName(navigator.language),
    date: async () => new Date().toLocaleDateString(navigator.language, { dateStyle: 'full' }),
  };

  const readPart = async (part: 'page' | 'selection') =>
    bus.send('page.read', { windowId: await ports.windowId(), part });

  return {
    store,
    variables: VARIABLES,
    find: (typed) => promptsFor(store.getState().prompts, typed),
    read: async () => void showing(await bus.send('prompt.list', {})),
    save: async (prompt) => showing(await bus.send('prompt.save', prompt)),
    delete: async (id) => showing(await bus.send('prompt.delete', { id })),
    async use({ text }) {
      const named = variablesIn(text);
      const filled = await Promise.all(
        named.map(async (name) => [name, await values[name]()] as const),
      );
      return fillIn(text, Object.fromEntries(filled));
    },
  };
}

const languageName = (tag: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
