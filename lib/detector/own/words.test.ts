// Own words: found in any script and case as whole words, and nowhere else.
import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector';
import { wordRules } from './words';

const found = (word: string, text: string): string[] =>
  createDetector({ rules: wordRules([word]), words: {} })
    .detect(text)
    .map(({ start, end }) => text.slice(start, end));

describe('an own word', () => {
  it.each([
    ['Falcon', 'about FALCON, falcon and Falcon’s wing', 3],
    ['Project Falcon', 'project\n  falcon, PROJECT\u00a0FALCON', 2],
    ['Müller & Söhne', 'bei MÜLLER & SÖHNE', 1],
    ['Straße 7', 'straße 7', 1],
    ['İstanbul', 'istanbul, ISTANBUL, İSTANBUL, ıstanbul', 4],
    ['Σίσυφος', 'ΣΊΣΥΦΟΣ και σίσυφος', 2],
    ['Проект Сокол', 'о ПРОЕКТЕ? Нет: проект сокол', 1],
    ['猎鹰', '关于项目猎鹰计划', 1],
    ['ファルコン', '新ファルコン計画', 1],
    ['팔콘', '팔콘은 비밀이다', 1],
    ['Falcon', '项目Falcon计划, Falcon은', 2],
    ['صقر', 'مشروع صقر', 1],
    ['C++', 'in C++, c++17', 2],
    ['a.b', 'a.b', 1],
    ['Δ7', 'δ7', 1],
    ['ii', 'II ii', 2],
    ['4711-0815/b', 'no. 4711-0815/B', 1],
  ])('%s is found in “%s”', (word, text, times) => {
    expect(found(word, text)).toHaveLength(times);
  });

  it.each([
    ['Falcon', 'falcons falconry my_falcon falcon7 éfalcon'],
    ['a.b', 'axb a-b'],
    ['صقر', 'صقرون'],
    ['Project Falcon', 'project, falcon; projectfalcon'],
    ['Сокол', 'соколы'],
  ])('%s is not found in “%s”', (word, text) => {
    expect(found(word, text)).toEqual([]);
  });

  it('says which it is, without showing more than was typed', () => {
    const { detect } = createDetector({ rules: wordRules(['Falcon']), words: {} });
    expect(detect('see falcon')).toMatchObject([
      { ruleId: 'own-word', type: 'TERM', label: 'Your word “Falcon”', severity: 'high', start: 4 },
    ]);
  });
});

it('nothing but signs and blanks is no word', () => {
  expect(wordRules(['', '  ', '--', '…'])).toEqual([]);
});
