// Checks of numbers by their check digits: one for each kind of arithmetic, what a country does with it are parameters.
import { digitsOf, passesLuhn, passesMod, passesVerhoeff, remainder, signsOf } from '../arithmetic';
import type { Match } from '../match';
import { patternOf } from './pattern';

/** Parts of a value's signs (letters, digits, `<`; all else left out), joined; bounds as in `slice`. */
type Parts = readonly (readonly [from: number, to?: number])[];

/** How a sum of weighted signs proves a number. */
interface Weighing {
  /**
   * The factor of each sign from the left, in base 36, or decimal with commas between. `|` parts a second row, for
   * when the first gives nothing.
   */
  by: string;
  mod: number;
  /**
   * The sign that must follow those weighed, by the remainder (`X987654321`), one table a row; with `?` or nothing
   * there the number is none. Or the remainders that the sum of all may leave: 0 when left out.
   */
  gives?: string | readonly number[];
  /** Weighs these parts only. The sign that follows is part of them. */
  of?: Parts;
  /** Shorter ones are filled up with zeros in front. */
  width?: number;
  /** The place of a sign is its value; several take turns. Digits stand for the first letters where they are missing. */
  signs?: readonly string[];
  /** The place of a letter is the number of two digits that is written in its stead before all else. */
  spelled?: string;
  /** Products are replaced by the sum of their digits in this base. */
  base?: number;
  /** Passes all values that do not match this: other forms have other sums. */
  when?: string;
}

/** How the remainder of a whole number proves it. */
interface Division {
  by: number;
  /** The last sign, by the remainder of those before it; without, the whole leaves nothing. */
  gives?: string;
  /** So many last digits are a number of their own, which makes up what the others lack to be divisible. */
  tail?: number;
  /** They rather are what the others leave. */
  rest?: true;
  /** Divides these parts only. */
  of?: Parts;
  /** Digits put in front; one of them must do. */
  after?: readonly string[];
  /** Read in another way before the division: `{ '2A': '19' }`. */
  reads?: Readonly<Record<string, string>>;
}

const BASE36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function partOf(value: string, parts?: Parts): string {
  const signs = signsOf(value);
  return parts ? parts.map(([from, to]) => signs.slice(from, to)).join('') : signs;
}

function isWeighed({ value }: Match, weighing: Weighing): boolean {
  const { by, mod, gives = [0], of, width = 0, spelled, when } = weighing;
  if (when && !patternOf(when, '').test(signsOf(value))) return true;
  const text = partOf(value, of)
    .padStart(width, '0')
    .replace(/[A-Z]/g, (letter) =>
      spelled ? String(spelled.indexOf(letter)).padStart(2, '0') : letter,
    );
  const tables = typeof gives === 'string' ? gives.split('|') : [];
  for (const [turn, row] of by.split('|').entries()) {
    const factors = row.includes(',') ? row.split(',') : [...row].map((sign) => parseInt(sign, 36));
    const rest = sumOf(text, factors.map(Number), weighing) % mod;
    if (typeof gives !== 'string') return gives.includes(rest) && text.length === factors.length;
    const expected = tables[turn]?.charAt(rest) ?? '';
    if (expected !== '' && expected !== '?') return expected === text.charAt(factors.length);
  }
  return false;
}

function sumOf(text: string, factors: readonly number[], weighing: Weighing): number {
  const { signs = [BASE36], base } = weighing;
  return factors.reduce((sum, factor, at) => {
    const list = signs[at % signs.length] ?? '';
    const sign = text.charAt(at);
    const place = list.indexOf(sign) < 0 && /\d/.test(sign) ? 'ABCDEFGHIJ'[Number(sign)] : sign;
    const product = Math.max(0, list.indexOf(place || '0')) * factor;
    return sum + (base ? Math.floor(product / base) + (product % base) : product);
  }, 0);
}

function isDivided({ value }: Match, division: Division): boolean {
  const { by, gives, tail = gives ? 1 : 0, rest, of, after = [''], reads = {} } = division;
  const signs = partOf(value, of);
  const last = signs.slice(signs.length - tail);
  const body = Object.entries(reads).reduce(
    (text, [from, to]) => text.replace(from, to),
    signs.slice(0, signs.length - tail),
  );
  return after.some((digits) => {
    const left = remainder(digits + body, by);
    if (gives) return gives.charAt(left) === last;
    return rest ? left === Number(last) : (left + Number(last)) % by === 0;
  });
}

export const NUMBER_CHECKS = {
  /** The digits, from one of them on and with others in front, pass Luhn (ISO/IEC 7812-1). */
  luhn: ({ value }: Match, from = 0, front = '') => passesLuhn(front + digitsOf(value).slice(from)),

  /** Letters and digits, with others in front, leave the remainder 1 when the first four stand last (ISO 13616, ISO 7064 MOD 97-10). */
  iban: ({ value }: Match, front = '') => {
    const signs = signsOf(front + value);
    return remainder(signs.slice(4) + signs.slice(0, 4), 97) === 1;
  },

  /** A weighted sum of the signs is what it should be. */
  weighted: isWeighed,

  /** The number divided by another leaves what it should. */
  divided: isDivided,

  /** The digits pass ISO 7064 MOD 11,10. */
  'mod-11-10': ({ value }: Match) => passesMod(digitsOf(value)),

  /** The digits pass Verhoeff's check. */
  verhoeff: ({ value }: Match) => passesVerhoeff(digitsOf(value)),

  /** Of the first digits so many at least and at most are different: no row of zeros. */
  varied: ({ value }: Match, least = 3, most = 10, first = 99) => {
    const { size } = new Set(digitsOf(value).slice(0, first));
    return size >= least && size <= most;
  },
} as const;
