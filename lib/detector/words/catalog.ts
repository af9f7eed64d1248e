// The word lists that checks may ask for, by name; the long ones shortened, as they travel.
import { COLUMN_HEADS, SECRET_HEADS } from './column-heads';
import { DOUBTFUL_GIVEN_NAMES, DOUBTFUL_SURNAMES } from './doubtful-names';
import { FAMOUS_PEOPLE } from './famous-people';
import { GIVEN_NAMES } from './given-names';
import { NO_NAMES } from './no-names';
import { shortened } from './shortened';
import { SURNAMES } from './surnames';

export const WORDS: Readonly<Record<string, string>> = {
  'given-names': shortened(GIVEN_NAMES),
  'doubtful-given-names': shortened(DOUBTFUL_GIVEN_NAMES),
  surnames: shortened(SURNAMES),
  'doubtful-surnames': shortened(DOUBTFUL_SURNAMES),
  'no-names': shortened(NO_NAMES),
  'famous-people': shortened(FAMOUS_PEOPLE),
  ...Object.fromEntries(
    Object.entries({ ...COLUMN_HEADS, ...SECRET_HEADS }).map(([type, heads]) => [
      `heads-${type}`,
      heads,
    ]),
  ),
};
