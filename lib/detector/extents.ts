// Where a value ends that its pattern only begins: key blocks, numbers whose prefix tells their length, names.
import { HEADER_LINE, IBAN_LENGTHS, NEXT_LINE } from './lookups';
import type { Words } from './match';
import { endOfCalled, endOfPerson } from './person-names';

/** Longest body of a key in UTF-16 units; a PGP block with many identities reaches some 20,000. */
const LONGEST_BODY = 65536;

/** To the end of the END line; without one, as far as the lines go on looking like the body of a key. */
function endOfBlock(text: string, _start: number, bodyStart: number): number {
  const dashes = text.indexOf('-----', bodyStart);
  if (dashes >= 0 && dashes - bodyStart <= LONGEST_BODY && text.startsWith('-----END ', dashes)) {
    const close = text.indexOf('-----', dashes + 9);
    if (close >= 0 && close - dashes <= 80) return close + 5;
  }
  let end = bodyStart;
  while (end - bodyStart < LONGEST_BODY) {
    const line = [HEADER_LINE, NEXT_LINE].find((pattern) => {
      pattern.lastIndex = end;
      return pattern.test(text);
    });
    if (!line) break;
    end = line.lastIndex;
  }
  return end;
}

let lengths: Map<string, number> | undefined;

/** By country; undefined for one that has none. */
function lengthOfIban(country: string): number | undefined {
  const entries = () =>
    IBAN_LENGTHS.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const);
  lengths ??= new Map(entries());
  return lengths.get(country);
}

/** The place behind the last sign the country's length allows; the pattern may have gone on into other words. */
function endOfIban(text: string, start: number, end: number): number {
  let missing = lengthOfIban(text.slice(start, start + 2).toUpperCase()) ?? 0;
  let at = start;
  for (; missing > 0 && at < end; at += 1) if (/[A-Za-z0-9]/.test(text.charAt(at))) missing -= 1;
  return missing === 0 && !/[A-Za-z0-9]/.test(text.charAt(at)) ? at : start;
}

/** From the whole text and what the pattern matched to the end of the value; the match's start where it is none. */
type Extent = (text: string, start: number, end: number, words: Words) => number;

export const EXTENTS = {
  'key-block': endOfBlock,
  iban: endOfIban,
  person: endOfPerson,
  called: endOfCalled,
} as const satisfies Record<string, Extent>;

export type ExtentName = keyof typeof EXTENTS;
