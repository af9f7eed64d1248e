// International bank account numbers.
import { fakeDigits, fakeIban } from '../fake-values';
import type { Rule } from '../rule';

const NUMBER = '(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?:[ \\u00a0-]?[A-Z0-9]){11,44}';
const IBAN_RULE = {
  type: 'IBAN',
  label: 'IBAN',
  severity: 'high',
  tier: 'checksum',
  extent: 'iban',
  reason: 'check digits valid',
  mask: 'ends',
  source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
} as const;

/** Sample numbers, such as the registry's own, are reported too: people paste real ones shaped just so. */
export const IBAN: readonly Rule[] = [
  {
    ...IBAN_RULE,
    id: 'iban',
    keywords: [],
    token: [4, 34],
    reach: { before: 2, after: 64 },
    pattern: new RegExp(NUMBER, 'g'),
    check: [['iban']],
    hits: [
      `IBAN: ${fakeIban('DE', fakeDigits(18))}`,
      fakeIban('FR', fakeDigits(23)).replace(/(.{4})/g, '$1 '),
      `GB ACCOUNT ${fakeIban('GB', `MIDL${fakeDigits(14)}`)} AND MORE`,
      'DE89 3704 0044 0532 0130 00',
      'GB82WEST12345698765432',
    ],
    misses: [
      'DE88370400440532013000',
      'XX89370400440532013000',
      'AB12 is a form',
      `de12${fakeDigits(18)}`,
      fakeIban('DE', fakeDigits(18)).toLowerCase(),
    ],
  },
  {
    // In lower case it is as likely a hash or an id.
    ...IBAN_RULE,
    id: 'iban-lower-case',
    keywords: ['iban'],
    reach: { before: 0, after: 110 },
    pattern: new RegExp(NUMBER, 'gi'),
    check: [['iban'], ['named', 'iban(?: n\\p{L}*)?', 60, 0]],
    hits: [
      `iban ${fakeIban('DE', fakeDigits(18)).toLowerCase()}`,
      `IBAN: ${fakeIban('NL', `ABNA${fakeDigits(10)}`).toLowerCase()}`,
      `{"iban": "${fakeIban('AT', fakeDigits(16)).toLowerCase()}"}`,
    ],
    misses: [
      `iban de12${fakeDigits(18)}`,
      'the iban is 22 signs long',
      `iban ${'. '.repeat(31)}${fakeIban('AT', fakeDigits(16)).toLowerCase()}`,
    ],
  },
];
