// What is streamed into the pages, how often, and how much the panel may cost there.
import type { Stream } from './measure';

export interface Scenario extends Stream {
  name: string;
  /** Messages in the conversation before the question. */
  earlier: number;
  repeats: number;
  /** Most times the bare page's main thread that the panel may take. */
  most?: number;
}

const AT_ONCE = Number.POSITIVE_INFINITY;

const row = (
  tokens: number,
  rate: number,
  more: Partial<Pick<Scenario, 'earlier' | 'repeats' | 'most'>> = {},
): Scenario => {
  const { earlier = 0, repeats = 3 } = more;
  const speed = rate === AT_ONCE ? 'at once' : `at ${rate}/s`;
  const name = `${tokens} ${speed}${earlier ? `, after ${earlier}` : ''}`;
  return { name, tokens, rate, ...more, earlier, repeats };
};

/** Busy time against the bare page: 1.5 times at a model's pace, 2.5 times at once. */
const PACED = 1.5;
const RUSHED = 2.5;

export const QUICK: readonly Scenario[] = [
  row(2000, 200, { most: PACED, repeats: 1 }),
  row(2000, AT_ONCE, { most: RUSHED }),
];

export const FULL: readonly Scenario[] = [
  row(2000, 200, { most: PACED }),
  row(2000, 200, { most: PACED, earlier: 200 }),
  row(2000, AT_ONCE, { most: RUSHED, repeats: 7 }),
  row(2000, AT_ONCE, { most: RUSHED, earlier: 200, repeats: 7 }),
  row(2000, AT_ONCE, { most: RUSHED, earlier: 2000, repeats: 7 }),
  row(2000, 1000),
  row(2000, 1000, { earlier: 200 }),
  row(2000, 1000, { earlier: 2000 }),
  row(8000, AT_ONCE, { most: RUSHED, repeats: 7 }),
  row(8000, AT_ONCE, { most: RUSHED, earlier: 200, repeats: 7 }),
  row(8000, 1000),
  row(8000, 1000, { earlier: 200 }),
  row(2000, 100, { repeats: 1 }),
  row(2000, 100, { earlier: 200, repeats: 1 }),
  row(8000, 100, { repeats: 1 }),
  row(8000, 100, { earlier: 200, repeats: 1 }),
];
