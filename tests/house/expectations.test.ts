// Every expectation has a test whose title carries its number, `[e14]`, or a reason why it has none yet.
import { describe, expect, it } from 'vitest';
import { EXPECTATIONS, NOT_YET } from './expectations';
import { sourceFiles } from './source-files';

/** Numbers at the beginning of a title: in the source, of a string. */
const IN_TITLE = /['"`]((?:\[e\d+\] )+)/g;

function numbersIn(text: string): number[] {
  return [...text.matchAll(IN_TITLE)].flatMap(([, tags = '']) =>
    [...tags.matchAll(/\d+/g)].map(Number),
  );
}

const tested = new Set(
  [...sourceFiles(['components', 'lib', 'scripts', 'tests'])]
    .filter(([path]) => /\.(?:spec|test)\.tsx?$/.test(path))
    .filter(([path]) => path !== 'tests/house/expectations.test.ts')
    .flatMap(([, text]) => numbersIn(text)),
);

const expected = Object.keys(EXPECTATIONS).map(Number);
const excused = Object.keys(NOT_YET).map(Number);

describe('the expectations', () => {
  it('each have a test with their number in its title', () => {
    const untested = expected.filter((number) => !tested.has(number));
    expect(untested.filter((number) => !excused.includes(number))).toEqual([]);
  });

  it('are excused only while they have no test, and with a reason', () => {
    expect(excused.filter((number) => tested.has(number))).toEqual([]);
    for (const number of excused) expect(expected).toContain(number);
    for (const reason of Object.values(NOT_YET)) expect(reason.length).toBeGreaterThan(10);
  });

  it('are read from titles, one or several, and from nothing else', () => {
    expect(numbersIn("test('[e14] grows', …)")).toEqual([14]);
    expect(numbersIn('it.each(rows)("[e1] [e2] opens %s", …)')).toEqual([1, 2]);
    expect(numbersIn('describe(`[e50] keys`, …)')).toEqual([50]);
    expect(numbersIn("// [e14] is elsewhere\nconst list = ['e14'];")).toEqual([]);
  });
});
