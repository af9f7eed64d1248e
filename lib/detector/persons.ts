// Which names mean the same person: Anna Berg, A. Berg, Frau Berg, Berg.

const WOMAN = 'frau mrs ms miss mme madame sra señora signora';
const MAN = 'herr herrn mr monsieur sr señor signor';
const TITLES = new Set(`${WOMAN} ${MAN} m dr prof mag ing doña don sir lady`.split(' '));

/** A name as what tells people apart. */
export interface Person {
  /** Lower case, given names first, without titles. */
  words: readonly string[];
  /** As far as a form of address says it. */
  gender: 'woman' | 'man' | undefined;
}

export function personCalled(name: string): Person {
  const folded = name.normalize('NFKC').toLowerCase();
  const [last = '', first = ''] = folded.split(',');
  const all = `${first} ${last}`.split(/[\s.]+/).filter(Boolean);
  const words = all.filter((word) => !TITLES.has(word));
  const has = (titles: string) => all.some((word) => titles.split(' ').includes(word));
  const gender = has(WOMAN) ? 'woman' : has(MAN) ? 'man' : undefined;
  // A name that is made of titles alone is taken as it is.
  return { words: words.length > 0 ? words : all, gender };
}

/** Whether two names can be the same person's: one holds the other, given names may be initials. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.gender && other.gender && one.gender !== other.gender) return false;
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [given, ...rest] = short.words;
  if (given === undefined) return false;
  if (rest.length === 0) return given === long.words.at(-1) || given === long.words[0];
  if (short.words.at(-1) !== long.words.at(-1)) return false;
  let at = 0;
  return short.words.slice(0, -1).every((word) => {
    while (at < long.words.length - 1)
      if (isSameGivenName(word, long.words[at++] ?? '')) return true;
    return false;
  });
}

const isSameGivenName = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
