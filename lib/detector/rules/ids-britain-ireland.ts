// Tax, insurance and licence numbers of the United Kingdom and Ireland.
import { alone, type Checks, named } from '../fake-ids';
import {
  ALONE,
  beside,
  CALLED,
  NAMED,
  ofDigits,
  ofToken,
  SHAPED,
  standing,
  whole,
} from '../number-rule';
import type { Rule } from '../rule';

/** No D, F, I, Q, U, V in the first two places, no O in the second; some pairs are never given out. */
const NINO_PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]';
const UTR: Checks = [
  ['varied'],
  ['weighted', { of: [[1], [0, 1]], by: '6789a5432', mod: 11, gives: '21987654321' }],
];
const VAT: Checks = [
  ['weighted', { of: [[2, 11]], by: '8,7,6,5,4,3,2,10,1', mod: 97, gives: [0, 42] }],
];
const PPS: Checks = [
  ['weighted', { when: '^.{8}$|W$', by: '8765432', mod: 23, gives: 'WABCDEFGHIJKLMNOPQRSTUV' }],
  [
    'weighted',
    {
      when: '^.{8}[A-V]$',
      of: [[0, 7], [8], [7, 8]],
      by: '87654329',
      mod: 23,
      gives: 'KLMNOPQRSTUVWABCDEFGHIJ',
    },
  ],
];
const NONE: Checks = [];

const UK_NINO = {
  type: 'UK_NINO',
  label: 'UK National Insurance number',
  source: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110',
} as const;

export const BRITISH_IRISH_IDS: readonly Rule[] = [
  {
    ...SHAPED,
    ...UK_NINO,
    ...ofToken(9),
    id: 'uk-nino',
    pattern: standing(new RegExp(`${NINO_PREFIX}\\d{6}[A-D]`)),
    check: [['not-listed', ['QQ123456C', 'AB123456C']], ['varied']],
    hits: alone.hits('{ACEHJ}{BCEGH}######{ABCD}', NONE),
    misses: [
      'AB123456C',
      'GB234567A',
      'DA234567A',
      'CE111111A',
      ...alone.misses('{ACEHJ}{BCEGH}######E', NONE),
    ],
  },
  {
    ...SHAPED,
    ...UK_NINO,
    ...ofDigits(6),
    id: 'uk-nino-spaced',
    pattern: standing(new RegExp(`${NINO_PREFIX} ?\\d{2} \\d{2} \\d{2} ?[A-D]`, 'i')),
    check: [['varied']],
    hits: alone.hits('{ACEHJ}{BCEGH} ## ## ## {ABCD}', NONE),
    misses: [
      'CE 11 11 11 A',
      'FQ 12 34 56 C',
      ...alone.misses('{ACEHJ}{BCEGH} ## ## ## {EF}', NONE),
    ],
  },
  {
    ...CALLED,
    ...UK_NINO,
    ...beside('nino', 'national ins', 'ni number', 'ni no'),
    id: 'uk-nino-named',
    pattern: whole(
      new RegExp(`${NINO_PREFIX}[ -]?\\d{2}[ -]?\\d{2}[ -]?\\d{2}(?:[ -]?[A-D])?`, 'i'),
    ),
    check: [['varied'], ['named', 'nino|national insurance(?: n\\p{L}*)?|ni n(?:umber|o|r)']],
    hits: named.hits('NI number', '{ACEHJ}{BCEGH} ######', NONE),
    misses: named.misses('NI number', '{ACEHJ}{BCEGH} ######', [['varied']]),
  },
  {
    ...NAMED,
    ...ofDigits(10),
    id: 'uk-utr',
    type: 'TAX_ID',
    label: 'UK unique taxpayer reference',
    pattern: whole(/\d{5} ?\d{5}/),
    check: [...UTR, ['named', 'utr|unique tax payer(?: reference)?|tax reference']],
    source: 'https://www.gov.uk/find-utr-number',
    ...named.examples('UTR', '##########', UTR),
  },
  {
    ...ALONE,
    ...ofToken(11, 14),
    id: 'uk-vat',
    type: 'TAX_ID',
    label: 'UK VAT number',
    severity: 'medium',
    pattern: standing(/GB\d{9}/),
    check: VAT,
    source:
      'https://www.gov.uk/guidance/vat-eu-country-codes-vat-numbers-and-vat-in-other-languages',
    ...alone.examples('GB#########', VAT),
  },
  {
    ...SHAPED,
    ...ofToken(16),
    id: 'uk-driving-licence',
    type: 'DRIVER_LICENSE',
    label: 'UK driving licence number',
    pattern: standing(
      /(?=[A-Z]+9*\d)[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][A-Z\d][A-Z]{2}/,
    ),
    source:
      'https://www.gov.uk/government/publications/inf1d-how-to-fill-in-the-d1-application-form',
    hits: alone.hits('@@@@@#mmdd#@99@@', NONE),
    misses: alone.misses('@@@@@#3#dd#@99@@', NONE),
  },
  {
    ...CALLED,
    ...beside('driving', 'driver'),
    id: 'uk-driving-licence-named',
    type: 'DRIVER_LICENSE',
    label: 'UK driving licence number',
    pattern: whole(
      /[A-Z9]{5} ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z][A-Z9] ?[A-Z\d][A-Z]{2}/i,
    ),
    check: [['named', '(?:driv\\p{L}* )?licen[cs]e(?: n\\p{L}*)?']],
    source:
      'https://www.gov.uk/government/publications/inf1d-how-to-fill-in-the-d1-application-form',
    ...named.examples('driving licence', '@@@@@ #mmdd# @99@@', NONE),
  },
  {
    ...NAMED,
    ...beside('pps', 'personal public'),
    id: 'ie-pps',
    type: 'IE_PPS',
    label: 'Irish PPS number',
    pattern: whole(/\d{7} ?[A-W][A-IW]?/i),
    source:
      'https://www.gov.ie/en/department-of-social-protection/services/get-a-personal-public-service-pps-number/',
    check: [...PPS, ['named', 'ppsn?(?: n\\p{L}*)?|personal public service(?: n\\p{L}*)?']],
    hits: named.hits('PPSN', '#######@', PPS).concat(named.hits('PPS number', '#######@{AB}', PPS)),
    misses: [
      ...named.misses('PPSN', '#######@', [PPS[0] ?? ['varied']]),
      ...named.misses('PPSN', '#######@{AB}', [PPS[1] ?? ['varied']]),
    ],
  },
];
