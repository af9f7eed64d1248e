// Replaces what was found by placeholders that say what stood there, and which of them were the same.
import { isSecret, Numbering, PLACEHOLDER, type Vault } from './numbering';
import { personCalled } from './persons';
import type { Finding } from './rule';

/** What redaction needs to know of a finding. */
type Found = Pick<Finding, 'type' | 'start' | 'end' | 'inner'>;

export interface Redactor {
  /** What the placeholders given out so far stand for; grows with each text. */
  readonly vault: Vault;
  /**
   * The text with each finding replaced by `[TYPE_n]`; of a table what its columns hold. Findings are those of
   * the detector for this very text, or some of them.
   */
  redact(text: string, findings: readonly Found[]): string;
}

/**
 * Gives the same value the same number from text to text: in another spelling too, and to all names of one person.
 * Numbers go on after those of placeholders that a text already holds, so that none means two things.
 * @param vault what an earlier redactor of this conversation gave out; it is changed
 */
export function createRedactor(vault: Vault = {}): Redactor {
  const numbering = new Numbering(vault);
  return {
    vault,
    redact(text, findings) {
      const places = placesOf(text, [...findings, ...copiesOf(text, findings)]);
      numbering.avoidThoseIn(text);
      const before = ({ start, end }: Place) => unfolded(text.slice(start, end), vault);
      const fullNames = places.filter((place) => isFullName(place, text));
      // Full names first: who "Berg" is may stand behind it.
      for (const place of fullNames) numbering.nameOf(place.type, before(place));
      let redacted = '';
      let done = 0;
      for (const place of places) {
        const name = numbering.nameOf(place.type, before(place));
        redacted += `${text.slice(done, place.start)}[${name}]`;
        done = place.end;
      }
      return redacted + text.slice(done);
    },
  };
}

/** One text for itself. */
export const redact = (text: string, findings: readonly Found[]): string =>
  createRedactor().redact(text, findings);

/** Texts in which placeholders go on uncovering new findings for longer than this are made for it. */
const MOST_ROUNDS = 12;

/**
 * Redacts again until `find` finds nothing more outside of placeholders: what stands beside a placeholder may look
 * different from before. Undefined when that comes to no end, or `find` gives up by `undefined`.
 */
export async function redactUntilClean(
  redactor: Redactor,
  text: string,
  find: (text: string) => Promise<readonly Found[] | undefined>,
): Promise<string | undefined> {
  let clean = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = await find(clean);
    const next = found && redactor.redact(clean, found);
    if (next === undefined || next === clean) return next;
    clean = next;
  }
  return undefined;
}

interface Place {
  type: string;
  start: number;
  end: number;
}

/** Places to replace in order, none touching another: placeholders are taken whole or not at all. */
function placesOf(text: string, findings: readonly Found[]): Place[] {
  const there = [...text.matchAll(PLACEHOLDER)].map(({ 0: { length }, index }) => ({
    type: '',
    start: index,
    end: index + length,
  }));
  const found = findings.flatMap((finding) => (finding.inner?.length ? finding.inner : [finding]));
  const places: Place[] = [];
  for (const { type, start, end } of [...there, ...found].sort(byStart)) {
    const last = places.at(-1);
    if (!last || start >= last.end) {
      if (start < end) places.push({ type, start, end });
    } else if (end > last.end) {
      last.type ||= type;
      last.end = end;
    }
  }
  const isNew = ({ type, start, end }: Place) =>
    type && text.slice(start, end).replace(PLACEHOLDER, '').trim();
  return places.filter(isNew);
}

/** A shorter value may mean something else where it stands again. */
const SHORTEST_COPY = 6;
/** So many values are looked for: a text with more is a list of secrets, each found by itself. */
const MOST_COPIED = 64;

/** Where a secret stands again, beside nothing that gives it away: no copy of what is hidden may stay. */
function copiesOf(text: string, findings: readonly Found[]): Found[] {
  const values = new Map<string, string>();
  for (const { type, start, end } of findings) {
    const value = text.slice(start, end);
    const isTelling = value.length >= SHORTEST_COPY && /\p{L}/u.test(value) && /\P{L}/u.test(value);
    if (isSecret(type) && isTelling && values.size < MOST_COPIED) values.set(value, type);
  }
  return [...values].flatMap(([value, type]) => {
    const copies: Found[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      const isPart = WORD_END.test(text.slice(at - 1, at)) || WORD_END.test(text.charAt(end));
      if (!isPart) copies.push({ type, start: at, end });
    }
    return copies;
  });
}

const WORD_END = /[\p{L}\p{N}_]/u;

const byStart = (one: Place, other: Place): number =>
  one.start - other.start || other.end - one.end;

const isFullName = ({ type, start, end }: Place, text: string): boolean =>
  type === 'PERSON' &&
  personCalled(text.slice(start, end)).words.filter(({ length }) => length > 1).length > 1;

/** A value in which placeholders stood, as it was before; secrets stay out. */
const unfolded = (value: string, vault: Vault): string =>
  value.replace(PLACEHOLDER, (placeholder, name: string) =>
    isSecret(name) ? placeholder : (vault[name] ?? placeholder),
  );
