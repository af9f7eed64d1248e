// What is shown of a value never suffices to use it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, maskBlock, maskButLastFour, maskWholly } from './mask';

describe('mask', () => {
  it('shows the ends, less of short values', () => {
    expect(mask('AKIAIOSFODNN7EXAMPLE')).toBe('AKIA…MPLE');
    expect(mask('abcdefghijkl')).toBe('ab…kl');
    expect(mask('abcdefgh')).toBe('a…h');
    expect(mask('hunter2')).toBe('•••••••');
  });

  it('shows at most four signs at each end and never half of the value', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (value) => {
        const shown = mask(value).replace(/[…•]/g, '').length;
        expect(shown).toBeLessThanOrEqual(Math.min(8, value.length / 2));
      }),
    );
  });
});

describe('the others', () => {
  it('show no sign of a password, four of a card, no line of a key', () => {
    expect(maskWholly('hunter2')).toBe('•••••••');
    expect(maskWholly('x'.repeat(100))).toBe('•'.repeat(16));
    expect(maskButLastFour('1234 5678 9012 3456')).toBe('…3456');
    expect(maskBlock('-----BEGIN RSA PRIVATE KEY-----\nsecret')).toBe('PRIVATE KEY …');
    expect(maskBlock('secret')).toBe('…');
  });
});
