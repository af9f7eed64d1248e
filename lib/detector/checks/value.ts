// Checks of the value alone: how it is made up, and whether it is a known example.
import { entropy } from '../arithmetic';
import { endsWithCrc } from '../crc';
import type { Match } from '../match';
import { isCode, isStandIn } from '../placeholder';
import { patternOf } from './pattern';

export const VALUE_CHECKS = {
  /** Drawn by lot, as far as one can see: varied signs, and no word that marks an example. */
  random: ({ value }: Match, bits = 3) => entropy(value) >= bits && !isStandIn(value),

  /** The value matches a pattern, given by its source. */
  like: ({ value }: Match, source: string, flags = 'u') => patternOf(source, flags).test(value),

  /** The value does not match it: stop words of this rule. */
  unlike: ({ value }: Match, source: string, flags = 'iu') => !patternOf(source, flags).test(value),

  /** None of the values that documentation uses, in the form they have without spaces, dots and dashes. */
  'not-listed': ({ value }: Match, values: readonly string[]) =>
    !values.includes(value.replace(/[\s.\-/]/g, '')),

  /** What follows the first `mark` ends with its own CRC-32, as in GitHub's and npm's tokens. Never a gate: test values fail it. */
  crc: ({ value }: Match, mark: string) => endsWithCrc(value.slice(value.indexOf(mark) + 1)),

  /** No example, template or piece of code. */
  real: ({ value }: Match) => !isStandIn(value) && !isCode(value),
} as const;
