// The library of documents: keeps fingerprints and never texts, survives bad storage, forgets what was removed.
import { describe, expect, it } from 'vitest';
import { createDocumentLibrary } from './library';

const TEXT = Array.from({ length: 60 }, (_, index) => `word${index * index}`).join(' ');

function open(initial?: unknown) {
  const at = { stored: initial, now: 1_000_000, ids: 0, salts: 0 };
  const item = {
    read: async () => at.stored,
    write: async (value: unknown) => {
      at.stored = JSON.parse(JSON.stringify(value));
    },
  };
  const library = createDocumentLibrary({
    item,
    clock: () => at.now,
    newId: () => `d${++at.ids}`,
    newSalt: () => 40 + ++at.salts,
  });
  return { at, library };
}

describe('documents', () => {
  it('are kept as names and fingerprints alone', async () => {
    const { at, library } = open();
    const added = await library.add('Plan', TEXT);
    expect(added).toEqual({ ok: true, value: [{ id: 'd1', name: 'Plan', words: 60 }] });
    expect(await library.list()).toEqual([{ id: 'd1', name: 'Plan', words: 60 }]);
    expect(JSON.stringify(at.stored)).not.toMatch(/word\d/);
    const { salt, documents } = await library.known();
    expect(salt).toBe(41);
    expect(documents).toEqual([{ name: 'Plan', prints: expect.any(String) }]);
  });

  it('added at once are all there', async () => {
    const { library } = open();
    await Promise.all([library.add('A', TEXT), library.add('B', TEXT)]);
    expect(await library.list()).toMatchObject([{ name: 'A' }, { name: 'B' }]);
  });

  it('that say too little, or too much, are refused', async () => {
    const { library } = open();
    expect(await library.add('x', 'too short')).toMatchObject({
      fault: { kind: 'document-too-short' },
    });
    const long = Array.from({ length: 400_000 }, (_, index) => (index * 7919).toString(36)).join(
      ' ',
    );
    expect(await library.add('x', long)).toMatchObject({ fault: { kind: 'documents-full' } });
    expect(await library.list()).toEqual([]);
  });

  it('removed match no more, can be brought back for a minute, and are gone then', async () => {
    const { at, library } = open();
    await library.add('Plan', TEXT);
    await library.add('Other', TEXT);
    expect(await library.remove('d1')).toMatchObject([{ id: 'd2' }]);
    expect((await library.known()).documents).toHaveLength(1);
    at.now += 30_000;
    await library.remove('d2');
    expect(await library.bringBack('d1')).toMatchObject([{ id: 'd1' }]);
    expect((await library.known()).documents).toMatchObject([{ name: 'Plan' }]);
    at.now += 61_000;
    expect(await library.bringBack('d2')).toMatchObject([{ id: 'd1' }]);
    expect(JSON.stringify(at.stored)).not.toContain('Other');
  });
});

it('bad storage takes nothing good along', async () => {
  const { at, library } = open();
  await library.add('Plan', TEXT);
  const { documents } = at.stored as { documents: unknown[] };
  documents.push(7, { id: 'x' }, { id: 'y', name: 'y', words: 1, prints: '####' });
  documents.push({ id: 'z', name: 'z', words: 1, prints: btoa('abcde') });
  expect(await library.list()).toMatchObject([{ name: 'Plan' }]);
  for (const nonsense of [null, 'x', { version: 1 }, { documents: [{}] }]) {
    expect(await open(nonsense).library.list()).toEqual([]);
    expect((await open(nonsense).library.known()).documents).toEqual([]);
  }
});
