// Seeded fake numbers for the rules' examples: computed to pass a rule's own checks, or all but one of them.
import { type CheckCall, passes } from './checks/catalog';
import { random } from './fake-values';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Two in each hundred thousand pass checks as strict as a date with two check digits. */
const MOST_TRIES = 400_000;

export type Checks = readonly CheckCall[];

/**
 * A number of a layout that passes all checks: `#` is any digit, `@` any letter, `{XYZ}` one of these signs, `yyyy`
 * or `yy`, `mm` and `dd` the parts of a day, all else itself.
 */
function fakeId(layout: string, checks: Checks, seed = 1): string {
  return search(layout, seed, (value) => checks.every((check) => holds(value, check)));
}

/** A number of the layout that fails one of the checks and passes all others. */
function nearlyId(layout: string, checks: Checks, wrong: CheckCall): string {
  if (wrong[0] === 'not-listed') {
    const signs = [...(wrong[1][0] ?? '')];
    return layout.replace(/#/g, () => signs.shift() ?? '#');
  }
  const loose = layout.replace(/yyyy|yy|mm|dd/g, (part) => '#'.repeat(part.length));
  const fails = (value: string) =>
    checks.every((check) => holds(value, check) === (check !== wrong));
  return search(wrong[0] === 'date' ? loose : layout, 5, fails, wrong[0] === 'varied');
}

function search(layout: string, seed: number, fits: (value: string) => boolean, even = false) {
  const next = random(seed);
  const parts = layout.match(PARTS) ?? [];
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const lots = () => DIGITS.charAt(Math.floor(next() * 10));
    const digits = even ? lots() + (attempt % 3 ? lots() : '') : DIGITS;
    const value = parts.map((part) => filled(part, digits, next)).join('');
    if (fits(value)) return value;
  }
  throw new Error(`no number of the layout ${layout} fits`);
}

const PARTS = /\{[^}]+\}|yyyy|yy|mm|dd|./g;

function filled(part: string, digits: string, next: () => number): string {
  const pick = (from: string) => from.charAt(Math.floor(next() * from.length));
  const two = (least: number, most: number) =>
    String(least + Math.floor(next() * (most - least + 1))).padStart(2, '0');
  if (part.startsWith('{')) return pick(part.slice(1, -1));
  switch (part) {
    case '#':
      return pick(digits);
    case '@':
      return pick(LETTERS);
    case 'yyyy':
      return `19${two(40, 99)}`;
    case 'yy':
      return two(40, 99);
    case 'mm':
      return two(1, 12);
    case 'dd':
      return two(1, 28);
    default:
      return part;
  }
}

function holds(value: string, check: CheckCall): boolean {
  return passes(
    { value, text: value, start: 0, end: value.length, words: { has: () => false } },
    check,
  );
}

/** Texts in which a number is called by its name: before it, behind it, in a table's head. */
function namedHits(name: string, layout: string, checks: Checks): string[] {
  const [one, two, three, four] = [1, 2, 3, 4].map((seed) => fakeId(layout, checks, seed));
  return [
    `${name}: ${one}`,
    `We have ${two} as ${name} on file.`,
    `"${name}";"note"\n"${three}";"new"`,
    `{"${name.replace(/ /g, '_').toLowerCase()}": "${four}"}`,
  ];
}

/** Texts with a number of the same shape that one check refuses, that stands too far from its name, or is too long by `more`. */
function namedMisses(name: string, layout: string, checks: Checks, more = '000'): string[] {
  const value = fakeId(layout, checks, 6);
  return [
    ...checks.map((check) => `${name}: ${nearlyId(layout, checks, check)}`),
    `${name} ${'. '.repeat(31)}${value}`,
    `${name}: ${value}${more}`,
    `order ${value}`,
  ];
}

/** Texts in which a number stands that needs no name. */
function aloneHits(layout: string, checks: Checks): string[] {
  const [one, two, three] = [1, 2, 3].map((seed) => fakeId(layout, checks, seed));
  return [`${one}`, `please look at ${two}, is that right?`, `7,"${three}",open`];
}

/** Texts with a number that one check refuses, or that is part of something else. */
function aloneMisses(layout: string, checks: Checks, more = '000'): string[] {
  const value = fakeId(layout, checks, 6);
  return [
    ...checks.map((check) => nearlyId(layout, checks, check)),
    `ticket #${value}`,
    `${value}${more}`,
    `/files/${value}/a`,
  ];
}

/** Texts that are nothing but a number. */
function soleHits(layout: string, checks: Checks): string[] {
  const [one, two, three] = [1, 2, 3].map((seed) => fakeId(layout, checks, seed));
  return [`${one}`, `"${two}"`, ` ${three}.\n`];
}

/** Texts that are nothing but a number that one check refuses, and texts that are more than one. */
function soleMisses(layout: string, checks: Checks): string[] {
  const [one, two] = [1, 2].map((seed) => fakeId(layout, checks, seed));
  return [
    ...checks.map((check) => nearlyId(layout, checks, check)),
    `order ${one}`,
    `${one}\n${two}`,
    `${one}000`,
  ];
}

/** Examples of a number that is called by its name: a column of them, or both of one layout. */
export const named = {
  hits: namedHits,
  misses: namedMisses,
  examples: (name: string, layout: string, checks: Checks, more?: string) => ({
    hits: namedHits(name, layout, checks),
    misses: namedMisses(name, layout, checks, more),
  }),
};

/** The same of a number that needs no name. */
export const alone = {
  hits: aloneHits,
  misses: aloneMisses,
  examples: (layout: string, checks: Checks, more?: string) => ({
    hits: aloneHits(layout, checks),
    misses: aloneMisses(layout, checks, more),
  }),
};

/** The same of a number that is believed where it is all there is. */
export const sole = {
  hits: soleHits,
  misses: soleMisses,
  examples: (layout: string, checks: Checks) => ({
    hits: soleHits(layout, checks),
    misses: soleMisses(layout, checks),
  }),
};
