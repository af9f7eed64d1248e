// Every check of every rule earns its place: without it, one of the rule's own misses would be found.
import { expect, it } from 'vitest';
import { RULES } from '@/lib/detector/all-rules';
import type { CheckCall } from '@/lib/detector/checks/catalog';
import { createDetector } from '@/lib/detector/detector';
import type { Rule } from '@/lib/detector/rule';
import { wholeBook } from '@/lib/detector/whole-book';

const FEWEST = 3;
const { words } = wholeBook();

/** Which of the texts a rule finds something in, when it is the only one. */
function foundBy(rule: Rule, texts: readonly string[]): string[] {
  const { detect } = createDetector({ rules: [rule], words });
  return texts.filter((text) => detect(text).some(({ ruleId }) => ruleId === rule.id));
}

const checksOf = ({ check }: Rule) => (Array.isArray(check) ? (check as readonly CheckCall[]) : []);

/** The rule without its check at a place. */
const without = (rule: Rule, place: number): Rule => ({
  ...rule,
  check: checksOf(rule).filter((_, at) => at !== place),
});

it(`every rule has at least ${FEWEST} hits and ${FEWEST} misses`, () => {
  const poor = RULES.filter(({ hits, misses }) => Math.min(hits.length, misses.length) < FEWEST);
  expect(poor.map(({ id, hits, misses }) => `${id}: ${hits.length}, ${misses.length}`)).toEqual([]);
});

it('a check that is switched off lets a miss through', () => {
  const idle = RULES.flatMap((rule) => {
    const quiet = new Set(rule.misses);
    for (const miss of foundBy(rule, rule.misses)) quiet.delete(miss);
    return checksOf(rule)
      .filter((_, place) => foundBy(without(rule, place), [...quiet]).length === 0)
      .map((check) => `${rule.id}: ${JSON.stringify(check).slice(0, 90)}`);
  });
  expect(idle).toEqual([]);
});

it('checks are plain data', () => {
  const own = RULES.filter(({ check }) => check !== undefined && !Array.isArray(check));
  expect(own.map(({ id }) => id)).toEqual([]);
});

it('every further proof holds for one of the hits', () => {
  const idle = RULES.filter((rule) => {
    if (!rule.proof) return false;
    const { detect } = createDetector({ rules: [rule], words });
    return !rule.hits.flatMap(detect).some(({ reason }) => reason === rule.proof?.reason);
  });
  expect(idle.map(({ id }) => id)).toEqual([]);
});
