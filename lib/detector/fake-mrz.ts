// Seeded fake machine-readable lines of travel documents for the rules' examples.
import { fakeOf } from './fake-values';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A check digit of ICAO Doc 9303: weights 7, 3, 1, modulo 10, a filler counts nothing. */
function checkDigit(text: string): string {
  const sum = [...text].reduce(
    (total, sign, at) => total + Math.max(0, SIGNS.indexOf(sign)) * ([7, 3, 1][at % 3] ?? 0),
    0,
  );
  return String(sum % 10);
}

/**
 * The lines of a passport (`P`), visa (`V`), or identity card of two or three lines (`I2`, `I3`).
 * @param wrong which check digit is one too high: 1 the number's, 2 the birth's, 3 the expiry's, 4 the last
 */
export function fakeMrz(kind: 'P' | 'V' | 'I2' | 'I3', seed = 1, wrong = 0): string {
  const digit = (text: string, place: number) =>
    String((Number(checkDigit(text)) + (place === wrong ? 1 : 0)) % 10);
  const signed = (text: string, place: number) => text + digit(text, place);
  const number = signed(fakeOf('CFGHJKLMNPRTVWXYZ0123456789', 9, seed), 1);
  const born = signed(
    `7${fakeOf('0123456789', 1, seed)}0${fakeOf('123456789', 1, seed)}1${fakeOf('0123456789', 1, seed + 1)}`,
    2,
  );
  const ends = signed(
    `3${fakeOf('0123456789', 1, seed + 2)}0${fakeOf('123456789', 1, seed + 3)}2${fakeOf('0123456789', 1, seed + 4)}`,
    3,
  );
  const name = 'UTOMUSTER<<ANNA<MARIA';
  if (kind === 'I3') {
    // The last digit is that of all but the names, so a wrong one before it must not make it wrong too.
    const first = `I<UTO${number}`.padEnd(30, '<');
    const whole = digit(first.slice(5) + born + ends + '<'.repeat(11), 4);
    return `${first}\n${born}F${ends}UTO${'<'.repeat(11)}${whole}\n${'MUSTER<<ANNA<MARIA'.padEnd(30, '<')}`;
  }
  const [first, width] = kind === 'I2' ? ['I<', 36] : [`${kind}<`, 44];
  const head = (first + name).padEnd(width, '<');
  if (kind === 'V') return `${head}\n${number}UTO${born}F${ends}`.padEnd(2 * width + 1, '<');
  const more = '<'.repeat(width - 29 - (kind === 'P' ? 1 : 0)) + (kind === 'P' ? '0' : '');
  return `${head}\n${number}UTO${born}F${ends}${more}${digit(number + born + ends + more, 4)}`;
}
