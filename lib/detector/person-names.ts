// Where a person's name ends that a pattern saw begin, and whether it is one: from word lists, endings and neighbours.
import {
  BEFORE,
  BETWEEN,
  DOES,
  NAMED_SO,
  NEXT,
  NOBODY,
  NOT_A_PERSON,
  NOT_A_PERSON_YET,
  PLACE_LAST,
} from './lookups';
import type { Words } from './match';
import { foldName, isSyllable, isTwoSyllables, kindOf, type NameKind } from './names';

interface Part {
  word: string;
  kind: NameKind;
  end: number;
}

const WORD =
  /\p{Lu}\.(?!\p{L})|\p{Lu}[\p{L}\p{M}]{0,24}(?:(?:-|['’](?!s(?!\p{L})))\p{L}[\p{L}\p{M}]{0,24}){0,3}/uy;

const STARTS = /(?:^|[\n.!?»"“„(] ?)$/u;
const SPEAKS = /^:\s/;

/** Parts of a name from a place on, until a word that belongs to no name. */
function partsFrom(text: string, start: number, words: Words): Part[] {
  const parts: Part[] = [];
  let at = start;
  let capitals = false;
  while (parts.length < 5) {
    const word = wordAt(text, at);
    if (!word) break;
    const kind = kindOf(word, words);
    if (kind === 'other' || isInCode(text.charCodeAt(at + word.length))) break;
    // The second letter tells most words apart, without a copy.
    const isCapitals =
      word.length > 2 && !isSmall(text.charCodeAt(at + 1)) && word === word.toUpperCase();
    if (parts.length === 0) capitals = isCapitals;
    else if (isCapitals !== capitals && word.length > 2) break;
    at += word.length;
    parts.push({ word, kind, end: at });
    const gap = text.charCodeAt(at);
    if (gap !== 32 && gap !== 0xa0 && gap !== 43) break;
    BETWEEN.lastIndex = at;
    if (isPlainCapital(text, at + 1)) at += 1;
    else if (BETWEEN.test(text)) at = BETWEEN.lastIndex;
    else break;
  }
  return parts;
}

/** The word of a name that begins at a place. Most are of plain letters, and read in a tenth of the pattern's time. */
function wordAt(text: string, start: number): string | undefined {
  let end = start;
  while (end - start < LONG_WORD && isPlainLetter(text.charCodeAt(end))) end += 1;
  const isPlain = end > start && end - start < LONG_WORD && isPlainEnd(text.charCodeAt(end));
  if (isPlain) return isPlainCapital(text, start) ? text.slice(start, end) : undefined;
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0];
}

/** Of longer ones WORD takes a part; UTF-16 units. */
const LONG_WORD = 26;

const isPlainCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
};

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

const isPlainLetter = (code: number): boolean => isSmall(code | 32);

/** Whether a word ends before this sign: no dot, dash or apostrophe, which may be a part of it, nor a letter elsewhere. */
const isPlainEnd = (code: number): boolean =>
  !(code > 127 || code === 46 || code === 45 || code === 39);

/** Whether a sign behind a word, by its code, makes it a part of a name in code or of an address. */
const isInCode = (code: number): boolean =>
  code < 128
    ? (code >= 48 && code <= 57) || code === 64 || code === 95
    : /\p{N}/u.test(String.fromCharCode(code));

/** A name that nothing announces; `start` where it is none. */
export function endOfPerson(text: string, start: number, _end: number, words: Words): number {
  const parts = partsFrom(text, start, words);
  const [first] = parts;
  if (!first) return start;
  const end = endOfFullName(parts, words) ?? endOfLoneName(text, start, first, words);
  if (end === undefined) return start;
  const name = foldName(text.slice(start, end)).replace(/\.?[ \u00a0+]/g, '_');
  const isKnown = NOBODY.test(name) || isFamous(text, start, name, words);
  const isOther =
    PLACE_LAST.test(text.slice(start, end)) ||
    NOT_A_PERSON.test(text.slice(end, end + 20)) ||
    NOT_A_PERSON_YET.test(text.slice(Math.max(0, start - 14), start)) ||
    isWorkOf(text, start, end);
  return isKnown || isOther ? start : end;
}

/** `Der Roman von Thomas Mann`: an article stands before what is a word here, though a name as well. */
const isWorkOf = (text: string, start: number, end: number): boolean =>
  / von /.test(text.slice(start, end)) &&
  /(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?) $/u.test(
    text.slice(Math.max(0, start - 7), start),
  );

/** Known to everybody, with or without the names in the middle, or as the end of a longer name. */
function isFamous(text: string, start: number, name: string, words: Words): boolean {
  const parts = name.split('_');
  const before = /(\p{Lu}[\p{L}\p{M}'’-]{1,24})[ \u00a0]$/u.exec(
    text.slice(Math.max(0, start - 26), start),
  );
  const first = foldName(before?.[1] ?? '');
  const last = parts.at(-1);
  const forms = [name, `${parts[0]}_${last}`, `${first}_${name}`, `${first}_${last}`];
  return forms.some((form) => words.has('famous-people', form));
}

function endOfFullName(parts: readonly Part[], words: Words): number | undefined {
  const [first, second] = parts;
  if (!first || !second) return undefined;
  if (first.kind === 'given' || first.kind === 'maybe-given') return endBehindGiven(parts, words);
  if (isAsian(parts)) return parts[2] && !/-|.{5}/.test(second.word) ? parts[2].end : second.end;
  // Family name first, as in Hungary and in lists.
  if (first.kind === 'family' && second.kind === 'given') {
    return parts[2]?.kind === 'given' ? parts[2].end : second.end;
  }
  const family = parts.find(({ kind }, at) => at > 0 && kind !== 'initial');
  if (first.kind === 'initial') {
    const isSure = family?.kind === 'family' || family?.kind === 'maybe-family';
    return isSure && first.word.endsWith('.') ? family.end : undefined;
  }
  const isTurned = /family/.test(first.kind) && second.kind === 'family' && isSyllable(second.word);
  if (isTurned && (isSyllable(first.word) || isTwoSyllables(first.word))) return second.end;
  const isName = first.kind === 'open' && /^\p{Lu}\p{Ll}{2}/u.test(first.word);
  return isName && family?.kind === 'family' ? family.end : undefined;
}

function endBehindGiven(parts: readonly Part[], words: Words): number | undefined {
  let end: number | undefined;
  let isSure = parts[0]?.kind === 'given';
  let hasFamily = false;
  for (const { word, kind, end: here } of parts.slice(1)) {
    if (kind === 'initial') continue;
    if (hasFamily && (kind === 'open' || kind === 'given' || kind === 'maybe-given')) break;
    if (kind === 'given' || kind === 'family') isSure = true;
    if (kind === 'maybe-family' && !words.has('no-names', foldName(word))) isSure = true;
    hasFamily ||= kind === 'open' || kind === 'family' || kind === 'maybe-family';
    end = here;
  }
  return isSure ? end : undefined;
}

/** Chinese or Korean, the family name first: `Chen Yu-Ting`, `Wong Siu Ming`. */
function isAsian([first, second, third]: readonly Part[]): boolean {
  if (!first || !second || !/family/.test(first.kind) || !isSyllable(first.word)) return false;
  if (/-|^.{5,}$/.test(second.word)) return isTwoSyllables(second.word);
  return third !== undefined && isTwoSyllables(second.word + third.word) && third.word.length < 6;
}

function endOfLoneName(
  text: string,
  start: number,
  { kind, word, end }: Part,
  words: Words,
): number | undefined {
  if (kind !== 'given' || word.length < 3 || word === word.toUpperCase()) return undefined;
  const before = text.slice(Math.max(0, start - 32), start);
  const behind = text.slice(end, end + 32);
  const isAlone = DOES.test(behind) || (SPEAKS.test(behind) && /(?:^|\n)$/.test(before));
  if (isAlone && STARTS.test(before)) return end;
  // The half of a longer name is none: that was let pass.
  if (/\p{Lu}[\p{L}\p{M}.]* $/u.test(before)) return undefined;
  if (NAMED_SO.test(text.slice(Math.max(0, start - 180), start))) return undefined;
  const beside = [NEXT.exec(behind)?.[1], BEFORE.exec(before)?.[1]];
  return beside.some((other) => other && kindOf(other, words) === 'given') ? end : undefined;
}

/** A name that something announces, whatever its words are; `start` where it is none. */
export function endOfCalled(text: string, start: number, _end: number, words: Words): number {
  const parts = partsFrom(text, start, words);
  while (parts.at(-1)?.kind === 'initial') parts.pop();
  const end = parts.at(Math.min(parts.length, 4) - 1)?.end ?? start;
  const name = foldName(text.slice(start, end)).replace(/\.?[ \u00a0+]/g, '_');
  return NOBODY.test(name) ? start : end;
}

/** How much of a name is known: words that are names, and words at all. */
export function weighName(value: string, words: Words): { known: number; all: number } {
  let known = 0;
  let all = 0;
  for (const word of value.split(/[ \u00a0+]/)) {
    const kind = kindOf(word, words);
    if (kind !== 'initial') all += 1;
    if (kind === 'given' || kind === 'family') known += 1;
    else if (kind.startsWith('maybe') && !words.has('no-names', foldName(word))) known += 0.5;
  }
  return { known, all };
}
