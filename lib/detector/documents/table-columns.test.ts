// Each head of a column is known for what it announces, however it is written.
import { describe, expect, it } from 'vitest';
import { CELLS } from '../lookups';
import { WORDS } from '../words/catalog';
import { listed } from '../words/shortened';
import { secretOfHead, typeOfHead } from './table-columns';

/** Without those that hold a dash, which is an underscore where heads are looked up. */
const headsOf = (type: string) =>
  listed(WORDS[`heads-${type}`] ?? '').filter((head) => !head.includes('-'));
const words = { has: (list: string, word: string) => listed(WORDS[list] ?? '').includes(word) };

describe('a head', () => {
  it.each(Object.keys(CELLS))('of %s is known', (type) => {
    expect(headsOf(type).filter((head) => !typeOfHead(head, words))).toEqual([]);
  });

  it.each(['PASSWORD', 'API_KEY', 'LOGIN'])('of %s is known', (type) => {
    expect(headsOf(type).filter((head) => !secretOfHead(head, words))).toEqual([]);
  });

  it('may be marked and spaced', () => {
    expect(typeOfHead(' **E-Mail Address:** ', words)).toBe('EMAIL');
    expect(typeOfHead('name, e-mail', words)).toBeUndefined();
  });
});
