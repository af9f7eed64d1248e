// Passport and visa numbers, by the words beside them: no shape tells a passport from a part number.
import { type Checks, named } from '../fake-ids';
import { beside, CALLED, whole } from '../number-rule';
import type { Rule } from '../rule';

const VARIED: Checks = [['varied']];

const WORDS =
  'pass ?port(?: ?n\\p{L}*| book| ?id)?|passports|reisepass\\p{L}*|passnummer|pass nr|passeport(?: n\\p{L}*)?|pasaporte(?: n\\p{L}*)?|' +
  'passaporto(?: n\\p{L}*)?|passaporte(?: n\\p{L}*)?|paspoort(?: ?n\\p{L}*)?|paszport\\p{L}*|cestovn[íi] pas|pasaport\\p{L}*|' +
  'pașaport\\p{L}*|putovnic\\p{L}*|pasoš\\p{L}*|útlevél\\p{L}*|passi n\\p{L}*|passnúmer|pass nummer|διαβατ[ηή]ρι\\p{L}*|' +
  '(?:загран)?паспорт\\p{L}*|护照(?:号码?)?|護照(?:號碼)?|旅券(?:番号)?|パスポート(?:番号)?|여권\\s?(?:번호)?|جواز\\s(?:ال)?سفر|' +
  'דרכון|पासपोर्ट|hộ chiếu|หนังสือเดินทาง|paspor(?: n\\p{L}*)?|pasport\\p{L}*|travel document';

const KEYWORDS = [
  ...[
    'passport',
    'pass port',
    'reisepass',
    'passnum',
    'pass-nr',
    'passeport',
    'pasaporte',
    'passaport',
    'paspoort',
  ],
  ...[
    'paszport',
    'cestovn',
    'pasaport',
    'pașaport',
    'putovnic',
    'pasoš',
    'útlevél',
    'passi',
    'passnúm',
    'διαβατ',
  ],
  ...[
    'паспорт',
    '护照',
    '護照',
    '旅券',
    'パスポート',
    '여권',
    'جواز',
    'דרכון',
    'पासपोर्ट',
    'hộ chiếu',
  ],
  ...['หนังสือเดินทาง', 'paspor', 'travel document'],
];

export const PASSPORTS: readonly Rule[] = [
  {
    ...CALLED,
    ...beside(...KEYWORDS),
    id: 'passport',
    type: 'PASSPORT',
    label: 'Passport number',
    pattern: whole(/(?=(?:[A-Z]{0,3}\d){5})[A-Z\d]{7,10}|[A-Z]{1,2} \d{6,8}|\d{2} ?\d{2} \d{6}/i),
    check: [
      ...VARIED,
      // A date is not one.
      ['unlike', '^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$'],
      ['named', WORDS, 50, 40],
    ],
    source: 'https://www.icao.int/publications/pages/publication.aspx?docnum=9303',
    hits: [
      ...named.hits('passport', '@########', VARIED),
      ...named.hits('Reisepass', 'C##X##T###', VARIED),
      ...named.hits('паспорт', '45## ######', VARIED),
      ...named.hits('여권번호', 'M###A####', VARIED),
    ],
    misses: [
      ...named.misses('passport', '@########', VARIED),
      'passport office, opened 20240312',
      'passport: AB12',
    ],
  },
  {
    ...CALLED,
    ...beside('visa', 'visum', '签证', 'ビザ'),
    id: 'visa-number',
    type: 'PASSPORT',
    label: 'Visa number',
    pattern: whole(/[A-Z]?\d{8,9}|[A-Z]{2}\d{7}/),
    check: [
      ...VARIED,
      ['unlike', '^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$'],
      [
        'named',
        'visa (?:number|no|nr|foil|grant)\\p{L}*|visum ?n\\p{L}*|签证(?:号码?)|ビザ番号',
        30,
        30,
      ],
    ],
    source:
      'https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/visa-expiration-date.html',
    hits: named.hits('visa number', '########', VARIED),
    misses: [...named.misses('visa number', '########', VARIED), 'visa number from 20240312 on'],
  },
];
