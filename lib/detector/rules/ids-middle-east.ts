// Identity numbers of Israel, the Arab countries and Iran.
import { alone, type Checks, named } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

const LUHN: Checks = [['luhn'], ['varied']];
const KUWAITI: Checks = [
  ['date', '.yymmdd'],
  ['weighted', { by: '216379a5842', mod: 11, gives: '??987654321' }],
];
const IRANIAN: Checks = [
  ['varied'],
  ['weighted', { by: 'a98765432', mod: 11, gives: '01987654321' }],
];
const EGYPTIAN: Checks = [['date', '.yymmdd']];
const VARIED: Checks = [['varied']];
const NONE: Checks = [];

const NATIONAL = { type: 'NATIONAL_ID' } as const;
const AE = {
  ...NATIONAL,
  label: 'Emirates ID number',
  source: 'https://icp.gov.ae/en/',
} as const;

export const MIDDLE_EASTERN_IDS: readonly Rule[] = [
  {
    ...NAMED,
    ...ofDigits(8, 9),
    id: 'il-id',
    type: 'IL_ID',
    label: 'Israeli identity number',
    pattern: whole(/\d{7,8}-?\d/),
    check: [
      ...LUHN,
      [
        'named',
        'תעודת ה?זהות|ת["״.]?ז|מספר זהות|israel\\p{L}*(?: national)? id(?:entity)?(?: n\\p{L}*)?|t ?z|teudat zehut',
      ],
    ],
    source: 'https://www.gov.il/en/departments/population_and_immigration_authority',
    ...named.examples('תעודת זהות', '#########', LUHN),
  },
  {
    ...ALONE,
    ...AE,
    ...ofDigits(15),
    id: 'ae-emirates-id',
    pattern: standing(/784-?(?:19|20)\d{2}-?\d{7}-?\d/),
    check: [['luhn']],
    ...alone.examples('784-19##-#######-#', [['luhn']]),
  },
  {
    ...CALLED,
    ...AE,
    ...beside('emirates id', 'eida', 'الهوية'),
    id: 'ae-emirates-id-named',
    pattern: whole(/784[ -]?(?:19|20)\d{2}[ -]?\d{7}[ -]?\d/),
    check: [['named', 'emirates id(?: n\\p{L}*)?|eida|(?:رقم )?الهوية']],
    ...named.examples('Emirates ID', '784 19## ####### #', NONE),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('الهوية', 'هوية', 'الإقامة', 'إقامة', 'iqama', 'national id', 'saudi'),
    id: 'sa-national-id',
    label: 'Saudi national id or residence number',
    pattern: whole(/[12]\d{9}/),
    check: [
      ...LUHN,
      [
        'named',
        '(?:رقم )?(?:ال)?هوية(?: الوطنية)?|(?:ال)?إقامة|iqama(?: n\\p{L}*)?|(?:saudi )?national id(?: n\\p{L}*)?|saudi id',
      ],
    ],
    source: 'https://www.absher.sa/',
    ...named.examples('رقم الهوية', '1#########', LUHN),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('مدني', 'civil id', 'civil_id'),
    id: 'kw-civil-id',
    label: 'Kuwaiti civil id',
    pattern: whole(/[23]\d{11}/),
    check: [
      ...KUWAITI,
      ['named', '(?:الرقم )?ال?مدني(?:ة)?|(?:kuwait\\p{L}* )?civil id(?: n\\p{L}*)?'],
    ],
    source: 'https://www.paci.gov.kw/',
    ...named.examples('Civil ID', '2yymmdd#####', KUWAITI),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('qid', 'qatar', 'البطاقة', 'الشخصية', 'cpr', 'bahrain', 'oman', 'الوطني'),
    id: 'gulf-national-id',
    label: 'Identity number of Qatar, Bahrain, Oman, Jordan or Lebanon',
    pattern: whole(/[23]\d{10}|\d{9,10}|\d{8}/),
    check: [
      ...VARIED,
      [
        'named',
        'qid(?: n\\p{L}*)?|qatar\\p{L}* id|bahrain\\p{L}* (?:cpr|id)|oman\\p{L}* (?:civil )?id|(?:رقم )?(?:البطاقة )?الشخصية|(?:الرقم )?الوطني',
      ],
    ],
    source: 'https://portal.moi.gov.qa/',
    ...named.examples('QID', '2##########', VARIED),
  },
  {
    ...NAMED,
    ...NATIONAL,
    ...beside('کد ملی', 'کدملی', 'شماره ملی', 'melli', 'national code'),
    id: 'ir-national-code',
    label: 'Iranian national code',
    pattern: whole(/\d{3}-?\d{6}-?\d/),
    check: [...IRANIAN, ['named', 'کد ?ملی|شماره\\sملی|(?:code|kode) ?melli|national code']],
    source: 'https://www.sabteahval.ir/',
    ...named.examples('کد ملی', '##########', IRANIAN),
  },
  {
    ...CALLED,
    ...NATIONAL,
    ...beside('القومي', 'قومي', 'egypt', 'national id'),
    id: 'eg-national-id',
    label: 'Egyptian national id',
    pattern: whole(/[23]\d{6}(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}/),
    check: [
      ...EGYPTIAN,
      ['named', '(?:الرقم )?(?:ال)?قومي|(?:egypt\\p{L}* )?national id(?: n\\p{L}*)?|egyptian id'],
    ],
    source: 'https://moi.gov.eg/',
    ...named.examples('الرقم القومي', '2yymmdd0{1234}#####', EGYPTIAN),
  },
];
