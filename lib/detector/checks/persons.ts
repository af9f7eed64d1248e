// Checks of what an announced name is made of.
import type { Match } from '../match';
import { kindOf } from '../names';
import { weighName } from '../person-names';

export const PERSON_CHECKS = {
  /** So many of its words are known as names, a doubtful one counting half; or it has so many words of any kind. */
  'known-name': ({ value, words }: Match, known: number, all = Number.POSITIVE_INFINITY) => {
    const weight = weighName(value, words);
    return weight.known >= known || weight.all >= all;
  },

  /** It begins with a given name that is hardly anything else. */
  'given-first': ({ value, words }: Match) => kindOf(value.split(' ')[0] ?? '', words) === 'given',
} as const;
