// How a pattern begins: what may stand before its first digit or its first letter of another script.
import type { Part } from './pattern-parts';
import { FAR, signKinds } from './signs';

/** What a part of a pattern may match; UTF-16 units, -1 for never. */
export interface Reach {
  /** Most units before the first digit, where there is one. */
  digit: number;
  /** Most units without any digit. */
  without: number;
}

/**
 * The most UTF-16 units that a match may hold before its first digit; undefined where it may hold no digit at all, or
 * any number of other signs before it.
 */
export function unitsBeforeDigit(part: Part): number | undefined {
  const { digit, without } = reachOf(part);
  return without < 0 && digit >= 0 && digit < Number.POSITIVE_INFINITY ? digit : undefined;
}

/**
 * The most UTF-16 units that a match may hold before its first letter of a script without capitals; undefined where it
 * may hold none.
 */
export const unitsBeforeFar = (part: Part): number | undefined => unitsBeforeDigit(asDigits(part));

/** Such letters in the place of digits. */
function asDigits(part: Part): Part {
  if (part.kind === 'unknown') return part;
  if (part.kind === 'sign') return { ...part, digit: true, other: holdsNear(part.pattern) };
  if (part.kind === 'repeat') return { ...part, part: asDigits(part.part) };
  return { ...part, parts: part.parts.map(asDigits) };
}

/** Codes of all other letters and signs, as far as patterns hold them. */
const NEAR = Array.from({ length: 0x2e80 }, (_, code) => code)
  .concat(Array.from({ length: 0x100 }, (_, code) => 0xff00 + code))
  .filter((code) => signKinds()[code] !== FAR)
  .map((code) => String.fromCharCode(code));

const holdsNear = (pattern: RegExp): boolean => NEAR.some((sign) => pattern.test(sign));

export function reachOf(part: Part): Reach {
  if (part.kind === 'unknown') return { digit: -1, without: Number.POSITIVE_INFINITY };
  if (part.kind === 'sign') return { digit: part.digit ? 0 : -1, without: part.other ? 1 : -1 };
  if (part.kind === 'repeat') return repeated(part, reachOf(part.part));
  const all = part.parts.map(reachOf);
  if (part.kind === 'choice') {
    const most = (pick: (reach: Reach) => number) => Math.max(-1, ...all.map(pick));
    return { digit: most(({ digit }) => digit), without: most(({ without }) => without) };
  }
  return all.reduce(
    (row, { digit, without }) =>
      row.without < 0
        ? row
        : {
            digit: Math.max(row.digit, digit < 0 ? -1 : row.without + digit),
            without: without < 0 ? -1 : row.without + without,
          },
    { digit: -1, without: 0 },
  );
}

function repeated(
  { least, most }: { least: number; most: number },
  { digit, without }: Reach,
): Reach {
  if (most === 0) return { digit: -1, without: 0 };
  const before = without > 0 && most > 1 ? without * (most - 1) : 0;
  const none = without < 0 ? -1 : without + before;
  return {
    digit: digit < 0 ? -1 : before + digit,
    without: least === 0 ? Math.max(0, none) : none,
  };
}
