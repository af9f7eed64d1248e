// Tax and identity numbers of Singapore, Malaysia, Thailand, Indonesia, the Philippines and Vietnam.
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

/** One table of letters for citizens, one for foreigners, one for those from 2022 on; T, G and M begin further on. */
const NRIC_TABLES = {
  S: 'JZIHGFEDCBA',
  T: 'GFEDCBAJZIH',
  F: 'XWUTRQPNMLK',
  G: 'RQPNMLKXWUT',
  M: 'TRQPNJLKXWU',
} as const;
const NRIC = Object.entries(NRIC_TABLES).map(
  ([first, gives]) => ['weighted', { when: `^${first}`, by: '02765432', mod: 11, gives }] as const,
);
const MYKAD: Checks = [['date', 'yymmdd']];
const THAI: Checks = [
  ['varied'],
  ['weighted', { by: 'dcba98765432', mod: 11, gives: '10987654321' }],
];
/** Women have 40 added to the day. */
const NIK: Checks = [['date', '......ddmmyy', [], [40]]];
const NPWP: Checks = [
  ['varied'],
  ['weighted', { of: [[0, 9]], by: '121212121', mod: 10, base: 10 }],
];
const VARIED: Checks = [['varied']];

const SG_NRIC = {
  type: 'SG_NRIC',
  label: 'Singaporean NRIC or FIN',
  source: 'https://www.ica.gov.sg/documents/ic',
} as const;
const TH_TNIN = {
  type: 'TH_TNIN',
  label: 'Thai identity number',
  source: 'https://www.bora.dopa.go.th/',
} as const;
const MY_KAD = {
  type: 'NATIONAL_ID',
  label: 'Malaysian identity card number',
  source: 'https://www.jpn.gov.my/en/core-business/identity-card/',
} as const;
const PH_TIN = {
  type: 'PH_TIN',
  label: 'Philippine tax number (TIN)',
  source: 'https://www.bir.gov.ph/',
} as const;
/** Provinces of Indonesia and where in Malaysia somebody was born. */
const PROVINSI = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])';
const NEGERI = '(?:0[1-9]|1[0-6]|2[1-9]|[3-5]\\d|6[0-8]|7[14-9]|8[2-9]|9[0-389])';

export const SOUTHEAST_ASIAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...SG_NRIC,
    ...ofToken(9),
    id: 'sg-nric',
    pattern: standing(/[STFGM]\d{7}[A-Z]/),
    check: NRIC,
    hits: alone.hits('{ST}#######@', NRIC).concat(alone.hits('{FGM}#######@', NRIC)),
    misses: NRIC.flatMap((check, at) => alone.misses(`${'STFGM'.charAt(at)}#######@`, [check])),
  },
  {
    ...CALLED,
    ...SG_NRIC,
    ...ofToken(9),
    id: 'sg-nric-named',
    pattern: whole(/[STFGM]\d{7}[A-Z]/i),
    check: [...NRIC, ['named', 'nric(?: n\\p{L}*)?|fin(?: (?:no|number))?|singapore id']],
    hits: named
      .hits('NRIC', '{STFG}#######@', NRIC)
      .map((text) => text.replace(/[STFG]\d{7}./, (value) => value.toLowerCase())),
    misses: NRIC.flatMap((check, at) =>
      named
        .misses('NRIC', `${'STFGM'.charAt(at)}#######@`, [check])
        .map((text) => text.replace(/[STFGM]\d{7}.$/, (value) => value.toLowerCase())),
    ),
  },
  {
    ...SHAPED,
    ...MY_KAD,
    ...ofDigits(12),
    id: 'my-kad',
    pattern: standing(new RegExp(`\\d{6}-${NEGERI}-\\d{4}`)),
    check: MYKAD,
    ...alone.examples('yymmdd-0{12345}-####', MYKAD),
  },
  {
    ...CALLED,
    ...MY_KAD,
    ...ofDigits(12),
    id: 'my-kad-bare',
    pattern: whole(new RegExp(`\\d{6} ?${NEGERI} ?\\d{4}`)),
    check: [...MYKAD, ['named', 'my ?kad|kad pengenalan|no ?k ?p|nric|i ?c(?: n\\p{L}*)?']],
    ...named.examples('MyKad', 'yymmdd0{12345}####', MYKAD),
  },
  {
    ...ALONE,
    ...TH_TNIN,
    ...ofDigits(13),
    id: 'th-id',
    pattern: standing(/[1-8]-\d{4}-\d{5}-\d{2}-\d|[1-8] \d{4} \d{5} \d{2} \d/),
    check: THAI,
    ...alone.examples('{12345}-####-#####-##-#', THAI),
  },
  {
    ...NAMED,
    ...TH_TNIN,
    ...beside('บัตรประชาชน', 'เลขประจำตัว', 'เลขบัตร', 'tnin', 'thai', 'citizen id', 'national id'),
    id: 'th-id-named',
    pattern: whole(/[1-8][ -]?\d{4}[ -]?\d{5}[ -]?\d{2}[ -]?\d/),
    check: [
      ...THAI,
      [
        'named',
        'เลข(?:ประจำตัว|บัตร)?\\S*|บัตรประชาชน|tnin|thai(?:land)?(?: (?:national|citizen))? id|citizen id|national id(?: n\\p{L}*)?',
      ],
    ],
    ...named.examples('เลขบัตรประชาชน', '{12345}############', THAI),
  },
  {
    ...SOLE,
    ...TH_TNIN,
    ...ofDigits(13),
    id: 'th-id-sole',
    // The second and third digit are a province; thirteen digits from 15 on are milliseconds of our time.
    pattern: whole(
      /(?!1[4-9])[1-8](?:1\d|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])\d{10}/,
    ),
    check: [...THAI, ['sole']],
    ...sole.examples('33###########', THAI),
  },
  {
    ...CALLED,
    ...beside('nik', 'ktp', 'kependudukan'),
    id: 'id-nik',
    type: 'NATIONAL_ID',
    label: 'Indonesian NIK',
    pattern: whole(new RegExp(`${PROVINSI}\\d{14}`)),
    check: [...NIK, ['named', 'nik|(?:no(?:mor)? )?e? ?ktp|(?:nomor )?induk kependudukan']],
    source: 'https://dukcapil.kemendagri.go.id/',
    ...named.examples('NIK', '3{123}####ddmmyy####', NIK),
  },
  {
    ...ALONE,
    ...ofDigits(15),
    id: 'id-npwp',
    type: 'TAX_ID',
    label: 'Indonesian tax number (NPWP)',
    pattern: standing(/\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}/),
    check: NPWP,
    source: 'https://www.pajak.go.id/id/npwp',
    ...alone.examples('##.###.###.#-###.###', NPWP),
  },
  {
    ...SHAPED,
    ...PH_TIN,
    severity: 'medium',
    ...ofDigits(12, 14),
    id: 'ph-tin',
    pattern: standing(/\d{3}-\d{3}-\d{3}-\d{3}(?:\d\d)?/),
    check: VARIED,
    ...alone.examples('###-###-###-000', VARIED),
  },
  {
    ...CALLED,
    ...PH_TIN,
    ...ofDigits(9, 14),
    id: 'ph-tin-named',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}(?:[ -]?\d{3}(?:\d\d)?)?/),
    check: [
      ...VARIED,
      [
        'named',
        '(?:bir )?tin(?: (?:no|number|id))?|tax(?:payer)? identification(?: n\\p{L}*)?',
        40,
        30,
      ],
    ],
    ...named.examples('TIN', '#########000', VARIED),
  },
  {
    ...CALLED,
    ...beside('sss', 'umid', 'crn', 'philsys', 'psn', 'gsis', 'philhealth', 'pag-ibig'),
    id: 'ph-social-security',
    type: 'NATIONAL_ID',
    label: 'Philippine SSS, UMID, PhilSys or PhilHealth number',
    pattern: whole(/\d{2}-?\d{7}-?\d|\d{4}-?\d{7}-?\d|\d{4}-\d{4}-\d{4}-\d{4}|\d{2}-\d{9}-\d/),
    check: [
      ...VARIED,
      [
        'named',
        'sss(?: n\\p{L}*)?|umid|crn|philsys(?: n\\p{L}*)?|psn|gsis|philhealth(?: n\\p{L}*)?|pag ibig',
      ],
    ],
    source: 'https://www.sss.gov.ph/',
    ...named.examples('SSS', '##-#######-#', VARIED),
  },
  {
    ...CALLED,
    ...beside('cccd', 'cmnd', 'căn cước', 'can cuoc', 'chứng minh', 'định danh'),
    id: 'vn-cccd',
    type: 'NATIONAL_ID',
    label: 'Vietnamese citizen number',
    pattern: whole(/0\d{2} ?\d{3} ?\d{3} ?\d{3}|\d{3} ?\d{3} ?\d{3}/),
    check: [
      ...VARIED,
      [
        'named',
        'cccd|cmnd|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân)?|(?:số )?định danh',
      ],
    ],
    source: 'https://dichvucong.gov.vn/',
    ...named.examples('CCCD', '0###########', VARIED),
  },
  {
    ...CALLED,
    ...beside('mã số thuế', 'mst', 'ma so thue'),
    id: 'vn-tax-number',
    type: 'TAX_ID',
    label: 'Vietnamese tax number',
    severity: 'medium',
    pattern: whole(/\d{10}(?:-\d{3})?/),
    check: [...VARIED, ['named', 'mã số thuế|mst|ma so thue']],
    source: 'https://www.gdt.gov.vn/',
    ...named.examples('MST', '0#########', VARIED),
  },
];
