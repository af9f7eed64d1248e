// Tax and identity numbers of the Nordic and Baltic countries.
import { alone, type Checks, named, sole } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, SOLE, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

/** A coordination number has 60 added to the day. */
const SWEDISH: Checks = [
  ['date', 'yymmdd', [], [60]],
  ['luhn', -10],
];
const SWEDISH_DAYS: Checks = [['date', 'yymmdd'], ['luhn']];
const SWEDISH_LONG: Checks = [
  ['date', 'yyyymmdd', [], [60]],
  ['luhn', -10],
];
const SWEDISH_FIRM: Checks = [['luhn'], ['varied']];
/** D-numbers have 40 added to the day, synthetic ones 40 or 80 to the month. */
const NORWEGIAN: Checks = [
  ['date', 'ddmmyy', [40, 80], [40]],
  ['weighted', { by: '376189452', mod: 11, gives: '0?987654321' }],
  ['weighted', { by: '5432765432', mod: 11, gives: '0?987654321' }],
];
const NORWEGIAN_FIRM: Checks = [
  ['varied'],
  ['weighted', { by: '32765432', mod: 11, gives: '0?987654321' }],
];
/** No check digit since 2007. */
const DANISH: Checks = [['date', 'ddmmyy', [], [60]]];
const DANISH_FIRM: Checks = [['varied'], ['weighted', { by: '27654321', mod: 11 }]];
const FINNISH: Checks = [
  ['date', 'ddmmyy'],
  ['divided', { of: [[0, 6], [-4]], by: 31, gives: '0123456789ABCDEFHJKLMNPRSTUVWXY' }],
];
const FINNISH_FIRM: Checks = [
  ['varied'],
  ['weighted', { by: '79a5842', mod: 11, gives: '0?987654321' }],
];
const ICELANDIC: Checks = [
  ['date', 'ddmmyy', [], [40]],
  ['weighted', { by: '32765432', mod: 11, gives: '0?987654321' }],
];
const BALTIC: Checks = [
  ['date', '.yymmdd'],
  ['weighted', { by: '1234567891|3456789123', mod: 11, gives: '0123456789|01234567890' }],
];
const LATVIAN: Checks = [
  ['date', 'ddmmyy'],
  ['weighted', { by: 'a584216379', mod: 11, gives: '12345678900' }],
];
const VARIED: Checks = [['varied']];

const SE_PNR = {
  type: 'SE_PNR',
  label: 'Swedish personal number',
  source:
    'https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html',
} as const;
const NO_FNR = {
  type: 'NO_FNR',
  label: 'Norwegian birth number',
  source: 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/',
} as const;
const FI_HETU = {
  type: 'FI_HETU',
  label: 'Finnish personal identity code',
  source: 'https://dvv.fi/en/personal-identity-code',
} as const;

export const NORTHERN_EUROPEAN_IDS: readonly Rule[] = [
  {
    ...ALONE,
    ...SE_PNR,
    ...ofDigits(10),
    id: 'se-personal-number',
    pattern: standing(/\d{6}[-+]\d{4}/),
    check: SWEDISH_DAYS,
    ...alone.examples('yymmdd-####', SWEDISH_DAYS),
  },
  {
    ...ALONE,
    ...SE_PNR,
    ...ofDigits(12),
    id: 'se-personal-number-long',
    pattern: standing(/(?:19|20)\d{6}[-+]\d{4}/),
    check: SWEDISH_LONG,
    hits: alone.hits('yyyymmdd-####', SWEDISH_LONG),
    misses: alone.misses('19##{01}#{01}#-####', SWEDISH_LONG),
  },
  {
    ...ALONE,
    ...SE_PNR,
    ...ofDigits(12),
    id: 'se-personal-number-long-undashed',
    // Later days are rather those of an order or a file.
    pattern: standing(/(?:19[2-9]\d|200\d|201[0-2])\d{8}/),
    check: SWEDISH_LONG,
    hits: alone.hits('yyyymmdd####', SWEDISH_LONG),
    misses: [...alone.misses('19##{01}#{01}#####', SWEDISH_LONG), '202401011118'],
  },
  {
    ...NAMED,
    ...SE_PNR,
    ...beside('personn', 'samordning', 'pnr', 'person no', 'personal id', 'personal n'),
    id: 'se-personal-number-bare',
    pattern: whole(/\d{6}[-+ ]?\d{4}/),
    check: [
      ...SWEDISH,
      [
        'named',
        'personnummer|person nr|pnr|samordningsnummer|personal(?: id| identity)?(?: number| no)',
      ],
    ],
    ...named.examples('personnummer', 'yymmdd####', SWEDISH),
  },
  {
    ...NAMED,
    ...SE_PNR,
    ...beside('personn', 'samordning', 'pnr', 'person no', 'personal id', 'personal n'),
    id: 'se-personal-number-long-bare',
    pattern: whole(/\d{8}[-+ ]?\d{4}/),
    check: [
      ...SWEDISH_LONG,
      [
        'named',
        'personnummer|person nr|pnr|samordningsnummer|personal(?: id| identity)?(?: number| no)',
      ],
    ],
    ...named.examples('personnummer', 'yyyymmdd ####', SWEDISH_LONG),
  },
  {
    ...SOLE,
    ...SE_PNR,
    severity: 'medium',
    ...ofDigits(10),
    id: 'se-personal-number-sole',
    pattern: whole(/\d{10}/),
    check: [...SWEDISH, ['sole']],
    ...sole.examples('yymmdd####', SWEDISH),
  },
  {
    ...NAMED,
    ...beside('organisationsnummer', 'org.nr', 'org nr', 'orgnr', 'org.nummer'),
    id: 'se-company-number',
    type: 'TAX_ID',
    label: 'Swedish company number',
    severity: 'medium',
    pattern: whole(/\d{2}[2-9]\d{3}-?\d{4}/),
    check: [...SWEDISH_FIRM, ['named', 'organisationsnummer|org n(?:umme)?r']],
    source: 'https://www.skatteverket.se/',
    hits: named.hits('organisationsnummer', '55{2345}###-####', SWEDISH_FIRM),
    misses: named.misses('organisationsnummer', '5{5}{25}###-####', SWEDISH_FIRM),
  },
  {
    ...ALONE,
    ...NO_FNR,
    ...ofDigits(11),
    id: 'no-birth-number',
    pattern: standing(/\d{6} ?\d{5}/),
    check: NORWEGIAN,
    ...alone.examples('ddmmyy #####', NORWEGIAN),
  },
  {
    ...NAMED,
    ...beside('organisasjonsn', 'org nr', 'org.nr', 'foretak', 'org number'),
    id: 'no-company-number',
    type: 'TAX_ID',
    label: 'Norwegian company number',
    severity: 'medium',
    pattern: whole(/[89]\d{2} ?\d{3} ?\d{3}/),
    check: [...NORWEGIAN_FIRM, ['named', 'organisasjonsnummer|org nr|foretaksnummer|org number']],
    source:
      'https://www.brreg.no/en/about-us-2/our-registers/about-the-central-coordinating-register-for-legal-entities-ccr/about-the-organisation-number/',
    hits: named.hits('organisasjonsnummer', '9## ### ###', NORWEGIAN_FIRM),
    misses: named.misses('organisasjonsnummer', '{89}## ### ###', NORWEGIAN_FIRM),
  },
  {
    ...CALLED,
    ...beside('cpr', 'personn'),
    id: 'dk-cpr',
    type: 'DK_CPR',
    label: 'Danish CPR number',
    pattern: whole(/\d{6}[ -]?\d{4}/),
    check: [...DANISH, ['named', 'cpr(?: n\\p{L}*)?|personnummer']],
    source: 'https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret',
    ...named.examples('CPR', 'ddmm9#-####', DANISH),
  },
  {
    ...NAMED,
    ...beside('cvr', 'se-nr'),
    id: 'dk-cvr',
    type: 'TAX_ID',
    label: 'Danish company number (CVR)',
    severity: 'medium',
    pattern: whole(/\d{2} ?\d{2} ?\d{2} ?\d{2}/),
    check: [...DANISH_FIRM, ['named', 'cvr(?: n\\p{L}*)?|se nr']],
    source: 'https://datacvr.virk.dk/',
    ...named.examples('CVR', '########', DANISH_FIRM),
  },
  {
    ...ALONE,
    ...FI_HETU,
    ...ofDigits(6, 9),
    id: 'fi-hetu',
    pattern: standing(/[0-3]\d{5}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]/i),
    check: FINNISH,
    hits: alone.hits('ddmmyy{-A}###{0123456789ABCDEF}', FINNISH),
    misses: alone.misses('{0123}#####{-A}###{0123456789ABCDEF}', FINNISH),
  },
  {
    ...NAMED,
    ...beside('y-tunnus', 'business id', 'fo-nummer'),
    id: 'fi-company-number',
    type: 'TAX_ID',
    label: 'Finnish business ID',
    severity: 'medium',
    pattern: whole(/\d{7}-\d/),
    check: [...FINNISH_FIRM, ['named', 'y tunnus|business id|fo nummer']],
    source: 'https://www.ytj.fi/en/index/businessid.html',
    ...named.examples('Y-tunnus', '#######-#', FINNISH_FIRM),
  },
  {
    ...NAMED,
    ...beside('kennitala', 'kt.', 'kt:'),
    id: 'is-kennitala',
    type: 'NATIONAL_ID',
    label: 'Icelandic kennitala',
    pattern: whole(/\d{6}[ -]?\d{3}[089]/),
    check: [...ICELANDIC, ['named', 'kennitala|kennit(?:ölu)?|kt']],
    source: 'https://www.skra.is/english/people/my-registration/id-numbers/',
    ...named.examples('kennitala', 'ddmmyy-###9', ICELANDIC),
  },
  {
    ...NAMED,
    ...beside('isikukood', 'asmens', 'personal code', 'personal ident', 'ik:', 'a.k.'),
    id: 'baltic-personal-code',
    type: 'NATIONAL_ID',
    label: 'Estonian or Lithuanian personal code',
    pattern: whole(/[1-8]\d{10}/),
    check: [
      ...BALTIC,
      ['named', 'isikukood|asmens kod\\p{L}*|personal(?: identification)? code|ik|a ?k'],
    ],
    source: 'https://www.siseministeerium.ee/en/activities/population-procedures',
    ...named.examples('isikukood', '{3456}yymmdd####', BALTIC),
  },
  {
    ...SOLE,
    type: 'NATIONAL_ID',
    label: 'Estonian or Lithuanian personal code',
    source: 'https://www.siseministeerium.ee/en/activities/population-procedures',
    ...ofDigits(11),
    id: 'baltic-personal-code-sole',
    pattern: whole(/[1-8]\d{10}/),
    check: [...BALTIC, ['sole']],
    ...sole.examples('{3456}yymmdd####', BALTIC),
  },
  {
    ...NAMED,
    ...beside('personas kod', 'personal code'),
    id: 'lv-personal-code',
    type: 'NATIONAL_ID',
    label: 'Latvian personal code',
    pattern: whole(/\d{6}-?[012]\d{4}/),
    check: [...LATVIAN, ['named', 'personas kod\\p{L}*|personal code|p ?k']],
    source: 'https://www.pmlp.gov.lv/en/personal-code',
    hits: named.hits('personas kods', 'ddmmyy-1####', LATVIAN),
    misses: named.misses('personas kods', 'ddmmyy-{012}####', LATVIAN),
  },
  {
    ...CALLED,
    ...beside('personas kod', 'personal code'),
    id: 'lv-personal-code-new',
    type: 'NATIONAL_ID',
    label: 'Latvian personal code',
    pattern: whole(/3[2-9]\d{4}-?\d{5}/),
    check: [...VARIED, ['named', 'personas kod\\p{L}*|personal code|p ?k']],
    source: 'https://www.pmlp.gov.lv/en/personal-code',
    hits: named.hits('personas kods', '32####-#####', VARIED),
    misses: named.misses('personas kods', '3{3}####-#####', VARIED),
  },
];
