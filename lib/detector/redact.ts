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
      const places = placesOf(text, findings);
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
