// The library begins with the defaults, keeps every change, and gets over what it cannot read.
import { expect, it } from 'vitest';
import { DEFAULT_PROMPTS } from './defaults';
import { createPromptLibrary } from './library';

function open(value?: unknown) {
  const item = {
    value,
    read: async () => item.value,
    write: async (next: unknown) => {
      await Promise.resolve();
      item.value = structuredClone(next);
    },
  };
  let count = 0;
  return { item, library: createPromptLibrary(item, () => `new-${++count}`) };
}

it('starts with the defaults, also where something unreadable is stored', async () => {
  expect(await open().library.list()).toEqual(DEFAULT_PROMPTS);
  expect(await open({ version: 9, prompts: 'x' }).library.list()).toEqual(DEFAULT_PROMPTS);
});

it('adds, changes and deletes, and remembers', async () => {
  const { item, library } = open();
  await library.save({ name: 'Mine', text: 'Say {{date}}' });
  await library.save({ id: 'explain', name: 'Explain well', text: 'x' });
  await library.delete('reply');
  const prompts = await createPromptLibrary(item, () => '').list();
  expect(prompts.at(-1)).toEqual({ id: 'new-1', name: 'Mine', text: 'Say {{date}}' });
  expect(prompts.find(({ id }) => id === 'explain')?.name).toBe('Explain well');
  expect(prompts.some(({ id }) => id === 'reply')).toBe(false);
});

it('keeps all of several changes made at once', async () => {
  const { library } = open({ version: 1, prompts: [] });
  await Promise.all(['a', 'b', 'c'].map((name) => library.save({ name, text: '' })));
  expect((await library.list()).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
});

it('can be emptied', async () => {
  const { library } = open({ version: 1, prompts: [{ id: 'a', name: 'a', text: '' }] });
  expect(await library.delete('a')).toEqual([]);
  expect(await library.list()).toEqual([]);
});
