// The branch shown and its versions: what has not changed keeps its identity.
import { describe, expect, it } from 'vitest';
import { answer, question } from '@/tests/gallery/samples';
import { refreshed, shownPath } from './shown-path';

const NOTHING = { messages: [], versions: new Map() };

const q1 = question('one', { id: 'q1' });
const a1 = answer('first', { id: 'a1', parentId: 'q1' });
const a2 = answer('second', { id: 'a2', parentId: 'q1' });
const q2 = question('two', { id: 'q2', parentId: 'a1' });
const q3 = question('deux', { id: 'q3', parentId: 'a1' });
const all = [q1, a1, a2, q2, q3];

describe('shownPath', () => {
  it('follows the parents of the leaf and numbers the versions along the way', () => {
    const { messages, versions } = shownPath(all, 'q3', NOTHING);
    expect(messages).toEqual([q1, a1, q3]);
    expect(versions.get('q1')).toBeUndefined();
    expect(versions.get('a1')).toEqual({ ids: ['a1', 'a2'], index: 0 });
    expect(versions.get('q3')).toEqual({ ids: ['q2', 'q3'], index: 1 });
  });

  it('hands back the same path and the same versions when nothing changed', () => {
    const before = shownPath(all, 'q3', NOTHING);
    const after = shownPath([...all], 'q3', before);
    expect(after.messages).toBe(before.messages);
    expect(after.versions.get('a1')).toBe(before.versions.get('a1'));
  });

  it('has no versions where nothing branches, and is empty without a leaf', () => {
    expect(shownPath([q1, a1, q2], 'q2', NOTHING).versions.size).toBe(0);
    expect(shownPath(all, null, NOTHING).messages).toEqual([]);
  });
});

describe('refreshed', () => {
  it('replaces only what changed', () => {
    const longer = { ...a1, text: 'first and more' };
    const path = refreshed([q1, a1], [q1, longer, a2, q2, q3], new Set(['a1']));
    expect(path).toEqual([q1, longer]);
    expect(path[0]).toBe(q1);
  });

  it('stays the same when another branch changed', () => {
    const path = [q1, a1];
    expect(refreshed(path, [q1, a1, { ...a2, text: 'x' }, q2, q3], new Set(['a2']))).toBe(path);
  });
});
