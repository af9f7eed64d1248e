// Tax, company and health numbers of Australia and New Zealand.
import { alone, type Checks, named, sole } from '../fake-ids';
import { ALONE, beside, CALLED, NAMED, ofDigits, SOLE, standing, whole } from '../number-rule';
import type { Rule } from '../rule';

const TFN: Checks = [['varied'], ['weighted', { by: '14375869a', mod: 11 }]];
const MEDICARE: Checks = [
  ['varied'],
  ['weighted', { of: [[0, 9]], by: '13791379', mod: 10, gives: '0123456789' }],
];
/** The first digit counts one less, hence what the sum leaves. */
const ABN: Checks = [['weighted', { by: 'a13579bdfhj', mod: 89, gives: [10] }]];
const ACN: Checks = [['varied'], ['weighted', { by: '87654321', mod: 10, gives: '0987654321' }]];
const IRD: Checks = [
  ['varied'],
  ['weighted', { width: 9, by: '32765432|74325276', mod: 11, gives: '0?987654321|0?987654321' }],
];
const VARIED: Checks = [['varied']];

const AU_ABN = {
  type: 'AU_ABN',
  label: 'Australian business number',
  severity: 'medium',
  source: 'https://abr.business.gov.au/Help/AbnFormat',
} as const;
const AU_MEDICARE = {
  type: 'AU_MEDICARE',
  label: 'Australian Medicare number',
  source: 'https://www.servicesaustralia.gov.au/medicare-card',
} as const;

export const OCEANIAN_IDS: readonly Rule[] = [
  {
    ...NAMED,
    ...beside('tfn', 'tax file'),
    id: 'au-tfn',
    type: 'AU_TFN',
    label: 'Australian tax file number',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}/),
    check: [...TFN, ['named', 'tfn(?: n\\p{L}*)?|tax file(?: n\\p{L}*)?']],
    source: 'https://www.ato.gov.au/individuals-and-families/tax-file-number',
    ...named.examples('TFN', '### ### ###', TFN),
  },
  {
    ...SOLE,
    ...ofDigits(9),
    id: 'au-tfn-sole',
    type: 'AU_TFN',
    label: 'Australian tax file number',
    pattern: whole(/\d{3} \d{3} \d{3}/),
    check: [...TFN, ['sole']],
    source: 'https://www.ato.gov.au/individuals-and-families/tax-file-number',
    ...sole.examples('### ### ###', TFN),
  },
  {
    ...ALONE,
    ...AU_MEDICARE,
    severity: 'medium',
    ...ofDigits(10, 11),
    id: 'au-medicare',
    pattern: standing(/[2-6]\d{3} \d{5} \d(?:[ /-]?[1-9])?/),
    check: MEDICARE,
    ...alone.examples('{23456}### ##### #', MEDICARE),
  },
  {
    ...NAMED,
    ...AU_MEDICARE,
    ...beside('medicare'),
    id: 'au-medicare-named',
    pattern: whole(/[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?[1-9])?/),
    check: [...MEDICARE, ['named', 'medicare(?: (?:card|no|number|nr))?']],
    ...named.examples('Medicare', '{23456}#########', MEDICARE),
  },
  {
    ...ALONE,
    ...AU_ABN,
    ...ofDigits(11),
    id: 'au-abn',
    pattern: standing(/[1-9]\d (?!000 000)\d{3} \d{3} \d{3}/),
    check: ABN,
    ...alone.examples('{123456789}# ### ### ###', ABN),
  },
  {
    ...NAMED,
    ...AU_ABN,
    ...beside('abn', 'business number'),
    id: 'au-abn-named',
    pattern: whole(/[1-9]\d[ -]?\d{3}[ -]?\d{3}[ -]?\d{3}/),
    check: [...ABN, ['named', 'abn(?: n\\p{L}*)?|(?:australian )?business number']],
    ...named.examples('ABN', '{123456789}##########', ABN),
  },
  {
    ...SOLE,
    ...AU_ABN,
    ...ofDigits(11),
    id: 'au-abn-sole',
    pattern: whole(/[1-9]\d{10}/),
    check: [...ABN, ['sole']],
    ...sole.examples('{123456789}##########', ABN),
  },
  {
    ...NAMED,
    ...beside('acn', 'company number'),
    id: 'au-acn',
    type: 'AU_ACN',
    label: 'Australian company number',
    severity: 'medium',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}/),
    check: [...ACN, ['named', 'acn(?: n\\p{L}*)?|(?:australian )?company number']],
    source:
      'https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/',
    ...named.examples('ACN', '### ### ###', ACN),
  },
  {
    ...SOLE,
    ...ofDigits(9),
    id: 'au-acn-sole',
    type: 'AU_ACN',
    label: 'Australian company number',
    pattern: whole(/0\d{2} \d{3} \d{3}/),
    check: [...ACN, ['sole']],
    source:
      'https://asic.gov.au/for-business/registering-a-company/steps-to-register-a-company/australian-company-numbers/',
    ...sole.examples('0## ### ###', ACN),
  },
  {
    ...NAMED,
    ...beside('ird'),
    id: 'nz-ird',
    type: 'TAX_ID',
    label: 'New Zealand IRD number',
    pattern: whole(/(?:0\d\d|1[0-4]\d|\d\d)[ -]?\d{3}[ -]?\d{3}/),
    check: [...IRD, ['named', 'ird(?: n\\p{L}*)?']],
    source: 'https://www.ird.govt.nz/managing-my-tax/ird-numbers',
    hits: named.hits('IRD', '1{01234}#-###-###', IRD),
    misses: named.misses('IRD', '{01}{01234}#-###-###', IRD),
  },
  {
    ...CALLED,
    ...beside('centrelink', 'crn', 'dva'),
    id: 'au-crn',
    type: 'NATIONAL_ID',
    label: 'Australian Centrelink reference number',
    pattern: whole(/\d{3}[ -]?\d{3}[ -]?\d{3}[A-Z]/),
    check: [...VARIED, ['named', 'centrelink(?: (?:reference|crn))?(?: n\\p{L}*)?|crn']],
    source: 'https://www.servicesaustralia.gov.au/customer-reference-number',
    ...named.examples('Centrelink', '### ### ###@', VARIED),
  },
];
