// What the sums and divisions can be told: rows, tables, parts, letters.
import { describe, expect, it, test } from 'vitest';
import { type CheckCall, passes } from './catalog';

const match = (value: string) => ({
  value,
  text: value,
  start: 0,
  end: value.length,
  words: { has: () => false },
});
const accepts = (call: CheckCall, value: string) => passes(match(value), call);

describe('weighted', () => {
  it('demands that the sum of all leaves nothing, or what it is told', () => {
    expect(accepts(['weighted', { by: '321', mod: 10 }], '123')).toBe(true);
    expect(accepts(['weighted', { by: '321', mod: 10 }], '124')).toBe(false);
    expect(accepts(['weighted', { by: '321', mod: 10, gives: [3, 1] }], '124')).toBe(true);
  });

  it('refuses a sum of more or fewer signs than it weighs', () => {
    expect(accepts(['weighted', { by: '321', mod: 10 }], '1230')).toBe(false);
    expect(accepts(['weighted', { by: '3211', mod: 10 }], '123')).toBe(false);
  });

  it('demands the sign that the table has for the remainder', () => {
    const table = { by: '21', mod: 11, gives: '0123456789X' } as const;
    expect(accepts(['weighted', table], '4 2-X')).toBe(true);
    expect(accepts(['weighted', table], '42x')).toBe(true);
    expect(accepts(['weighted', table], '429')).toBe(false);
    expect(accepts(['weighted', table], '42')).toBe(false);
  });

  it('accepts nothing where the table has nothing', () => {
    for (const digit of '0123456789') {
      expect(accepts(['weighted', { by: '21', mod: 11, gives: '0123456789?' }], `42${digit}`)).toBe(
        false,
      );
    }
  });

  it('takes the next row where a table has nothing', () => {
    const rows = { by: '21|13', mod: 11, gives: '0123456789|01234567890' } as const;
    expect(accepts(['weighted', rows], '420')).toBe(true);
    expect(accepts(['weighted', rows], '421')).toBe(false);
  });

  it('reads factors in base 36 or decimal with commas', () => {
    for (const by of ['a1', '10,1']) {
      expect(accepts(['weighted', { by, mod: 100, gives: [42] }], '42')).toBe(true);
    }
  });

  it('weighs parts, also from the end, and fills up from the left', () => {
    const parts = { of: [[-2], [0, 1]], by: '12', mod: 10, gives: '0123456789' } as const;
    expect(accepts(['weighted', parts], '5xx21')).toBe(false);
    expect(accepts(['weighted', parts], '4xx21')).toBe(true);
    expect(accepts(['weighted', { width: 3, by: '321', mod: 10 }], '42')).toBe(true);
    expect(accepts(['weighted', { width: 3, by: '321', mod: 10 }], '50')).toBe(true);
  });

  it('gives letters the values it is told', () => {
    // A is 10, a filler nothing.
    expect(accepts(['weighted', { by: '11', mod: 36, gives: [10] }], 'A<')).toBe(true);
    expect(accepts(['weighted', { by: '11', mod: 36, gives: [1] }], 'A0')).toBe(false);
    const turns = ['BA', 'AB'];
    expect(accepts(['weighted', { by: '11', mod: 9, gives: [1], signs: turns }], 'AA')).toBe(true);
    // Digits stand for the first letters.
    expect(accepts(['weighted', { by: '11', mod: 9, gives: [1], signs: turns }], '00')).toBe(true);
    // B is spelled 02.
    const spelled = { by: '19', mod: 99, gives: [18], spelled: '0AB' } as const;
    expect(accepts(['weighted', spelled], 'B')).toBe(true);
  });

  it('adds the digits of products', () => {
    expect(accepts(['weighted', { by: '21', mod: 10, base: 10 }], '91')).toBe(true);
    expect(accepts(['weighted', { by: '21', mod: 10 }], '91')).toBe(false);
  });

  it('leaves other forms alone', () => {
    const even = { by: '1', mod: 10, when: '^\\d$' } as const;
    expect(accepts(['weighted', even], '5')).toBe(false);
    expect(accepts(['weighted', even], 'X5')).toBe(true);
  });
});

describe('divided', () => {
  test.each([
    [{ by: 11 }, '121', '122'],
    [{ by: 23, gives: 'TRWAGMYFPDXBNJZSQVHLCKE' }, '00000001R', '00000001T'],
    [{ by: 97, tail: 2 }, '10094', '10095'],
    [{ by: 97, tail: 2, rest: true }, '09801', '09802'],
    [{ by: 97, tail: 2, after: ['2'] }, '10034', '10035'],
    [{ by: 11, reads: { '2A': '19' }, of: [[1]] }, '72A8', '72A9'],
  ] as const)('%j accepts %s and not %s', (division, right, wrong) => {
    expect(accepts(['divided', division], right)).toBe(true);
    expect(accepts(['divided', division], wrong)).toBe(false);
  });
});

describe('varied', () => {
  it('counts different digits among the first', () => {
    expect(accepts(['varied'], '11-12')).toBe(false);
    expect(accepts(['varied'], '11-23')).toBe(true);
    expect(accepts(['varied', 2, 2, 3], '11-234')).toBe(true);
    expect(accepts(['varied', 2, 2, 4], '11-234')).toBe(false);
  });
});

describe('iban', () => {
  it('takes a country that is not written', () => {
    expect(accepts(['iban', 'PL'], '61109010140000071219812874')).toBe(true);
    expect(accepts(['iban', 'PT'], '61109010140000071219812874')).toBe(false);
  });
});
