// Tax and identity numbers of the United States and Canada; the social security number has its own file.
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

const SIN: Checks = [['luhn'], ['varied']];
const BUSINESS: Checks = [['weighted', { of: [[0, 9]], by: '121212121', mod: 10, base: 10 }]];
const PLAIN: Checks = [['varied']];

export const NORTH_AMERICAN_IDS: readonly Rule[] = [
  {
    ...SHAPED,
    ...ofDigits(9),
    id: 'us-itin',
    type: 'US_ITIN',
    label: 'US taxpayer number (ITIN)',
    pattern: standing(/9\d\d-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}/),
    // Set aside for advertisements.
    check: [...PLAIN, ['unlike', '^987-65-432\\d$']],
    source: 'https://www.irs.gov/individuals/individual-taxpayer-identification-number',
    hits: alone.hits('9##-7#-####', PLAIN),
    misses: [
      ...alone.misses('9##-{5679}#-####', PLAIN),
      '912-49-1234',
      '912-89-1234',
      '987-65-4321',
    ],
  },
  {
    ...CALLED,
    ...beside('itin', 'taxpayer', 'tax id'),
    id: 'us-itin-undashed',
    type: 'US_ITIN',
    label: 'US taxpayer number (ITIN)',
    pattern: whole(/9\d\d[ -]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ -]?\d{4}/),
    check: [...PLAIN, ['named', 'itin|individual taxpayer|tax payer identification|us tax id']],
    source: 'https://www.irs.gov/individuals/individual-taxpayer-identification-number',
    hits: named.hits('ITIN', '9##7#####', PLAIN),
    misses: named.misses('ITIN', '9##{5679}#####', PLAIN),
  },
  {
    ...CALLED,
    ...ofDigits(9),
    id: 'us-ein',
    type: 'TAX_ID',
    label: 'US employer number (EIN)',
    severity: 'medium',
    pattern: whole(/(?:0[1-6]|1[0-6]|2[0-7]|[35]\d|4[0-8]|6[0-8]|7[1-7]|8[0-8]|9[0-58-9])-?\d{7}/),
    check: [
      ...PLAIN,
      ['named', 'f?ein|employer id\\p{L}*|(?:federal|us) tax id|federal tax number'],
    ],
    source:
      'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
    hits: named.hits('EIN', '2{123456}-#######', PLAIN),
    misses: [...named.misses('EIN', '{2345}{123456}-#######', PLAIN), 'EIN: 07-1234567'],
  },
  {
    ...CALLED,
    ...beside('alien', 'uscis', 'a-number', 'green card'),
    id: 'us-alien-number',
    type: 'NATIONAL_ID',
    label: 'US alien registration number',
    pattern: whole(/A[- #]?\d{8,9}|\d{3}-\d{3}-\d{3}/),
    check: [
      ...PLAIN,
      ['named', 'alien (?:registration|number|no|reg)|uscis(?: number|#| no)?|a number|green card'],
    ],
    source: 'https://www.uscis.gov/glossary-term/50684',
    ...named.examples('alien registration', 'A#########', PLAIN),
  },
  {
    ...NAMED,
    ...ofDigits(9),
    id: 'ca-sin',
    type: 'CA_SIN',
    label: 'Canadian social insurance number',
    pattern: whole(/[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}/),
    check: [...SIN, ['named', 'sin|nas|social insurance|assurance sociale']],
    source:
      'https://www.canada.ca/en/employment-social-development/programs/sin/protection-guide.html',
    ...named.examples('SIN', '{1234579}## ### ###', SIN),
  },
  {
    ...ALONE,
    ...ofDigits(9),
    id: 'ca-sin-dashed',
    type: 'CA_SIN',
    label: 'Canadian social insurance number',
    severity: 'medium',
    pattern: standing(/[1-79]\d{2}-\d{3}-\d{3}/),
    check: SIN,
    source:
      'https://www.canada.ca/en/employment-social-development/programs/sin/protection-guide.html',
    ...alone.examples('{1234579}##-###-###', SIN),
  },
  {
    ...SOLE,
    ...ofDigits(9),
    id: 'ca-sin-sole',
    type: 'CA_SIN',
    label: 'Canadian social insurance number',
    pattern: whole(/[1-79]\d{2} \d{3} \d{3}/),
    check: [...SIN, ['sole']],
    source:
      'https://www.canada.ca/en/employment-social-development/programs/sin/protection-guide.html',
    ...sole.examples('{1234579}## ### ###', SIN),
  },
  {
    ...ALONE,
    ...ofToken(15),
    id: 'ca-business-number',
    type: 'TAX_ID',
    label: 'Canadian business number',
    severity: 'medium',
    pattern: standing(/\d{9}R[CMPTZ]\d{4}/),
    check: BUSINESS,
    source: 'https://www.canada.ca/en/services/taxes/business-number.html',
    hits: alone.hits('#########RT0001', BUSINESS),
    misses: alone.misses('#########RC0001', BUSINESS),
  },
];
