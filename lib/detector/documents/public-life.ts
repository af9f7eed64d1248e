// Names in texts about public life: where several of the people are known to everybody, the others are public too.
import type { Words } from '../match';
import { foldName } from '../names';
import type { Finding, Found } from '../rule';

/** Two or three words with capitals, and what may stand between them. */
const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:d[aei]|v[ao]n|der?|la|le)){0,2} \p{Lu}[\p{L}\p{M}'’-]{1,24}(?: \p{Lu}[\p{L}\p{M}'’-]{1,24})?/gu;

/** Rules that take a name for somebody's where nothing says that it is a patient's, a customer's, a friend's. */
const PLAIN = /^person-(?:name|mentioned)$/;

/** So many known people make a text one about public life. */
const LEAST_KNOWN = 2;
/** Longer texts hold more than one matter; UTF-16 units. */
const LONGEST = 4000;

/** Drops names that nothing but their words gave away, where nothing else of a person stands in the text. */
export function namesOfPublicLife(
  text: string,
  findings: readonly Finding[],
  words: Words,
): readonly Found[] {
  const isAllNames = findings.every(({ ruleId }) => PLAIN.test(ruleId));
  if (findings.length === 0 || !isAllNames || text.length > LONGEST) return findings;
  const known = new Set<string>();
  for (const [name] of text.matchAll(NAME)) {
    const parts = foldName(name).split(' ');
    const names = [parts.join('_'), parts.slice(0, -1).join('_'), `${parts[0]}_${parts.at(-1)}`];
    const one = names.find((each) => words.has('famous-people', each));
    if (one) known.add(one);
  }
  return known.size < LEAST_KNOWN ? findings : [];
}
