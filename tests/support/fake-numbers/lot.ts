// What the fake numbers of people are made of: lots drawn from a seed, and check digits by arithmetic of their own.
import { random } from '../../../lib/detector/fake-values';

/** Draws by lot, the same for the same seed. */
export interface Lot {
  /** A whole number of a range, both ends included, filled up with zeros to `width` digits. */
  between: (least: number, most: number, width?: number) => string;
  /** So many signs of an alphabet; digits when none is given. */
  signs: (count: number, alphabet?: string) => string;
  /** Two digits each of a day of birth. */
  day: () => { yy: string; mm: string; dd: string };
}

export type Numbers = Readonly<Record<string, (lot: Lot) => string>>;

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function lotOf(seed: number): Lot {
  const next = random(seed);
  const upTo = (count: number) => Math.floor(next() * count);
  const lot: Lot = {
    between: (least, most, width = 1) =>
      String(least + upTo(most - least + 1)).padStart(width, '0'),
    signs: (count, alphabet = '0123456789') =>
      Array.from({ length: count }, () => alphabet.charAt(upTo(alphabet.length))).join(''),
    day: () => ({
      yy: lot.between(55, 99),
      mm: lot.between(1, 12, 2),
      dd: lot.between(1, 28, 2),
    }),
  };
  return lot;
}

/** The place of a sign in digits and letters: A is 10. */
export const placeOf = (sign: string): number => `0123456789${LETTERS}`.indexOf(sign);

/** Each sign's place times its weight, all added. */
export const weigh = (signs: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + weight * placeOf(signs.charAt(at)), 0);

const crossSum = (number: number): number => Math.floor(number / 10) + (number % 10);

/** The same with the sum of the digits of each product. */
export const weighCross = (digits: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, at) => total + crossSum(weight * Number(digits.charAt(at))), 0);

/** The digits with what Luhn wants behind them. */
export function withLuhn(body: string): string {
  const weights = [...body].map((_, at) => ((body.length - at) % 2 === 1 ? 2 : 1));
  return body + ((10 - (weighCross(body, weights) % 10)) % 10);
}

/** The digits with what ISO 7064 MOD 11,10 wants behind them. */
export function withMod1110(body: string): string {
  let rest = 10;
  for (const digit of body) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return body + ((11 - rest) % 10);
}

/** Two digits: what is lacking to a multiple of 97. */
export const lackOf97 = (digits: string): string =>
  String(97 - Number(BigInt(digits) % 97n)).padStart(2, '0');

/** Draws again where the check would need two digits. */
export function until(draw: () => string | undefined): string {
  for (;;) {
    const value = draw();
    if (value !== undefined) return value;
  }
}
