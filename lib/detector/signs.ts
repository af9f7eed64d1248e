// What kind each sign of a text is: one look tells digits, letters, and what says something in other signs than plain ones.
import { latinOf } from './look-alikes';
import { GAPS, INVISIBLE } from './lookups';

/** Bits, so that a run of both is 3. */
export const DIGIT = 1;
export const LETTER = 2;

/** From here on: signs that may stand for others. */
export const PERCENT = 4;
export const AMPERSAND = 5;
export const BACKSLASH = 6;
export const BRACKET = 7;
export const UNSEEN = 8;
export const WIDE = 9;
export const COMPATIBLE = 10;
export const OTHER_DIGIT = 11;
export const LOOK_ALIKE = 12;
export const GAP = 13;
/** Letters of scripts without capitals, from Hebrew on: the Chinese, Arabic, Thai and their like. */
export const FAR = 14;

/** Zeros of the scripts whose digits are read. */
export const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

let kinds: Uint8Array | undefined;

/** The kind of each UTF-16 unit; 0 for all others. */
export function signKinds(): Uint8Array {
  kinds ??= sortSigns();
  return kinds;
}

function sortSigns(): Uint8Array {
  const sorted = new Uint8Array(65536);
  const mark = (kind: number, first: number, last = first) => sorted.fill(kind, first, last + 1);
  mark(FAR, 0x590, 0x1fff);
  mark(FAR, 0x2e80, 0xdfff);
  mark(FAR, 0xf900, 0xfaff);
  mark(FAR, 0xfb1d, 0xfdff);
  mark(FAR, 0xfe70, 0xfefe);
  mark(DIGIT, 0x30, 0x39);
  mark(LETTER, 0x41, 0x5a);
  mark(LETTER, 0x61, 0x7a);
  mark(PERCENT, 0x25);
  mark(AMPERSAND, 0x26);
  mark(BACKSLASH, 0x5c);
  for (const bracket of '([{<') mark(BRACKET, bracket.charCodeAt(0));
  // Separate accents, letters in circles, ligatures, the first halves of letters for formulas.
  mark(COMPATIBLE, 0x300, 0x36f);
  mark(COMPATIBLE, 0x24b6, 0x24e9);
  mark(COMPATIBLE, 0xfb00, 0xfb06);
  mark(COMPATIBLE, 0xd835);
  for (const [first, last] of INVISIBLE) mark(UNSEEN, first, last);
  mark(WIDE, 0xff01, 0xff5e);
  for (const zero of ZEROS) mark(OTHER_DIGIT, zero, zero + 9);
  for (const code of latinOf().keys()) mark(LOOK_ALIKE, code);
  for (const [first, last] of GAPS) mark(GAP, first, last);
  return sorted;
}
