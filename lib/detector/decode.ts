// Finds runs of base64 and hexadecimal digits, and the text behind them where there is one.

/** A word of so many letters is rare, and a secret in fewer signs of base64 is short; UTF-16 units. */
const SHORTEST = 24;

/** From this length on a run may be broken into lines, as mail and key files do. */
const FULL_LINE = 60;
const NEXT_LINES = /(?:\r?\n[\w+/]{1,128}){1,20000}/y;
const PADDING = /={1,2}/y;

const HEX = /^(?:0x)?(?:[\da-f]{2})+$/i;
/** Twelve bytes that may stand in a text: no control signs, and nothing that is no part of UTF-8. */
const HEX_TEXT = /^(?:0x)?(?:[2-6][\da-f]|7[\da-e]|0[9ad]|[89abde][\da-f]|c[2-9a-f]|f[0-4]){12}/i;

/** What a decoded text holds at most a little of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g;
const MOST_UNPRINTABLE = 0.05;

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The six bits of each sign of base64 and base64url, by its code. */
const BITS = new Uint8Array(128);
for (let bits = 0; bits < SIGNS.length; bits += 1) BITS[SIGNS.charCodeAt(bits)] = bits;
BITS[45] = 62;
BITS[95] = 63;

/**
 * Reports each run of signs of base64 of at least 24 units between `from` and `to`. Looks at every 24th unit only,
 * as no such run has room between two of them. Gives the place to go on from.
 */
export function scanRuns(
  text: string,
  from: number,
  to: number,
  onRun: (start: number, end: number) => void,
): number {
  let at = from;
  while (at < to) {
    let start = at + SHORTEST;
    let end = start;
    while (start > at && isSign(text.charCodeAt(start - 1))) start -= 1;
    if (start < end) {
      while (isSign(text.charCodeAt(end))) end += 1;
      if (end - start >= FULL_LINE) end = endOf(NEXT_LINES, text, end);
      if (end - start >= SHORTEST) onRun(start, endOf(PADDING, text, end));
    }
    at = end;
  }
  return at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Letters, digits, and the signs of base64 and base64url. */
const isSign = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 47 && code <= 57) ||
  code === 43 ||
  code === 45 ||
  code === 95;

/** The text behind a run; undefined where it is nothing that people or programs write. */
export function decodeRun(run: string): string | undefined {
  // Names, ciphers and pictures are known by their beginning.
  const mayBeHex = HEX_TEXT.test(run);
  if (!mayBeHex && !beginsWithText(run)) return undefined;
  const signs = run.replace(/[\r\n=]+/g, '');
  const bytes = mayBeHex && HEX.test(signs) ? fromHex(signs) : fromBase64(signs);
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  const bad = text.match(UNPRINTABLE)?.length ?? 0;
  return bad <= text.length * MOST_UNPRINTABLE ? text : undefined;
}

/** Whether the first 24 signs of base64 are bytes that may stand in a text. */
function beginsWithText(run: string): boolean {
  const bitsAt = (at: number): number => BITS[run.charCodeAt(at)] ?? 0;
  for (let at = 0; at < SHORTEST; at += 4) {
    const bits =
      (bitsAt(at) << 18) | (bitsAt(at + 1) << 12) | (bitsAt(at + 2) << 6) | bitsAt(at + 3);
    if (!isText(bits >> 16) || !isText((bits >> 8) & 255) || !isText(bits & 255)) return false;
  }
  return true;
}

const isText = (byte: number): boolean =>
  byte < 32 ? byte === 9 || byte === 10 || byte === 13 : byte !== 127 && byte < 0xf5;

/** One UTF-16 unit a byte. */
function fromHex(digits: string): string {
  return digits
    .replace(/^0x/i, '')
    .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** The same; `\0` where it cannot be base64. */
function fromBase64(encoded: string): string {
  if (encoded.length % 4 === 1) return '\0';
  return atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
}
