// Tax and identity numbers of Russia, Ukraine, Belarus, Moldova, the Caucasus, Central Asia and Turkey.
import { alone, type Checks, named, sole } from '../fake-ids';
import {
  ALONE,
  beside,
  CALLED,
  NAMED,
  ofDigits,
  ofToken,
  SHAPED,
  SOLE,
  standing,
  whole,
} from '../number-rule';
import type { Rule } from '../rule';

const INN_PERSON: Checks = [
  ['varied'],
  ['weighted', { by: '724a359468', mod: 11, gives: '01234567890' }],
  ['weighted', { by: '3724a359468', mod: 11, gives: '01234567890' }],
];
const INN_FIRM: Checks = [
  ['varied'],
  ['weighted', { by: '24a359468', mod: 11, gives: '01234567890' }],
];
const SNILS: Checks = [['varied'], ['weighted', { by: '9,8,7,6,5,4,3,2,1,91,100', mod: 101 }]];
const OGRN: Checks = [['divided', { by: 11, gives: '01234567890' }]];
const RNOKPP: Checks = [
  ['varied'],
  ['weighted', { by: 'a57946a57', mod: 11, gives: '01234567890' }],
];
const IDNP: Checks = [
  ['varied'],
  ['weighted', { by: '731731731731', mod: 10, gives: '0123456789' }],
];
const IIN: Checks = [
  ['date', 'yymmdd'],
  ['weighted', { by: '123456789ab|3456789ab12', mod: 11, gives: '0123456789|0123456789' }],
];
const PINFL: Checks = [['date', '.ddmmyy']];
const TCKN: Checks = [
  ['weighted', { by: '797979797', mod: 10, gives: '0123456789' }],
  ['weighted', { by: '1111111111', mod: 10, gives: '0123456789' }],
];
const VARIED: Checks = [['varied']];
const NONE: Checks = [];

const NATIONAL = { type: 'NATIONAL_ID' } as const;
const TR_TCKN = {
  type: 'TR_TCKN',
  label: 'Turkish identity number',
  source: 'https://www.nvi.gov.tr/',
} as const;

export const POST_SOVIET_TURKISH_IDS: readonly Rule[] = [
  {
    ...NAMED,
    type: 'TAX_ID',
    ...beside('инн', 'inn', 'налогоплательщик'),
    id: 'ru-inn',
    label: 'Russian personal tax number (INN)',
    pattern: whole(/\d{12}/),
    check: [...INN_PERSON, ['named', 'инн|inn|налогоплательщика']],
    source: 'https://www.nalog.gov.ru/rn77/program/5961287/',
    ...named.examples('ИНН', '############', INN_PERSON),
  },
  {
    ...SOLE,
    type: 'TAX_ID',
    label: 'Russian personal tax number (INN)',
    source: 'https://www.nalog.gov.ru/rn77/program/5961287/',
    ...ofDigits(12),
    id: 'ru-inn-sole',
    pattern: whole(/\d{12}/),
    check: [...INN_PERSON, ['sole']],
    ...sole.examples('############', INN_PERSON),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    severity: 'medium',
    ...beside('инн', 'inn', 'налогоплательщик'),
    id: 'ru-inn-firm',
    label: 'Russian company tax number (INN)',
    pattern: whole(/\d{10}/),
    check: [...INN_FIRM, ['named', 'инн|inn|налогоплательщика']],
    source: 'https://www.nalog.gov.ru/rn77/program/5961287/',
    ...named.examples('ИНН', '##########', INN_FIRM),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('снилс', 'snils', 'страхов'),
    id: 'ru-snils',
    label: 'Russian insurance number (SNILS)',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}/),
    check: [...SNILS, ['named', 'снилс|snils|страхов\\p{L}*(?: номер\\p{L}*)?']],
    source: 'https://sfr.gov.ru/grazhdanam/snils/',
    ...named.examples('СНИЛС', '###-###-### ##', SNILS),
  },
  {
    ...ALONE,
    ...NATIONAL,
    ...ofDigits(11),
    id: 'ru-snils-dashed',
    label: 'Russian insurance number (SNILS)',
    pattern: standing(/\d{3}-\d{3}-\d{3} \d{2}/),
    check: SNILS,
    source: 'https://sfr.gov.ru/grazhdanam/snils/',
    ...alone.examples('###-###-### ##', SNILS),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    severity: 'medium',
    ...beside('огрн', 'ogrn'),
    id: 'ru-ogrn',
    label: 'Russian company number (OGRN)',
    pattern: whole(/[15]\d{12}/),
    check: [...OGRN, ['named', 'огрн|ogrn']],
    source: 'https://www.nalog.gov.ru/rn77/related_activities/registries/',
    ...named.examples('ОГРН', '1############', OGRN),
  },
  {
    ...NAMED,
    type: 'TAX_ID',
    ...beside('рнокпп', 'іпн', 'ипн', 'ідентифікаційн', 'rnokpp', 'інн'),
    id: 'ua-tax-number',
    label: 'Ukrainian taxpayer number',
    pattern: whole(/\d{10}/),
    check: [
      ...RNOKPP,
      ['named', 'рнокпп|[іи]пн|інн|ідентифікаційн\\p{L}*(?: код\\p{L}*| номер\\p{L}*)?|rnokpp'],
    ],
    source: 'https://tax.gov.ua/',
    ...named.examples('РНОКПП', '##########', RNOKPP),
  },
  {
    ...SHAPED,
    ...NATIONAL,
    ...ofToken(14),
    id: 'by-personal-number',
    label: 'Belarusian personal number',
    pattern: standing(
      /[1-6](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ABCEHKM]\d{3}(?:PB|BA|BI)\d/,
    ),
    source: 'https://mvd.gov.by/',
    hits: alone.hits('{345}ddmm##{ABCEHKM}###PB#', NONE),
    misses: alone.misses('{345}{456}#mm##{ABCEHKM}###PB#', NONE),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('idnp', 'cod personal'),
    id: 'md-idnp',
    label: 'Moldovan IDNP',
    pattern: whole(/[012]\d{12}/),
    check: [...IDNP, ['named', 'idnp|cod(?:ul)? personal']],
    source: 'https://www.asp.gov.md/',
    hits: named.hits('IDNP', '2############', IDNP),
    misses: named.misses('IDNP', '{12}############', IDNP),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('иин', 'жсн', 'iin'),
    id: 'kz-iin',
    label: 'Kazakh individual number (IIN)',
    pattern: whole(/\d{12}/),
    check: [...IIN, ['named', 'иин|жсн|iin']],
    source: 'https://egov.kz/cms/en/articles/iin_info',
    ...named.examples('ИИН', 'yymmdd{3456}#####', IIN),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('пинфл', 'жшшир', 'jshshir', 'pinfl'),
    id: 'uz-pinfl',
    label: 'Uzbek personal number (PINFL)',
    pattern: whole(/[1-6]\d{13}/),
    check: [...PINFL, ['named', 'пинфл|жшшир|jshshir|pinfl']],
    source: 'https://my.gov.uz/',
    ...named.examples('ПИНФЛ', '{345}ddmmyy#######', PINFL),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('პირადი', 'հանրային', 'ծառայությ', 'şəxsiyyət', 'fin kod'),
    id: 'caucasian-personal-number',
    label: 'Personal number of Georgia, Armenia or Azerbaijan',
    pattern: whole(/\d{11}|\d{10}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-HJ-NP-Z\d]{7}/),
    check: [
      ['varied', 2],
      [
        'named',
        'პირადი(?: ნომერი)?|հանրային\\p{L}*|ծառայությ\\p{L}*|şəxsiyyət\\p{L}*|fin kod\\p{L}*',
      ],
    ],
    source: 'https://sda.gov.ge/',
    ...named.examples('პირადი ნომერი', '###########', [['varied', 2]]),
  },
  {
    ...NAMED,
    ...TR_TCKN,
    ...beside('kimlik', 'tckn', 'tc no', 't.c.', 'kişi', 'vatandaş', 'nüfus', 'turkish'),
    id: 'tr-tckn',
    pattern: whole(/[1-9]\d{10}/),
    check: [
      ...TCKN,
      [
        'named',
        't ?c ?kimlik\\p{L}*(?: no)?|kimlik\\p{L}*|t ?c ?k ?n|tc no|kişi(?:nin)?|vatandaş\\p{L}*|nüfus\\p{L}*|turkish(?: national)? id(?:entity)?(?: n\\p{L}*)?',
      ],
    ],
    ...named.examples('TC Kimlik No', '{123456789}##########', TCKN),
  },
  {
    ...SOLE,
    ...TR_TCKN,
    severity: 'medium',
    ...ofDigits(11),
    id: 'tr-tckn-sole',
    pattern: whole(/[1-9]\d{10}/),
    check: [...TCKN, ['sole']],
    ...sole.examples('{123456789}#55#######', TCKN),
  },
  {
    ...CALLED,
    type: 'TAX_ID',
    severity: 'medium',
    ...beside('vergi', 'vkn'),
    id: 'tr-tax-number',
    label: 'Turkish tax number',
    pattern: whole(/\d{10}/),
    check: [...VARIED, ['named', 'vergi(?: kimlik)?(?: no| numaras[ıi])?|vkn']],
    source: 'https://www.gib.gov.tr/',
    ...named.examples('vergi no', '##########', VARIED),
  },
];
