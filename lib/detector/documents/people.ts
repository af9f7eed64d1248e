// Where one name of a person stands alone who is named in full elsewhere in the text.
import { indexKeywords } from '../keywords';
import type { Words } from '../match';
import { foldName, kindOf } from '../names';
import type { Finding, Found } from '../rule';
import { FindingsByPlace } from './places';

/** So many different names are followed; a longer text is a list of names rather than about them. */
const MOST_NAMES = 64;

interface Person {
  finding: Finding;
  full: string;
}

/** Adds mentions of family names, and of given names that are hardly anything else. */
export function peopleNamedAgain(
  text: string,
  findings: readonly Finding[],
  words: Words,
): readonly Found[] {
  const people = peopleOf(text, findings, words);
  if (people.size === 0) return findings;
  const at = new FindingsByPlace(findings);
  const added: Found[] = [];
  const names = [...people.keys()];
  const piece = { from: 0, to: text.length, state: 0 };
  indexKeywords(names.map((name) => name.toLowerCase())).scan(text, piece, (place, end) => {
    const name = names[place] ?? '';
    const start = end - name.length;
    if (!text.startsWith(name, start) || !stands(text, start, end)) return;
    const person = people.get(name);
    if (!person || at.touching({ start, end })) return;
    // Where the full name was let pass, its halves are too.
    const { full } = person;
    if (text.startsWith(full, start) || text.startsWith(full, end - full.length)) return;
    const { group: _, ...rest } = person.finding;
    const masked = '•'.repeat(name.length);
    added.push({ ...rest, start, end, masked, reason: 'named in full elsewhere' });
  });
  return added.length > 0 ? [...findings, ...added] : findings;
}

/** By their given and their family names. */
function peopleOf(text: string, findings: readonly Finding[], words: Words): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const finding of findings) {
    if (finding.type !== 'PERSON' || people.size > MOST_NAMES) continue;
    const full = text.slice(finding.start, finding.end);
    const parts = full.split(/[ \u00a0]+/);
    if (parts.length < 2) continue;
    for (const part of [parts.at(-1) ?? '', parts[0] ?? '']) {
      const isNew = part.length > 3 && isTelling(part, words) && !people.has(part);
      if (isNew) people.set(part, { finding, full });
    }
  }
  return people;
}

function isTelling(part: string, words: Words): boolean {
  const kind = kindOf(part, words);
  return kind === 'given' || kind === 'family' || (kind === 'open' && foldName(part).length > 4);
}

/** Whether what stands between two places is no part of a word, an address or a path. */
const stands = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}_@.#/-]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}_@-]/u.test(text.slice(end, end + 2));
