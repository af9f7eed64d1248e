// Seeded fake values of keys, tokens and wallets, for the rules' examples only.
import { fakeBase62, fakeBase64, fakeDigits, fakeHex, fakeOf, random } from './fake-values';
import { sha256 } from './sha256';
import { BIP39 } from './words/bip39';

export { fakeBase62, fakeBase64, fakeDigits, fakeHex, fakeOf };

/** Letters of both cases. */
export function fakeLetters(length: number, seed = 1): string {
  return fakeOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', length, seed);
}

/** Lower-case letters and digits. */
export function fakeBase36(length: number, seed = 1): string {
  return fakeOf('abcdefghijklmnopqrstuvwxyz0123456789', length, seed);
}

/** Upper-case letters and the digits 2 to 7. */
export function fakeBase32(length: number, seed = 1): string {
  return fakeOf('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', length, seed);
}

const WORDS =
  'access account address answer archive billing branch browser cache calendar change channel client config content customer default delivery deploy detail device display document editor element entry event export filter folder format gateway handler header image import internal invoice language layout license limit listener local manager member message method module network number object option order package page parser partner payment policy process profile provider public query reader record region release remote report request reset resource response result return review revision schema screen search section server service session setting signal source stage status storage stream string system table target template title tracker transfer update upload user validator value version view widget window worker writer'.split(
    ' ',
  );

/** A name of words, as code is full of them, in the cases that `like` has. */
export function fakeName(like: string, seed = 1): string {
  const next = random(seed + like.length);
  let name = '';
  while (name.length < like.length) {
    const word = WORDS[Math.floor(next() * WORDS.length)] ?? '';
    name += word.charAt(0).toUpperCase() + word.slice(1);
  }
  const cut = name.slice(0, like.length);
  if (!/[A-Z]/.test(like)) return cut.toLowerCase();
  return /[a-z]/.test(like) ? cut : cut.toUpperCase();
}

export function fakeUuid(seed = 1): string {
  const hex = fakeHex(32, seed);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** Base 58 of some bytes, and with the checksum of Bitcoin's addresses and keys behind them. */
export function fakeBase58Check(prefix: readonly number[], length: number, seed = 1): string {
  const body = [...fakeHex(length * 2, seed).matchAll(/../g)].map(([pair]) =>
    Number.parseInt(pair, 16),
  );
  const bytes = [...prefix, ...body];
  const sum = sha256(sha256(Uint8Array.from(bytes))).slice(0, 4);
  let value = [...bytes, ...sum].reduce((sofar, byte) => sofar * 256n + BigInt(byte), 0n);
  let text = '';
  for (; value > 0n; value /= 58n) {
    text =
      '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.charAt(Number(value % 58n)) +
      text;
  }
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text;
}

/** A recovery phrase of 12 to 24 words with its checksum. */
export function fakeSeedPhrase(words = 12, seed = 1): string {
  const list = BIP39.split(' ');
  const bytes = Uint8Array.from({ length: (words * 4) / 3 }, (_, place) =>
    Number.parseInt(fakeHex(2, seed * 99 + place), 16),
  );
  const sum = (sha256(bytes)[0] ?? 0)
    .toString(2)
    .padStart(8, '0')
    .slice(0, words / 3);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('') + sum;
  return [...bits.matchAll(/.{11}/g)].map(([part]) => list[Number.parseInt(part, 2)]).join(' ');
}
