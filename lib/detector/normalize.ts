// Finds what a text says in other signs than plain ones: encoded, full-width, look-alike, invisible, spaced out.
import { latinOf } from './look-alikes';
import { GAPS, NAMED } from './lookups';
import * as signs from './signs';

/** What stands between two places of a text, and what it says; UTF-16 units. */
export interface Change {
  start: number;
  end: number;
  put: string;
}

type Report = (start: number, end: number, put: string) => void;

/** Looks at the sign at a place, which is of this reader's kind. */
type Reader = (text: string, at: number, report: Report) => void;

/**
 * Gives a function that looks at a sign of a kind at a place and reports the change that begins there, if any. It
 * answers with the end of the last change so far.
 */
export function findChanges(text: string, onChange: (change: Change) => void) {
  let done = 0;
  const report: Report = (start, end, put) => {
    if (start < done) return;
    onChange({ start, end, put });
    done = end;
  };
  return (kind: number, at: number): number => {
    if (at >= done) READERS[kind]?.(text, at, report);
    return done;
  };
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/iy;
const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([nrt"'`/\\]))/iy;
const ENCODED = /(?:%[\da-f]{2}){1,4}/iy;
const SPELLED = /[([{<] ?(at|dot) ?[)\]}>] ?/iy;
const SPACED = /\d([ .·/_-])(?:\d\1){7,40}\d(?!\d)/y;
/** As many digits as the shortest numbers have that count, with any signs between them. */
const NUMBER = /\d(?:[\p{Zs}\p{Pd}.·\u2024\u2212]?\d){8}/u;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const hex = (digits: string): string => {
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
};

const isKind = (text: string, at: number, kind: number): boolean =>
  signs.signKinds()[text.charCodeAt(at)] === kind;

const isVisible = (text: string, at: number): boolean => /[!-~]/.test(text.charAt(at));

const isLookAlike = (text: string, at: number): boolean => isKind(text, at, signs.LOOK_ALIKE);

const WIDE_WORD = /[\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]/;

/** One UTF-8 sequence of a URL. */
const readEncoded: Reader = (text, at, report) => {
  const [all = ''] = matchAt(ENCODED, text, at) ?? [];
  const first = Number.parseInt(all.slice(1, 3), 16);
  const size = first < 0x80 ? 3 : first < 0xe0 ? 6 : first < 0xf0 ? 9 : 12;
  try {
    if (all.length >= size) report(at, at + size, decodeURIComponent(all.slice(0, size)));
  } catch {
    // Not UTF-8: it says nothing.
  }
};

const readEntity: Reader = (text, at, report) => {
  const [all = '', decimal, digits, name = ''] = matchAt(ENTITY, text, at) ?? [];
  const code = decimal === undefined ? digits : Number(decimal).toString(16);
  const put = code === undefined ? NAMED[name.toLowerCase()] : hex(code);
  if (put) report(at, at + all.length, put);
};

const WHITE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const readEscape: Reader = (text, at, report) => {
  const [all, long, short, byte, sign = ''] = matchAt(ESCAPE, text, at) ?? [];
  const code = long ?? short ?? byte;
  if (all) report(at, at + all.length, code === undefined ? (WHITE[sign] ?? sign) : hex(code));
};

/** `(at)`, `[dot]`, with the spaces around them. */
const readSpelled: Reader = (text, at, report) => {
  const [all, word = ''] = matchAt(SPELLED, text, at) ?? [];
  const start = text.charAt(at - 1) === ' ' ? at - 1 : at;
  if (all) report(start, at + all.length, word.toLowerCase() === 'at' ? '@' : '.');
};

/** Only inside of plain words, or between one and what looks like it: emoji and some scripts need such signs. */
const readInvisible: Reader = (text, at, report) => {
  let end = at + 1;
  while (end - at < 64 && isKind(text, end, signs.UNSEEN)) end += 1;
  const before = isVisible(text, at - 1);
  const behind = isVisible(text, end);
  if ((before || isLookAlike(text, at - 1)) && (behind || isLookAlike(text, end))) {
    if (before || behind) report(at, end, '');
  }
};

/** Full-width letters and digits, and full-width signs beside them: elsewhere these are ordinary punctuation. */
const readWide: Reader = (text, at, report) => {
  if (WIDE_WORD.test(text.slice(Math.max(0, at - 1), at + 2))) {
    report(at, at + 1, String.fromCharCode(text.charCodeAt(at) - 0xfee0));
  }
};

/** Ligatures, letters for formulas, letters with a separate accent. */
const readCompatible: Reader = (text, at, report) => {
  const code = text.charCodeAt(at);
  const start = code < 0x370 ? at - 1 : at;
  const end = code >= 0xd800 && code < 0xdc00 ? at + 2 : at + 1;
  const sign = text.slice(Math.max(0, start), end);
  const plain = sign.normalize('NFKC');
  if (start >= 0 && plain !== sign) report(start, end, plain);
};

/** Digits of other scripts. */
const readDigit: Reader = (text, at, report) => {
  const code = text.charCodeAt(at);
  const zero = signs.ZEROS.find((each) => code >= each && code <= each + 9) ?? code;
  report(at, at + 1, String(code - zero));
};

/** Only in words that hold Latin letters too, and between digits. */
const readLookAlike: Reader = (text, at, report) => {
  const latin = latinOf().get(text.charCodeAt(at));
  if (latin === undefined) return;
  const goesOn = (place: number) => isLookAlike(text, place) || isKind(text, place, signs.UNSEEN);
  let before = at - 1;
  let behind = at + 1;
  while (at - before < 12 && goesOn(before)) before -= 1;
  while (behind - at < 12 && goesOn(behind)) behind += 1;
  const isOf = (kind: number) => [isKind(text, before, kind), isKind(text, behind, kind)];
  if (isOf(signs.LETTER).some(Boolean) || isOf(signs.DIGIT).every(Boolean)) {
    report(at, at + 1, latin);
  }
};

/** Foreign spaces and dashes in long numbers: those in `1990–1995` are ordinary. */
const readGap: Reader = (text, at, report) => {
  if (!isKind(text, at - 1, signs.DIGIT) || !isKind(text, at + 1, signs.DIGIT)) return;
  const code = text.charCodeAt(at);
  const plain = GAPS.find(([first, last]) => code >= first && code <= last)?.[2];
  if (plain && NUMBER.test(text.slice(Math.max(0, at - 16), at + 20))) report(at, at + 1, plain);
};

/** Digits that stand apart one by one. */
const readSpaced: Reader = (text, at, report) => {
  const gap = text.charCodeAt(at + 1);
  if (gap !== text.charCodeAt(at + 3) || !isKind(text, at + 2, signs.DIGIT)) return;
  const [run = ''] = matchAt(SPACED, text, at) ?? [];
  for (let place = at + 1; place < at + run.length; place += 2) report(place, place + 1, '');
};

const READERS: Readonly<Record<number, Reader>> = {
  [signs.DIGIT]: readSpaced,
  [signs.PERCENT]: readEncoded,
  [signs.AMPERSAND]: readEntity,
  [signs.BACKSLASH]: readEscape,
  [signs.BRACKET]: readSpelled,
  [signs.UNSEEN]: readInvisible,
  [signs.WIDE]: readWide,
  [signs.COMPATIBLE]: readCompatible,
  [signs.OTHER_DIGIT]: readDigit,
  [signs.LOOK_ALIKE]: readLookAlike,
  [signs.GAP]: readGap,
};
