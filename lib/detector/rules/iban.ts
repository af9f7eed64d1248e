// Bank account numbers with a check of their own.
import { follows, remainder97 } from '../checks';
import { fakeDigits, fakeIban } from '../fake-values';
import { mask } from '../mask';
import type { Rule } from '../rule';

/** Length of each country's IBAN, as the registry lists it: `AD24` is Andorra's, 24 signs. */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** The place behind the last sign the country's length allows; the pattern may have gone on into other words. */
function endOfIban(text: string, start: number, end: number): number {
  let missing = LENGTHS.get(text.slice(start, start + 2).toUpperCase()) ?? 0;
  let at = start;
  for (; missing > 0 && at < end; at += 1) if (/[A-Za-z0-9]/.test(text.charAt(at))) missing -= 1;
  return missing === 0 && !/[A-Za-z0-9]/.test(text.charAt(at)) ? at : start;
}

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
    extent: endOfIban,
    check: isIban,
    reason: 'check digits valid',
    mask,
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
