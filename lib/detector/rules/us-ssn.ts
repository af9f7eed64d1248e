// United States social security numbers.
import { fakeSsn } from '../fake-values';
import { beside } from '../number-rule';
import type { Rule } from '../rule';

/** Areas 000, 666 and 900 to 999, group 00 and serial 0000 are never given out. */
const GIVEN_OUT = '(?!000|666|9)\\d{3}[ .-]?(?!00)\\d\\d[ .-]?(?!0000)\\d{4}';

/** Numbers from advertisements, which the administration gives to nobody, and those of every example. */
const PUBLISHED = ['078051120', '219099999', '457555462', '123456789', '111223333'] as const;

const WORDS =
  'ssns?|social sec\\p{L}*|soc sec|seguro social|sécurité sociale|sozialversicherung\\p{L}*';

const SSN = {
  type: 'US_SSN',
  label: 'US social security number',
  severity: 'high',
  mask: 'last-four',
  source: 'https://www.ssa.gov/employer/randomization.html',
} as const;

export const US_SSN: readonly Rule[] = [
  {
    ...SSN,
    id: 'us-ssn',
    tier: 'shape',
    keywords: [],
    digits: [9, 9],
    pattern: new RegExp(`(?<![\\w.-])${GIVEN_OUT.replaceAll('[ .-]?', '-')}(?![\\w-]|\\.\\d)`, 'g'),
    check: [['not-listed', PUBLISHED]],
    hits: [fakeSsn(), `SSN: ${fakeSsn(2)}.`, `"${fakeSsn(3)}","open"`],
    misses: [
      '078-05-1120',
      '000-12-3456',
      '666-12-3456',
      '912-34-5678',
      '123-00-4567',
      '2024-10-12-3456',
      '123-45-6789',
      '123-45-67890',
    ],
  },
  {
    ...SSN,
    id: 'us-ssn-dotted',
    severity: 'medium',
    tier: 'shape',
    keywords: [],
    digits: [9, 9],
    pattern: new RegExp(
      `(?<![\\w./-])${GIVEN_OUT.replaceAll('[ .-]?', '\\.')}(?![\\w-]|[./]\\d)`,
      'g',
    ),
    check: [['varied'], ['not-listed', PUBLISHED]],
    hits: [1, 2, 3].map((seed) => fakeSsn(seed).replaceAll('-', '.')),
    misses: ['555.55.5555', '078.05.1120', 'v512.34.5678', '512.34.5678.9', '10.512.34.5678'],
  },
  {
    ...SSN,
    id: 'us-ssn-undashed',
    tier: 'context',
    ...beside('ssn', 'social', 'soc sec', 'soc. sec', 'seguro', 'sozialv', 'sociale'),
    pattern: new RegExp(`(?<![\\w.-])${GIVEN_OUT}(?![\\w-]|\\.\\d)`, 'g'),
    check: [
      ['not-listed', PUBLISHED],
      ['named', WORDS],
    ],
    reason: 'named beside it',
    hits: [
      `SSN ${fakeSsn().replaceAll('-', '')}`,
      `social security number is ${fakeSsn(3).replaceAll('-', ' ')}`,
      `{"ssn": "${fakeSsn(4).replaceAll('-', '')}"}`,
    ],
    misses: [
      `order ${fakeSsn().replaceAll('-', '')}`,
      `the social event, order ${fakeSsn().replaceAll('-', '')}`,
      'SSN 000123456',
      'SSN 078051120',
    ],
  },
];
