// Where a value ends that its pattern only begins: key blocks, numbers whose prefix tells their length, names.
import type { Words } from './match';
import { endOfCalled, endOfPerson } from './person-names';

/** Longest body of a key in UTF-16 units; a PGP block with many identities reaches some 20,000. */
const LONGEST_BODY = 65536;

/** One more line of a cut-off block: space, quotes, escapes or list marks, then nothing but base64. */
const NEXT_LINE =
  /(?:[\s>|"'+,]|\\[nr]){1,12}(?:[A-Za-z0-9+/=]{40,80}|[A-Za-z0-9+/=]{1,80}(?=[ \t"',+]{0,4}(?:[\r\n<]|\\[nr]|$)))/y;

/** A header line inside a block (RFC 1421, OpenPGP): `Proc-Type: 4,ENCRYPTED`. */
const HEADER_LINE =
  /(?:\s|\\[nr]){1,4}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): [^\n\\]{0,120}/y;

/** To the end of the END line; without one, as far as the lines go on looking like the body of a key. */
function endOfBlock(text: string, _start: number, bodyStart: number): number {
  const dashes = text.indexOf('-----', bodyStart);
  if (dashes >= 0 && dashes - bodyStart <= LONGEST_BODY && text.startsWith('-----END ', dashes)) {
    const close = text.indexOf('-----', dashes + 9);
    if (close >= 0 && close - dashes <= 80) return close + 5;
  }
  let end = bodyStart;
  while (end - bodyStart < LONGEST_BODY) {
    const line = [HEADER_LINE, NEXT_LINE].find((pattern) => {
      pattern.lastIndex = end;
      return pattern.test(text);
    });
    if (!line) break;
    end = line.lastIndex;
  }
  return end;
}

/**
 * Length of each country's IBAN, as the registry lists it: `AD24` is Andorra's, 24 signs. The last two lines are in use
 * without being registered.
 */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30 ' +
    'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 ' +
    'TG28'
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

/** From the whole text and what the pattern matched to the end of the value; the match's start where it is none. */
type Extent = (text: string, start: number, end: number, words: Words) => number;

export const EXTENTS = {
  'key-block': endOfBlock,
  iban: endOfIban,
  person: endOfPerson,
  called: endOfCalled,
} as const satisfies Record<string, Extent>;

export type ExtentName = keyof typeof EXTENTS;
