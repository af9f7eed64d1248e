// Seeded fake secrets for the rules' examples: right shape and checksum, nobody's, never in the shipped script.
import { passesLuhn, remainder } from './arithmetic';
import { crc32, toBase62 } from './crc';

/** Makes these values this generator's own; a test looks for it in the built script and must not find it. */
const SALT = 'nearside-fake-values';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = crc32(SALT + seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `length` signs of an alphabet. */
export function fakeOf(alphabet: string, length: number, seed = 1): string {
  const next = random(seed + length);
  return Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
}

export function fakeHex(length: number, seed = 1): string {
  return fakeOf(`${DIGITS}abcdef`, length, seed);
}

export function fakeDigits(length: number, seed = 1): string {
  return fakeOf(DIGITS, length, seed);
}

/** Letters of both cases and digits. */
export function fakeBase62(length: number, seed = 1): string {
  return fakeOf(DIGITS + LOWER + LOWER.toUpperCase(), length, seed);
}

/** Letters of both cases, digits, plus and slash, without padding. */
export function fakeBase64(length: number, seed = 1): string {
  return fakeOf(`${DIGITS}${LOWER}${LOWER.toUpperCase()}+/`, length, seed);
}

/** The body of a GitHub or npm token: 30 signs and their checksum of 6. */
export function fakeCrcBody(seed = 1): string {
  const body = fakeBase62(30, seed);
  return body + toBase62(crc32(body), 6);
}

/** A card number of `length` digits that begins with `prefix` and passes Luhn. */
export function fakeCard(prefix: string, length: number, seed = 1): string {
  const body = prefix + fakeDigits(length - prefix.length - 1, seed);
  const check = [...DIGITS].find((digit) => passesLuhn(body + digit));
  return body + check;
}

/** An IBAN of a country for a given account part, with valid check digits. */
export function fakeIban(country: string, account: string): string {
  const check = 98 - remainder(`${account}${country}00`, 97);
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

/** A social security number of an area that is given out. */
export function fakeSsn(seed = 1): string {
  return `5${fakeOf('123456789', 2, seed)}-${fakeOf('123456789', 2, seed + 1)}-${fakeOf('123456789', 4, seed + 2)}`;
}

/** A JSON Web Token of a given header and payload with a random signature. */
export function fakeJwt(header: object, payload: object, seed = 1): string {
  const parts = [header, payload].map((part) => btoa(JSON.stringify(part)).replace(/=+$/, ''));
  return `${parts.join('.')}.${fakeBase62(43, seed)}`;
}

/** A PEM or PGP block of a given kind; `end: false` leaves its last line out. */
export function fakePem(kind: string, options: { lines?: number; end?: boolean } = {}): string {
  const lines = Array.from({ length: options.lines ?? 4 }, (_, line) => fakeBase64(64, line));
  const end = options.end === false ? [] : [`-----END ${kind}-----`];
  return [`-----BEGIN ${kind}-----`, ...lines, ...end].join('\n');
}

/** A password of a word, digits and a sign, as people make them. */
export function fakePassword(seed = 1): string {
  return `${fakeOf(LOWER, 1, seed).toUpperCase()}${fakeOf(LOWER, 5, seed)}${fakeDigits(2, seed)}!`;
}
