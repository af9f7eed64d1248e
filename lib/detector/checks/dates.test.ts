// Days that there were, in the layouts that numbers have.
import { describe, expect, test } from 'vitest';
import { passes } from './catalog';

const accepts = (value: string, layout: string, months?: number[], days?: number[]) =>
  passes({ value, text: value, start: 0, end: value.length, words: { has: () => false } }, [
    'date',
    layout,
    ...(months ? [months, ...(days ? [days] : [])] : []),
  ] as never);

describe('date', () => {
  test.each([
    ['850230', 'yymmdd', false],
    ['850228', 'yymmdd', true],
    ['840229', 'yymmdd', true],
    ['850229', 'yymmdd', false],
    ['000229', 'yymmdd', true],
    ['19000229', 'yyyymmdd', false],
    ['20000229', 'yyyymmdd', true],
    ['311299-', 'ddmmyy', true],
    ['311199', 'ddmmyy', false],
    ['AB 12.05.84 7', '..ddmmyy', true],
    ['1885-01-01', 'yyyymmdd', false],
    ['2040-01-01', 'yyyymmdd', false],
    ['0101006', 'ddmmyyy', true],
    ['0101790', 'ddmmyyy', false],
    ['18513', '.yymm', false],
    ['18512', '.yymm', true],
    ['8500', 'yymm', false],
    ['85', 'yymmdd', false],
  ])('%s as %s: %s', (value, layout, is) => {
    expect(accepts(value, layout)).toBe(is);
  });

  test('what is added for a century, a sex or a register is taken off', () => {
    expect(accepts('852307', 'yymmdd')).toBe(false);
    expect(accepts('852307', 'yymmdd', [20])).toBe(true);
    expect(accepts('850767', 'yymmdd', [], [60])).toBe(true);
    expect(accepts('850792', 'yymmdd', [], [60])).toBe(false);
  });
});
