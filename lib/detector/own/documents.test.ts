// Own documents: known again in parts, laid out anew and edited a little; strangers are not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector';
import { ownDocuments } from './documents';
import { fingerprints, shinglesOf, wordsOf } from './fingerprints';
import { wordRules } from './words';

const SALT = 77;
const NO_WORDS = { has: () => false };

/** Plain words drawn by a fixed seed; some are far more frequent than others, as in any language. */
function prose(words: number, seed: number): string[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: words }, () => `w${Math.floor(2000 ** next()).toString(36)}`);
}

const PLAN = prose(1500, 5);

const documentOf = (name: string, words: readonly string[]) => ({
  name,
  prints: fingerprints(words.join(' '), SALT) ?? '',
});

const PLAN_KNOWN = { salt: SALT, documents: [documentOf('Plan', PLAN)] };

function found(text: string, known = PLAN_KNOWN) {
  return ownDocuments(known)(text, [], NO_WORDS);
}

const FRAME = prose(120, 99).join(' ');
const pasted = (part: string): string => `${FRAME}\n${part}\n${FRAME}`;

describe('a document', () => {
  it('is found whole, and by forty words of any place of it', () => {
    expect(found(PLAN.join(' '))).toMatchObject([
      {
        type: 'DOCUMENT',
        label: 'Your document “Plan”',
        severity: 'critical',
        reason: '100 % of it',
      },
    ]);
    for (let at = 0; at < 1460; at += 61) {
      const part = PLAN.slice(at, at + 40).join(' ');
      const text = pasted(part);
      const [finding, ...more] = found(text);
      expect(more).toEqual([]);
      expect(text.slice(finding?.start, finding?.end)).toBe(part);
      expect(finding?.label).toBe('Part of your document “Plan”');
    }
  });

  it('is found in other lines, case, quotes and hyphens', () => {
    const part = PLAN.slice(200, 245);
    const lines = part.map((word, at) => (at % 7 === 6 ? `${word},\r\n> ` : `${word}  `));
    expect(found(lines.join('').toUpperCase())).toHaveLength(1);
    expect(
      found(part.map((word) => `“${word.at(0)}\u00ad${word.slice(1)}\u200b”`).join(' - ')),
    ).toHaveLength(1);
    expect(found(part.map((word) => word.replace('w', 'ｗ')).join(' '))).toHaveLength(1);
  });

  it('is found although every eighth word was changed', () => {
    const starts = Array.from({ length: 60 }, (_, index) => index * 24);
    const edited = (at: number) =>
      PLAN.slice(at, at + 48).map((word, index) => (index % 8 === 7 ? `changed${index}` : word));
    const known = starts.filter((at) => found(pasted(edited(at).join(' '))).length > 0);
    expect(known.length).toBeGreaterThan(56);
  });

  it('tells how much of it there is', () => {
    const reasons = [150, 750].map((words) => found(PLAN.slice(0, words).join(' '))[0]?.reason);
    expect(reasons).toEqual([
      expect.stringMatching(/^(9|10) % of it$/),
      expect.stringMatching(/^(49|50) % of it$/),
    ]);
  });

  it('in a script without blanks is found by its signs', () => {
    const text =
      '本计划规定公司将于明年三月关闭北方工厂并将全部生产转移到南方新厂同时裁减四百名员工此事在公布之前不得向任何人透露';
    const known = {
      salt: SALT,
      documents: [{ name: '计划', prints: fingerprints(text, SALT) ?? '' }],
    };
    expect(found(`请翻译：${text.slice(8, 48)}。谢谢`, known)).toHaveLength(1);
    expect(
      found(
        '请翻译：明年三月公司将举行年会欢迎全部员工参加并提前登记姓名与部门信息谢谢合作',
        known,
      ),
    ).toEqual([]);
  });
});

describe('what is no part of a document', () => {
  it('passes: other texts of the same words', () => {
    for (let seed = 1000; seed < 1040; seed += 1) {
      expect(found(prose(2000, seed).join(' '))).toEqual([]);
    }
  });

  it('passes: a few words of it, and single sentences far apart', () => {
    expect(found(pasted(PLAN.slice(300, 309).join(' ')))).toEqual([]);
    // The least that can be known again, over and over, with other words between.
    const kept = new Set(numbers(PLAN_KNOWN.documents[0]?.prints ?? ''));
    const shingles = shinglesOf(wordsOf(PLAN.join(' ')), SALT);
    const known = shingles.flatMap((hash, at) => (kept.has(hash) ? [PLAN.slice(at, at + 5)] : []));
    const strangers = prose(2000, 31);
    const scattered = known
      .filter((_, index) => index % 20 === 0)
      .map((words, index) => [...words, ...strangers.slice(index * 18, index * 18 + 18)]);
    expect(scattered.length).toBeGreaterThan(20);
    expect(found(scattered.flat().join(' '))).toEqual([]);
  });

  it('control: with another salt nothing is known', () => {
    expect(found(PLAN.join(' '), { ...PLAN_KNOWN, salt: SALT + 1 })).toEqual([]);
  });
});

it('what else stands in a stretch goes with it', () => {
  const part = PLAN.slice(100, 150).join(' ');
  const text = `falcon ${pasted(part.replace(' ', ' falcon '))}`;
  const book = { rules: wordRules(['falcon']), words: {} };
  const { detect } = createDetector(book, [ownDocuments(PLAN_KNOWN)]);
  expect(detect(text)).toMatchObject([{ type: 'TERM', start: 0 }, { type: 'DOCUMENT' }]);
});

it('texts too short or too much alike have no fingerprints', () => {
  expect(fingerprints('only a few words', SALT)).toBeUndefined();
  expect(fingerprints('again '.repeat(500), SALT)).toBeUndefined();
  expect(fingerprints('', SALT)).toBeUndefined();
});

it('fingerprints hold nothing of the text, and every salt has its own', () => {
  const prints = fingerprints(PLAN.join(' '), SALT) ?? '';
  const others = new Set(numbers(fingerprints(PLAN.join(' '), SALT + 1) ?? ''));
  expect(prints.length).toBeLessThan(PLAN.join(' ').length);
  expect(numbers(prints).filter((print) => others.has(print))).toEqual([]);
});

const numbers = (prints: string): number[] => [
  ...new Uint32Array(Uint8Array.from(atob(prints), (byte) => byte.charCodeAt(0)).buffer),
];

it('any text whatever: no throw, findings in order within the text', () => {
  const part = fc.nat(1400).map((at) => PLAN.slice(at, at + 30).join(' '));
  const any = fc.oneof(part, fc.string({ unit: 'binary', maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 4 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { start, end } of found(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: Number(process.env.NEARSIDE_RUNS ?? 300) },
  );
});
