// The detector against the project's own corpus: each group of findings stays as good as it has become.
import { describe, expect, it, test } from 'vitest';
import { RULES } from '@/lib/detector/all-rules';
import { detect } from '@/lib/detector/detect';
import { readCorpus } from '../support/detector-corpus';
import { groupOf, judge, scoreOf } from '../support/detector-score';

/** What has been reached, rounded down; raised when it gets better, never lowered. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  ADDRESS: [0.98, 0.98],
  BANK: [1, 1],
  CARD: [1, 0.96],
  CRYPTO: [1, 1],
  DOB: [1, 1],
  EMAIL: [1, 1],
  GOV_ID: [0.98, 0.98],
  MARKING: [1, 0.98],
  MEDICAL: [1, 0.97],
  NETWORK: [1, 1],
  PERSON: [0.95, 0.93],
  PHONE: [1, 0.98],
  SECRET: [0.99, 0.98],
};

/** Findings that are counted by their texts, not by their places. */
const UNCOUNTED = ['DOCUMENT'];

/** False alarms in clean texts: lowered when it gets better, never raised. */
const MOST = {
  /** For each 10,000 characters; the aim is 0.3. */
  alarms: 0.7,
  /** The share of texts with one; the aim is 0.02. */
  warned: 0.008,
  /** The share of texts that a dialog would hold. */
  held: 0,
};

const all = readCorpus().map((one) => {
  const findings = detect(one.text);
  const grave = findings.filter(({ severity }) => severity === 'critical' || severity === 'high');
  return { one, judged: judge(one, findings), grave: judge(one, grave) };
});
const clean = all.filter(({ one }) => one.spans.every(({ type }) => type === '~'));

/** Each miss and each false alarm on a line of its own, for the message of a failed test. */
function trouble(group?: string, from = all): string {
  const lines = from.flatMap(({ one, judged }) => {
    const { missed, wrong } = judged;
    const places = [
      ...missed.map((span) => ({ ...span, word: 'missed' })),
      ...wrong.map((place) => ({ ...place, word: `false alarm of ${place.ruleId}` })),
    ];
    return places
      .filter(({ type }) => group === undefined || groupOf(type) === group)
      .map(({ word, type, start, end }) => {
        const value = JSON.stringify(one.text.slice(start, end));
        return `${one.id}: ${word}: ${type} ${value}`;
      });
  });
  return `\n${lines.join('\n')}\n`;
}

describe('of what lies in the texts', () => {
  const scores = scoreOf(all.map(({ judged }) => judged));

  test.each(Object.entries(FLOORS))('%s is found', (group, [precision, recall]) => {
    const score = scores.find((row) => row.group === group);
    expect(score?.precision, trouble(group)).toBeGreaterThanOrEqual(precision);
    expect(score?.recall, trouble(group)).toBeGreaterThanOrEqual(recall);
  });

  it('every group that is wanted has a floor, and every rule is of a group', () => {
    const wanted = scores.filter((row) => row.wanted > 0).map(({ group }) => group);
    expect(Object.keys(FLOORS)).toEqual(wanted);
    const known = [...wanted, ...UNCOUNTED];
    expect(RULES.filter(({ type }) => !known.includes(groupOf(type))).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

describe('of what does not lie in the texts', () => {
  const message = trouble(undefined, clean);

  it('little is found', () => {
    const alarms = clean.reduce((sum, { judged }) => sum + judged.wrong.length, 0);
    const characters = clean.reduce((sum, { one }) => sum + one.text.length, 0);
    expect((alarms / characters) * 10_000, message).toBeLessThanOrEqual(MOST.alarms);
  });

  it('little is found in many texts', () => {
    const warned = clean.filter(({ judged }) => judged.wrong.length > 0);
    expect(warned.length / clean.length, message).toBeLessThanOrEqual(MOST.warned);
  });

  it('hardly anything holds a text', () => {
    const held = clean.filter(({ grave }) => grave.wrong.length > 0);
    expect(held.length / clean.length, trouble(undefined, held)).toBeLessThanOrEqual(MOST.held);
  });
});
