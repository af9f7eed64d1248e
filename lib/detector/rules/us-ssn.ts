// United States social security numbers.
import { digitsOf, follows } from '../arithmetic';
import { fakeSsn } from '../fake-values';
import type { Rule } from '../rule';

const WORDS =
  /\bssns?\b|social[ _-]?sec|soc\.? ?sec|seguro social|sécurité sociale|sozialversicherung/i;

/** Numbers from advertisements, which the administration gives to nobody. */
const PUBLISHED = ['078051120', '219099999', '457555462'];

/** Areas 000, 666 and 900 to 999, group 00 and serial 0000 are never given out. */
function isGivenOut(value: string): boolean {
  const digits = digitsOf(value);
  return /^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits) && !PUBLISHED.includes(digits);
}

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
    pattern: /(?<![\w.-])\d{3}-\d{2}-\d{4}(?![\w-]|\.\d)/g,
    check: isGivenOut,
    hits: [fakeSsn(), `SSN: ${fakeSsn(2)}.`],
    misses: [
      '078-05-1120',
      '000-12-3456',
      '666-12-3456',
      '912-34-5678',
      '123-00-4567',
      '2024-10-12-3456',
      '123-45-67890',
    ],
  },
  {
    ...SSN,
    id: 'us-ssn-undashed',
    tier: 'context',
    keywords: ['ssn', 'social', 'soc sec', 'seguro', 'sozial', 'sociale'],
    reach: { after: 60 },
    pattern: /(?<![\w.-])\d{3}[ .-]?\d{2}[ .-]?\d{4}(?![\w-]|\.\d)/g,
    check: (value, text, start) => isGivenOut(value) && follows(text, start, WORDS, 48),
    reason: 'named beside it',
    hits: [
      `SSN ${fakeSsn().replaceAll('-', '')}`,
      `social security number is ${fakeSsn(3).replaceAll('-', ' ')}`,
    ],
    misses: [`order ${fakeSsn().replaceAll('-', '')}`, 'SSN 000123456'],
  },
];
