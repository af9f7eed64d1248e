// Prompts come back from the file that they went into, once, and from nothing else.
import { expect, it } from 'vitest';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { importPrompts } from './import-prompts';

const file = (prompts: unknown) => JSON.stringify({ format: 'nearside-prompts', prompts });

it('adds what is not there yet', async () => {
  const fake = createFakeBackground();
  const { bus } = fake.ports;
  const before = fake.prompts.length;
  const mine = { id: 'x', name: 'Mine', text: 'Say it in verse.' };
  expect(await importPrompts(bus, file([mine, ...fake.prompts, { name: 7 }, null]))).toBe(1);
  expect(fake.prompts).toHaveLength(before + 1);
  expect(await importPrompts(bus, file([mine]))).toBe(0);
  expect(fake.prompts.at(-1)).toMatchObject({ name: 'Mine', text: 'Say it in verse.' });
});

it.each(['', '{', '{}', '{"format":"nearside-settings","settings":{}}', file({})])(
  'takes nothing from what is no such file: %j',
  async (text) => {
    const fake = createFakeBackground();
    expect(await importPrompts(fake.ports.bus, text)).toBeUndefined();
    expect(fake.requests).toEqual([]);
  },
);
