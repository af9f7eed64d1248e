// Checks in another order, and from another side, ask the same.
import { expect, it } from 'vitest';
import type { CheckCall } from './checks/catalog';
import { lightChecks } from './light-checks';

it('come in the order of what they cost', () => {
  const checks: CheckCall[] = [['named', 'tin'], ['unlike', '^1'], ['luhn']];
  expect(lightChecks(checks).map(([name]) => name)).toEqual(['luhn', 'unlike', 'named']);
});

it('look for words right before a value there only', () => {
  expect(lightChecks([['after', '(?:a|b):$', 9]])).toEqual([['after', '$(?<=(?:a|b):)', 9]]);
  for (const words of ['a$|b', 'a', 'a\\$', '(a)\\1$']) {
    expect(lightChecks([['not-near', words]])).toEqual([['not-near', words]]);
  }
});
