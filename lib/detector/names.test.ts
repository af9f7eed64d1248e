// Kinds of words in names, word lists that agree with each other, where a name ends.
import { describe, expect, it, test } from 'vitest';
import { foldName, isTwoSyllables, kindOf } from './names';
import { endOfCalled, endOfPerson, weighName } from './person-names';
import { WORDS } from './words/catalog';
import { listed, shortened } from './words/shortened';

const lists = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [name, new Set(listed(words))]),
);
const words = { has: (list: string, word: string) => lists[list]?.has(word) ?? false };

describe('the word lists', () => {
  const OWN = [
    'given-names',
    'doubtful-given-names',
    'surnames',
    'doubtful-surnames',
    'no-names',
    'famous-people',
  ];

  test.each(OWN)('%s holds folded words, each once', (name) => {
    const all = listed(WORDS[name] ?? '');
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((word) => foldName(word) !== word)).toEqual([]);
    expect(all).toHaveLength(new Set(all).size);
  });

  it('travel in half their size', () => {
    expect(shortened('berg bergen berta\nüber')).toBe('0berg4en3ta0über');
    expect(listed(shortened('berg bergen berta\nüber'))).toEqual([
      'berg',
      'bergen',
      'berta',
      'über',
    ]);
    expect(listed('berg  bergen\n')).toEqual(['berg', 'bergen']);
    expect(Object.values(WORDS).join('').length).toBeLessThan(118_000);
  });

  it('have nothing in common where one would hide the other', () => {
    const both = (one: string, other: string) =>
      [...(lists[one] ?? [])].filter((word) => lists[other]?.has(word));
    expect(both('given-names', 'doubtful-given-names')).toEqual([]);
    expect(both('given-names', 'no-names')).toEqual([]);
    expect(both('surnames', 'no-names')).toEqual([]);
    expect(both('surnames', 'doubtful-surnames')).toEqual([]);
  });
});

describe('a word', () => {
  test.each([
    ['Łukasz', 'given'],
    ['Jean-Pierre', 'given'],
    ['Øystein', 'given'],
    ['Virginia', 'maybe-given'],
    ['Krasnopolska', 'family'],
    ['O’Brien', 'family'],
    ['Stone', 'maybe-family'],
    ['K.', 'initial'],
    ['Monday', 'other'],
    ['Zorblax', 'open'],
  ])('%s is %s', (word, kind) => {
    expect(kindOf(word, words)).toBe(kind);
  });

  it('may be two syllables of Chinese', () => {
    expect(['Yu-Ting', 'Xiaomei', 'Jianguo'].filter(isTwoSyllables)).toHaveLength(3);
    expect(['Becker', 'Street', 'Strong'].filter(isTwoSyllables)).toEqual([]);
  });
});

describe('a name', () => {
  const person = (text: string) => text.slice(0, endOfPerson(text, 0, 1, words));
  const called = (text: string) => text.slice(0, endOfCalled(text, 0, 1, words));

  test.each([
    ['Claudia Becker called', 'Claudia Becker'],
    ['Robert James Halloran, born', 'Robert James Halloran'],
    ['Ludwig van der Berg is', 'Ludwig van der Berg'],
    ['Karin M. Beike writes', 'Karin M. Beike'],
    ['MARIA SCHMIDT', 'MARIA SCHMIDT'],
    ['Emily+Lopez', 'Emily+Lopez'],
    ['Anna Berg’s house', 'Anna Berg'],
    ['Visual Studio', ''],
    ['Anna Berg Street', ''],
    ['Jane Doe', ''],
    ['Grace Period', ''],
    ['\ud800', ''],
  ])('%j begins with %j', (text, name) => {
    expect(person(text)).toBe(name);
  });

  it('ends before a word that is none, whatever it is made of', () => {
    expect(called('Zorblax Quux Team')).toBe('Zorblax Quux');
    expect(called('Sales Team')).toBe('Sales');
  });

  it('is weighed by how many of its words are known', () => {
    expect(weighName('Zorblax Becker', words)).toEqual({ known: 1, all: 2 });
    expect(weighName('Virginia K.', words)).toEqual({ known: 0.5, all: 1 });
  });
});
