// Tax and identity numbers of Africa; Egypt is among the Arab countries.
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

const SOUTH_AFRICAN: Checks = [['date', 'yymmdd'], ['luhn']];
const TANZANIAN: Checks = [['date', 'yyyymmdd']];
const VARIED: Checks = [['varied']];
const NONE: Checks = [];

const ZA_ID = {
  type: 'ZA_ID',
  label: 'South African identity number',
  source: 'https://www.dha.gov.za/index.php/identity-documents2',
} as const;
const NATIONAL = { type: 'NATIONAL_ID' } as const;

export const AFRICAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...ZA_ID,
    ...ofDigits(13),
    id: 'za-id',
    // Citizenship, then a digit that was the race until the eighties.
    pattern: standing(/\d{6} ?\d{4} ?[012][89]\d/),
    check: SOUTH_AFRICAN,
    ...alone.examples('yymmdd####{01}{89}#', SOUTH_AFRICAN),
  },
  {
    ...NAMED,
    ...ZA_ID,
    ...ofDigits(13),
    id: 'za-id-named',
    pattern: whole(/\d{6} ?\d{4} ?[012]\d\d/),
    check: [
      ...SOUTH_AFRICAN,
      [
        'named',
        '(?:sa|south african|rsa)(?: identity| id)?(?: n\\p{L}*)?|id(?:entity)?(?: (?:number|no|nr|document))|id nommer|permanent resident(?: n\\p{L}*)?',
      ],
    ],
    ...named.examples('ID number', 'yymmdd####{01}{1234567}#', SOUTH_AFRICAN),
  },
  {
    ...CALLED,
    ...ofDigits(11),
    id: 'ng-nin',
    type: 'NG_NIN',
    label: 'Nigerian NIN or BVN',
    pattern: whole(/\d{4}[ -]?\d{4}[ -]?\d{3}/),
    check: [
      ...VARIED,
      [
        'named',
        'nin(?: n\\p{L}*)?|national identification(?: n\\p{L}*)?|bvn|bank verification(?: n\\p{L}*)?|nimc',
      ],
    ],
    source: 'https://nimc.gov.ng/nin/',
    ...named.examples('NIN', '###########', VARIED),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('kenya', 'kenyan', 'huduma', 'maisha', 'kitambulisho'),
    id: 'ke-national-id',
    label: 'Kenyan national id',
    pattern: whole(/\d{7,9}/),
    check: [
      ...VARIED,
      [
        'named',
        'kenyan?(?: national)? id(?: n\\p{L}*)?|huduma(?: n\\p{L}*)?|maisha(?: n\\p{L}*)?|kitambulisho',
      ],
    ],
    source: 'https://immigration.go.ke/',
    ...named.examples('Huduma number', '########', VARIED),
  },
  {
    ...CALLED,
    ...ofToken(11),
    id: 'ke-kra-pin',
    type: 'TAX_ID',
    label: 'Kenyan tax PIN',
    pattern: whole(/[AP]\d{9}[A-Z]/),
    check: [...VARIED, ['named', '(?:kra )?pin(?: n\\p{L}*)?|kra']],
    source: 'https://www.kra.go.ke/',
    ...named.examples('KRA PIN', 'A#########@', VARIED),
  },
  {
    ...SHAPED,
    ...NATIONAL,
    ...ofDigits(10),
    id: 'gh-card',
    label: 'Ghana card number',
    pattern: standing(/GHA-\d{9}-\d/),
    check: VARIED,
    source: 'https://nia.gov.gh/',
    ...alone.examples('GHA-#########-#', VARIED),
  },
  {
    ...SHAPED,
    ...NATIONAL,
    ...ofDigits(20),
    id: 'tz-nida',
    label: 'Tanzanian NIDA number',
    pattern: standing(/\d{8}-\d{5}-\d{5}-\d{2}/),
    check: TANZANIAN,
    source: 'https://www.nida.go.tz/',
    ...alone.examples('yyyymmdd-#####-#####-##', TANZANIAN),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...ofToken(14),
    id: 'ug-nin',
    label: 'Ugandan NIN',
    pattern: whole(/C[MF]\d{2}[A-Z\d]{10}/),
    check: [['named', 'nin(?: n\\p{L}*)?|national id(?:entification)?(?: n\\p{L}*)?|nira']],
    source: 'https://www.nira.go.ug/',
    ...named.examples('NIN', 'C{MF}########@@@@', NONE),
  },
  {
    ...SHAPED,
    ...NATIONAL,
    ...ofDigits(16),
    id: 'rw-nid',
    label: 'Rwandan identity number',
    pattern: standing(/[1-3] (?:19|20)\d{2} [78] \d{7} \d \d{2}/),
    source: 'https://www.nida.gov.rw/',
    hits: alone.hits('1 19## {78} ####### # ##', NONE),
    misses: alone.misses('1 19## {6} ####### # ##', NONE),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...ofDigits(8, 9),
    id: 'zw-national-id',
    label: 'Zimbabwean national id',
    pattern: whole(/\d{2}[ -]?\d{6,7} ?[A-HJ-NP-TV-Z] ?\d{2}/),
    check: [
      ...VARIED,
      ['named', '(?:zimbabwe\\p{L}* )?(?:national )?id(?:entity)?(?: (?:number|no|card))?'],
    ],
    source: 'https://www.rg.gov.zw/',
    ...named.examples('national id', '63-#######F##', VARIED),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('nrc', 'registration card'),
    id: 'zm-nrc',
    label: 'Zambian NRC',
    pattern: whole(/\d{6}\/\d{2}\/[1-3]/),
    check: [
      ...VARIED,
      ['named', 'nrc(?: n\\p{L}*)?|national registration(?: card)?(?: n\\p{L}*)?'],
    ],
    source: 'https://www.moha.gov.zm/',
    ...named.examples('NRC', '######/##/1', VARIED),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('cnie', 'carte nationale', 'البطاقة الوطنية', 'cin', 'التعريف'),
    id: 'maghreb-national-id',
    label: 'National id of Morocco, Tunisia or Algeria',
    pattern: whole(/[A-Z]{1,2}\d{5,6}|\d{8}|\d{18}/),
    check: [
      ...VARIED,
      [
        'named',
        'cnie?(?: n\\p{L}*)?|cin(?: n\\p{L}*)?|carte (?:d.)?(?:identité )?nationale(?: d.identité)?|(?:رقم )?(?:البطاقة|بطاقة) (?:الوطنية|التعريف)\\S*',
      ],
    ],
    source: 'https://www.cnie.ma/',
    ...named.examples('CIN', '{ABJ}{EHK}######', VARIED),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('omang', 'fayda', 'bilhete de identidade', 'mauriti'),
    id: 'african-national-id',
    label: 'National id of Botswana, Ethiopia, Angola or Mauritius',
    pattern: whole(/\d{9}[A-Z]{2}\d{3}|[A-Z]\d{13}|\d{12}|\d{9}/),
    check: [
      ...VARIED,
      [
        'named',
        'omang(?: n\\p{L}*)?|fayda(?: n\\p{L}*)?|bilhete de identidade(?: n\\p{L}*)?|mauriti\\p{L}* (?:national )?id(?: n\\p{L}*)?',
      ],
    ],
    source: 'https://www.id.gov.et/',
    hits: named.hits('Omang', '#########', VARIED),
    misses: named.misses('Omang', '############', VARIED),
  },
];
