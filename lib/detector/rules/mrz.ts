// Machine-readable lines of passports, visas and identity cards, with all their check digits.
import type { Checks } from '../fake-ids';
import { fakeMrz } from '../fake-mrz';
import type { Rule } from '../rule';

/** Where in the lines, counted from their end, a part stands whose last sign is its check digit. */
type Part = readonly (readonly [from: number, to?: number])[];

const sum = (...of: Part): Checks[number] => {
  const length = of.reduce((total, [from, to = 0]) => total + to - from, -1);
  return ['weighted', { of, by: '731'.repeat(20).slice(0, length), mod: 10, gives: '0123456789' }];
};

/** Document number, date of birth, date of expiry: where they stand in two lines of 44 or 36 signs. */
const common = (width: number): Checks => [
  sum([-width, 10 - width]),
  sum([13 - width, 20 - width]),
  sum([21 - width, 28 - width]),
];

const PASSPORT: Checks = [...common(44), sum([-44, -34], [-31, -24], [-23])];
const VISA: Checks = common(44);
const CARD_OF_TWO: Checks = [...common(36), sum([-36, -26], [-23, -16], [-15])];
const CARD_OF_THREE: Checks = [
  sum([-85, -75]),
  sum([-60, -53]),
  sum([-52, -45]),
  sum([-85, -60], [-60, -53], [-52, -45], [-42, -30]),
];

/** The end of a line, in a JSON string as well. */
const BREAK = String.raw`(?:[ \t]?\r?\n[ \t>]{0,4}|\\n|\\r\\n)`;
const SECOND = String.raw`[A-Z\d<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z\d<]`;
const lines = (...parts: string[]) =>
  new RegExp(`(?<![A-Z\\d<])${parts.join(BREAK)}(?![A-Z\\d<])`, 'g');

const MRZ = {
  type: 'MRZ',
  severity: 'high',
  tier: 'checksum',
  keywords: ['<<<<<'],
  reach: { before: 110, after: 150 },
  reason: 'all check digits valid',
  mask: 'ends',
  source: 'https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf',
} as const;

export const MACHINE_READABLE_ZONES: readonly Rule[] = [
  {
    ...MRZ,
    id: 'mrz-passport',
    anchored: 'at',
    label: 'Machine-readable lines of a passport',
    // The first line is left out now and then, or has lost some of its fillers.
    pattern: lines(`(?:P[A-Z<][A-Z]{3}[A-Z<]{24,39}${BREAK})?${SECOND}{15}\\d`),
    check: [...PASSPORT, ['varied', 3]],
    hits: [1, 2].map((seed) => fakeMrz('P', seed)).concat(fakeMrz('P', 3).split('\n')[1] ?? ''),
    misses: [
      ...[1, 2, 3, 4].map((place) => fakeMrz('P', place, place)),
      `P<UTO${'<'.repeat(39)}\n${'0'.repeat(10)}UTO${'0'.repeat(7)}<${'0'.repeat(7)}${'<'.repeat(15)}0`,
    ],
  },
  {
    ...MRZ,
    id: 'mrz-visa',
    label: 'Machine-readable lines of a visa',
    pattern: lines('V[A-Z<][A-Z]{3}[A-Z<]{24,39}', `${SECOND}{16}`),
    check: VISA,
    hits: [1, 2, 3].map((seed) => fakeMrz('V', seed)),
    misses: [1, 2, 3].map((place) => fakeMrz('V', place, place)),
  },
  {
    ...MRZ,
    id: 'mrz-card-two-lines',
    label: 'Machine-readable lines of an identity card',
    pattern: lines('[IAC][A-Z<][A-Z<]{3}[A-Z<]{24,31}', `${SECOND}{7}\\d`),
    check: CARD_OF_TWO,
    hits: [1, 2, 3].map((seed) => fakeMrz('I2', seed)),
    misses: [1, 2, 3, 4].map((place) => fakeMrz('I2', place, place)),
  },
  {
    ...MRZ,
    id: 'mrz-card-three-lines',
    label: 'Machine-readable lines of an identity card',
    pattern: lines(
      '[IAC][A-Z<][A-Z<]{3}[A-Z\\d<]{9}\\d[A-Z\\d<]{15}',
      '\\d{7}[MFX<]\\d{7}[A-Z<]{3}[A-Z\\d<]{11}\\d',
      '[A-Z<]{30}',
    ),
    check: CARD_OF_THREE,
    hits: [1, 2, 3].map((seed) => fakeMrz('I3', seed)),
    misses: [1, 2, 3, 4].map((place) => fakeMrz('I3', place, place)),
  },
];
