// Bank account numbers with a check of their own.
import { follows, remainder97 } from '../arithmetic';
import { fakeDigits, fakeIban } from '../fake-values';
import type { Rule } from '../rule';

function isIban(value: string, text: string, start: number): boolean {
  const plain = value.replace(/[^A-Za-z0-9]/g, '');
  // In lower case it is as likely a hash or an id.
  const plausible = plain === plain.toUpperCase() || follows(text, start, /iban/i);
  return plausible && remainder97(plain.slice(4) + plain.slice(0, 4)) === 1;
}

/** Sample numbers, such as the registry's own, are reported too: people paste real ones shaped just so. */
export const IBAN: readonly Rule[] = [
  {
    id: 'iban',
    type: 'IBAN',
    label: 'IBAN',
    severity: 'high',
    tier: 'checksum',
    keywords: [],
    pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,44}/gi,
    extent: 'iban',
    check: isIban,
    reason: 'check digits valid',
    mask: 'ends',
    source: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
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
    ],
  },
];
