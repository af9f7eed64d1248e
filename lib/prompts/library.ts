// The library of prompts at rest: what the user saved and deleted, over the defaults until the first change.
import * as v from 'valibot';
import type { NewId, StoredItem } from '../core/ports';
import { DEFAULT_PROMPTS } from './defaults';
import type { Prompt } from './prompt';

const VERSION = 1;

const stored = v.object({
  version: v.literal(VERSION),
  prompts: v.array(v.object({ id: v.string(), name: v.string(), text: v.string() })),
});

export interface PromptLibrary {
  /** In the order shown. */
  list(): Promise<Prompt[]>;
  /** Overwrites the prompt with this id, or adds one at the end under a new id; returns all. */
  save(prompt: Omit<Prompt, 'id'> & { id?: string | undefined }): Promise<Prompt[]>;
  delete(id: string): Promise<Prompt[]>;
  /** Those that the user has written or changed. */
  own(): Promise<Prompt[]>;
  /** Back to the defaults. */
  clear(): Promise<void>;
}

export function createPromptLibrary(item: StoredItem, newId: NewId): PromptLibrary {
  let queue: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Prompt[] | undefined> => {
    const parsed = v.safeParse(stored, await item.read());
    return parsed.success ? parsed.output.prompts : undefined;
  };
  const list = async (): Promise<Prompt[]> => (await read()) ?? [...DEFAULT_PROMPTS];

  /** One at a time, so that two panels never overwrite each other's change. */
  const change = (work: (prompts: Prompt[]) => Prompt[]): Promise<Prompt[]> => {
    const done = queue.then(async () => {
      const prompts = work(await list());
      await item.write({ version: VERSION, prompts });
      return prompts;
    });
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    list,
    save: ({ id, name, text }) =>
      change((prompts) => {
        if (!prompts.some((prompt) => prompt.id === id))
          return [...prompts, { id: newId(), name, text }];
        return prompts.map((prompt) => (prompt.id === id ? { id, name, text } : prompt));
      }),
    delete: (id) => change((prompts) => prompts.filter((prompt) => prompt.id !== id)),
    own: async () => ((await read()) ?? []).filter((prompt) => !isDefault(prompt)),
    clear() {
      const cleared = queue.then(() => item.write(null));
      queue = cleared.catch(() => undefined);
      return cleared;
    },
  };
}

const isDefault = (prompt: Prompt): boolean =>
  DEFAULT_PROMPTS.some(
    ({ id, name, text }) => id === prompt.id && name === prompt.name && text === prompt.text,
  );
