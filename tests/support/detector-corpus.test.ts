// The corpus itself: templates expand as they should, are many, and hold no secret as they lie in the repository.
import { describe, expect, it, test } from 'vitest';
import { VALUES } from './corpus-values';
import { corpusLines, expand, readCorpus } from './detector-corpus';
import { groupOf } from './detector-score';

const KNOWN = [
  ...['SECRET', 'CRYPTO', 'EMAIL', 'PHONE', 'CARD', 'BANK', 'MEDICAL', 'PERSON', 'ADDRESS', 'DOB'],
  ...['NETWORK', 'MARKING', 'GOV_ID'],
];

const labels = (template: string) => {
  const { text, spans } = expand(template, 'test');
  return spans.map(({ type, start, end, parts }) => ({
    type,
    value: text.slice(start, end),
    parts: parts.map(([from, to]) => text.slice(from, to)),
  }));
};

describe('a template', () => {
  it('marks spans, and parts of them that will do', () => {
    expect(labels('to ⟦PERSON|Dr. ⟦=|Ada Holm⟧⟧, ⟦EMAIL|ada@holm.no⟧')).toEqual([
      { type: 'PERSON', value: 'Dr. Ada Holm', parts: ['Ada Holm'] },
      { type: 'EMAIL', value: 'ada@holm.no', parts: [] },
    ]);
  });

  it('makes values of its own at each call, and the same ones in each run', () => {
    const { text } = expand('⟪hex 16⟫ ⟪hex 16⟫ ⟪hex 16 #1⟫ ⟪hex 16 #1⟫', 'test');
    const [first, second, third, fourth] = text.split(' ');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(fourth).toBe(third);
    expect(expand('⟪hex 16⟫', 'test').text).toBe(first);
    expect(expand('⟪hex 16⟫', 'other').text).not.toBe(first);
  });

  it('leaves the templates of other languages alone', () => {
    expect(expand('{{ name }} $TOKEN <%= x %>', 'test').text).toBe('{{ name }} $TOKEN <%= x %>');
  });

  test.each(['⟪nobody 3⟫', '⟦PERSON|Ada', 'Ada⟧', '⟦person|Ada⟧'])('%s is refused', (template) => {
    expect(() => expand(template, 'test')).toThrow(/^test: /);
  });
});

describe('the corpus', () => {
  const cases = readCorpus();
  const isPositive = ({ spans }: (typeof cases)[number]) => spans.some(({ type }) => type !== '~');

  it('has at least 400 texts that hold something, and 400 that do not', () => {
    expect(cases.filter(isPositive).length).toBeGreaterThanOrEqual(400);
    expect(cases.filter((one) => !isPositive(one)).length).toBeGreaterThanOrEqual(400);
  });

  it('is written in 15 languages and more', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'nl',
      'pl',
      'tr',
      'ru',
      'ar',
      'hi',
      'zh',
    ];
    const texts = (lang: string) => cases.filter((one) => one.lang === lang).length;
    for (const lang of [...languages, 'ja', 'ko']) expect(texts(lang), lang).toBeGreaterThan(4);
  });

  it('has ids of their own, and types that somebody knows', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { id, spans } of cases) {
      for (const { type } of spans) expect([...KNOWN, '~'], id).toContain(groupOf(type));
    }
  });

  it('calls every value that can be made', () => {
    const templates = corpusLines().map(({ text }) => text);
    const isCalled = (name: string) =>
      templates.some((text) => text.includes(`⟪${name}⟫`) || text.includes(`⟪${name} `));
    expect(Object.keys(VALUES).filter((name) => !isCalled(name))).toEqual([]);
  });

  it('has every secret and card made when it is read: none lies in the repository', () => {
    const labelled = /⟦([A-Z_]+)\|((?:[^⟦⟧]|⟦[^⟦⟧]*⟧)*)⟧/g;
    const written = corpusLines().flatMap(({ id, text }) =>
      [...text.matchAll(labelled)]
        .filter(([, type = '']) => groupOf(type) === 'SECRET' || groupOf(type) === 'CARD')
        .filter(([, , value = '']) => !value.includes('⟪'))
        .map(([, , value]) => `${id}: ${value}`),
    );
    expect(written).toEqual([]);
  });
});
