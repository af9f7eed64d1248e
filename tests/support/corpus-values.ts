// The values that templates of the detector's corpus call for by name: seeded, nobody's, valid where a check exists.

import {
  fakeBase32,
  fakeBase36,
  fakeBase58Check,
  fakeLetters,
  fakeSeedPhrase,
} from '../../lib/detector/fake-keys';
import { fakeMrz } from '../../lib/detector/fake-mrz';
import {
  fakeBase62,
  fakeBase64,
  fakeCard,
  fakeCrcBody,
  fakeDigits,
  fakeHex,
  fakeIban,
  fakeJwt,
  fakeOf,
  fakePassword,
} from '../../lib/detector/fake-values';
import { EUROPE } from './fake-numbers/europe';
import { lotOf } from './fake-numbers/lot';
import { WORLD } from './fake-numbers/world';

type Make = (args: readonly string[], seed: number) => string;

const length = (args: readonly string[]) => Number(args[0] ?? 32);

/** How many letters and digits follow country and check digits; of the rest all are digits. */
const IBAN_BODY: Readonly<Record<string, readonly [letters: number, digits: number]>> = {
  ...{ DE: [0, 18], FR: [0, 23], GB: [4, 14], ES: [0, 20], IT: [1, 22], NL: [4, 10], PL: [0, 24] },
  ...{ PT: [0, 21], CH: [0, 17], AT: [0, 16], BE: [0, 12], TR: [0, 22], SE: [0, 20], AE: [0, 19] },
  ...{ IE: [4, 14], CZ: [0, 20], SA: [0, 20] },
};

function iban([country = '', gap]: readonly string[], seed: number): string {
  const [letters, digits] = IBAN_BODY[country] ?? [0, 18];
  const body = fakeOf('ABCDEGHKLMNRST', letters, seed) + fakeDigits(digits, seed);
  const number = fakeIban(country, body);
  return gap === 'spaced' ? number.replace(/(.{4})(?=.)/g, '$1 ') : number;
}

function card([prefix = '4', digits = '16', gap]: readonly string[], seed: number): string {
  const number = fakeCard(prefix, Number(digits), seed);
  const between = { spaced: ' ', dashed: '-' }[gap ?? ''] ?? '';
  const groups = digits === '15' ? /^(\d{4})(\d{6})/ : /(\d{4})(?=\d)/g;
  return number.replace(groups, digits === '15' ? `$1${between}$2${between}` : `$1${between}`);
}

const WORDS =
  'Sommer Kaktus Velvet Tigre Lumiere Harbour Bretzel Pinguin Mariposa Orchard Kometa Zebra';

/** Passwords as people make them: a word with a year, words in a row, letters replaced, or drawn by lot. */
function password([style = 'plain', size = '16']: readonly string[], seed: number): string {
  const lot = lotOf(seed);
  const word = () => WORDS.split(' ')[Number(lot.between(0, 11))] ?? '';
  switch (style) {
    case 'year':
      return `${word()}${lot.between(1984, 2025)}${lot.signs(1, '!?#*')}`;
    case 'joined':
      return `${word()}${word()}`.toLowerCase();
    case 'words':
      return `${word()}-${word()}-${word()}${lot.signs(1)}`.toLowerCase();
    case 'leet':
      return `${word().replace(/a/g, '4').replace(/e/g, '3').replace(/o/g, '0')}_${lot.signs(3)}`;
    case 'strong':
      return `${fakeLetters(1, seed)}${fakeOf('abcdefghkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+=?', Number(size) - 2, seed)}7`;
    default:
      return fakePassword(seed);
  }
}

function pem([kind = 'PRIVATE', lines = '6']: readonly string[], seed: number): string {
  const name = kind === 'PLAIN' ? 'PRIVATE KEY' : `${kind.replace(/_/g, ' ')} KEY`;
  const body = Array.from({ length: Number(lines) }, (_, at) => fakeBase64(64, seed + at));
  const last = `${fakeBase64(30, seed + 99)}==`;
  return [
    `-----BEGIN ${name}-----`,
    `MIIE${body[0]?.slice(4)}`,
    ...body.slice(1),
    last,
    `-----END ${name}-----`,
  ].join('\n');
}

function jwt([subject = 'user']: readonly string[], seed: number): string {
  const payload = {
    sub: `${subject}-${fakeDigits(6, seed)}`,
    iat: 1_760_000_000,
    exp: 1_760_086_400,
  };
  return fakeJwt({ alg: 'RS256', kid: fakeHex(8, seed) }, payload, seed)
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

function uuid(_: readonly string[], seed: number): string {
  return fakeHex(32, seed).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

/** By name, what a call makes of its arguments and a seed. */
export const VALUES: Readonly<Record<string, Make>> = {
  hex: (args, seed) => fakeHex(length(args), seed),
  digits: (args, seed) => fakeDigits(length(args), seed),
  base62: (args, seed) => fakeBase62(length(args), seed),
  base64: (args, seed) => fakeBase64(length(args), seed),
  base64url: (args, seed) => fakeBase64(length(args), seed).replace(/\+/g, '-').replace(/\//g, '_'),
  base32: (args, seed) => fakeBase32(length(args), seed),
  base36: (args, seed) => fakeBase36(length(args), seed),
  letters: (args, seed) => fakeLetters(length(args), seed),
  capitals: (args, seed) => fakeBase36(length(args), seed).toUpperCase(),
  /** Signs of an alphabet: `of RSZ 1`. */
  of: ([alphabet = '', count = '1'], seed) => fakeOf(alphabet, Number(count), seed),
  uuid,
  crc: (_, seed) => fakeCrcBody(seed),
  jwt,
  pem,
  'pem-line': (args, seed) => pem(args, seed).replace(/\n/g, '\\n'),
  pgp: (_, seed) =>
    pem(['PGP_PRIVATE'], seed)
      .replace(/ KEY-----\nMIIE/, ' KEY BLOCK-----\nComment: backup\n\nlQVY')
      .replace(/KEY-----$/, 'KEY BLOCK-----'),
  password,
  basic: ([user = ''], seed) => btoa(`${user}:${fakePassword(seed)}`),
  encoded: ([text = ''], seed) => btoa(`${text}${fakePassword(seed)}`),
  /** A number as Discord writes it into the first part of its tokens. */
  snowflake: (_, seed) => btoa(`1${fakeDigits(17, seed)}`).replace(/=+$/, ''),
  card,
  iban,
  mrz: ([kind = 'P'], seed) => fakeMrz(kind as 'P' | 'I2' | 'I3', seed),
  'seed-phrase': ([words = '12', form], seed) => {
    const phrase = fakeSeedPhrase(Number(words), seed).split(' ');
    return phrase.map((word, at) => (form ? `${at + 1}. ${word}` : word)).join(' ');
  },
  wif: (_, seed) => fakeBase58Check([0x80], 32, seed),
  bitcoin: (_, seed) => fakeBase58Check([0], 20, seed),
  ...Object.fromEntries(
    Object.entries({ ...EUROPE, ...WORLD }).map(([name, make]): [string, Make] => [
      name,
      ([form], seed) =>
        form === 'bare' ? make(lotOf(seed)).replace(/[ .()/-]/g, '') : make(lotOf(seed)),
    ]),
  ),
};
