// What the rules for keys and tokens have in common.
import { entropy } from '../arithmetic';
import { isStandIn } from '../placeholder';
import type { Rule } from '../rule';

/** The columns that are the same for each key which its prefix gives away. */
export const KEY = {
  type: 'API_KEY',
  severity: 'critical',
  tier: 'shape',
  check: [['random']],
  mask: 'ends',
} as const satisfies Partial<Rule>;

/** Whether a token looks drawn by lot: varied signs, and no word that marks an example. */
export function isRandom(value: string): boolean {
  return entropy(value) >= 3 && !isStandIn(value);
}
