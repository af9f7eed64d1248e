// Identity, tax and insurance numbers that are called so, of whatever country and shape.
import { type Checks, named } from '../fake-ids';
import { beside, CALLED, ofDigits, whole } from '../number-rule';
import type { Rule } from '../rule';

const VARIED: Checks = [['varied', 3]];
/** Seven digits or more, with letters or dashes among them. */
const SHAPE = /(?=(?:[A-Z./-]{0,4}\d){7})[A-Z\d]{1,20}(?:[./-][A-Z\d]{1,12}){0,5}/i;
const NO_DATE = [
  'unlike',
  '^(?:19|20)\\d{2}[-./]?(?:0[1-9]|1[0-2])[-./]?(?:0[1-9]|[12]\\d|3[01])|^\\d\\d?[-./]\\d\\d?[-./](?:19|20)\\d\\d|^[\\da-f]{16,}$|^[\\da-f]{8}-[\\da-f]{4}-',
  'i',
] as const;

export const ANY_COUNTRY_IDS: readonly Rule[] = [
  {
    ...CALLED,
    ...beside(
      'national id',
      'identity card',
      'identity n',
      'identification n',
      'personal id',
      'citizen',
      'id card n',
      'social security',
      'insurance n',
      'identidad',
      'identité',
      "d'identit",
      'documento',
      'personnummer',
      'personalnummer',
      'identifica',
      'удостоверени',
      'national insurance',
      'identitätsn',
      'ausweisn',
    ),
    id: 'national-id-named',
    type: 'NATIONAL_ID',
    label: 'Identity number',
    severity: 'medium',
    pattern: whole(SHAPE),
    check: [
      ...VARIED,
      NO_DATE,
      [
        'named',
        'national id(?:entity|entification)?(?: card)?(?: n\\p{L}*)?|identity (?:card )?(?:number|no|nr)|identity card|citizen(?:ship)? (?:id|number|card)(?: n\\p{L}*)?|personal id(?:entity|entification)? (?:number|code|no)|id card (?:number|no)|' +
          'social security(?: number| no)?|(?:national )?insurance number|documento (?:nacional )?de identidad|carte (?:nationale )?d.identité(?: n\\p{L}*)?|carta d.identità|bilhete de identidade|personalnummer|удостоверени\\p{L}* личности|identitätsnummer|ausweisnummer',
        34,
        24,
      ],
    ],
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/',
    hits: [
      ...named.hits('national id number', '@########', VARIED),
      ...named.hits('identity card', '########-{IOU}', VARIED),
    ],
    misses: [
      'national id number: 1111111111',
      'national id card since 2024-03-12',
      ...named.misses('identity card', '@########', VARIED, '0'.repeat(24)),
    ],
  },
  {
    ...CALLED,
    ...beside(
      'tax id',
      'tax number',
      'tax no',
      'tax payer',
      'tax ref',
      'fiscal',
      'steuernummer',
      '税号',
      '納税者',
      'skattenummer',
    ),
    id: 'tax-id-named',
    type: 'TAX_ID',
    label: 'Tax number',
    severity: 'medium',
    pattern: whole(SHAPE),
    check: [
      ...VARIED,
      NO_DATE,
      [
        'named',
        'tax(?:payer)? (?:id|number|no|ref(?:erence)?)(?:entification)?(?: n\\p{L}*)?|tax(?:payer)? identification(?: n\\p{L}*)?|(?:n[úu]mero|num[ée]ro|identificação|identificación|numero) (?:de )?(?:identificación |identificação )?fiscal|steuernummer|税号|納税者番号|skattenummer',
        34,
        20,
      ],
    ],
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/',
    hits: [
      ...named.hits('tax id', '########{IOU}', VARIED),
      ...named.hits('taxpayer number', '##-#######', VARIED),
    ],
    misses: [
      'tax id: 1111111111',
      'tax number of 2024-03-12',
      ...named.misses('tax id', '########@', VARIED, '0'.repeat(24)),
    ],
  },
  {
    ...CALLED,
    ...ofDigits(8, 13),
    id: 'tin-named',
    type: 'TAX_ID',
    label: 'Tax number',
    severity: 'medium',
    pattern: whole(/\d{8,13}/),
    check: [...VARIED, NO_DATE, ['named', 'tin(?: n\\p{L}*)?', 30, 20]],
    source:
      'https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/',
    hits: named.hits('TIN', '###########', VARIED),
    misses: ['TIN: 20240312', ...named.misses('TIN', '###########', VARIED)],
  },
];
