// The detector as a whole: order, overlaps, lists, placeholders, and any string.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from './all-rules';
import { detect } from './detect';
import { fakeBase62, fakeCard, fakeCrcBody, fakePassword, fakePem } from './fake-values';
import type { Finding } from './rule';

const PROSE =
  'The quick brown fox, aged 12, jumps over the lazy dog. It is a test of 3.14 things; pass it on.\n';

function values(text: string): string[] {
  return detect(text).map(({ start, end }) => text.slice(start, end));
}

function find(text: string, ruleId: string): Finding | undefined {
  return detect(text).find((finding) => finding.ruleId === ruleId);
}

describe('detect', () => {
  it('finds nothing in nothing and in prose', () => {
    expect(detect('')).toEqual([]);
    expect(detect(PROSE.repeat(50))).toEqual([]);
  });

  it('gives a finding all that a dialog needs, and not the value', () => {
    const token = `ghp_${fakeCrcBody()}`;
    expect(detect(`token: ${token}`)).toEqual([
      {
        ruleId: 'github-token',
        type: 'API_KEY',
        label: 'GitHub token',
        severity: 'critical',
        start: 7,
        end: 7 + token.length,
        masked: `ghp_…${token.slice(-4)}`,
        reason: 'checksum valid',
        group: 1,
      },
    ]);
  });

  it('believes a GitHub token without a valid checksum, and says less', () => {
    expect(detect(`ghp_${fakeBase62(36)}`)[0]?.reason).toBe('format of the provider');
  });

  it('takes only the password out of a connection string', () => {
    const password = fakePassword();
    expect(values(`DATABASE_URL=postgres://app:${password}@db:5432/orders`)).toEqual([password]);
  });

  it('takes a quoted password up to its closing quote', () => {
    expect(values('password = "a1,b2;c3"')).toEqual(['a1,b2;c3']);
    expect(values('password = a1b2c3, next')).toEqual(['a1b2c3']);
  });

  it('takes the whole of a key, with or without its last line', () => {
    for (const end of [true, false]) {
      const pem = fakePem('RSA PRIVATE KEY', { lines: 30, end });
      expect(values(`here:\n${pem}\n\nDoes it work like this?`)).toEqual([pem]);
    }
  });

  it('takes each of two keys', () => {
    const pems = [fakePem('EC PRIVATE KEY', { end: false }), fakePem('PRIVATE KEY', { lines: 9 })];
    expect(values(pems.join('\n'))).toEqual(pems);
  });

  it('prefers an IBAN to the card that its groups could be', () => {
    expect(detect('SE22 4923 6855 9459 9213 4541').map(({ type }) => type)).not.toContain(
      'CREDIT_CARD',
    );
  });

  it('keeps the graver of two that overlap', () => {
    const card = fakeCard('4', 16);
    expect(detect(`password="${card}x1"`).map(({ type }) => type)).toEqual(['PASSWORD']);
    expect(detect(`api_key=sk_live_${fakeBase62(24)}`).map(({ label }) => label)).toEqual([
      'Stripe live key',
    ]);
  });

  it('finds a value wherever in a long text it stands', () => {
    const key = `sk_live_${fakeBase62(24)}`;
    for (const before of [0, 1, 255, 256, 257, 5000]) {
      expect(values(`${'x '.repeat(before)}${key} ${'y '.repeat(before)}`)).toEqual([key]);
    }
  });

  it('does not take the part of a longer token that a window shows for a whole one', () => {
    for (let gap = 150; gap < 270; gap += 1) {
      expect(detect(`aws${'\n'.repeat(gap)}${fakeBase62(400)}`)).toEqual([]);
    }
  });

  it('takes an address whole or not at all where it reaches out of its window', () => {
    for (let size = 30; size < 63; size += 1) {
      const address = `a@${`${'b'.repeat(size)}.`.repeat(6)}com`;
      expect([[], [address]]).toContainEqual(values(address));
    }
  });

  it('leaves placeholders alone', () => {
    for (const text of [
      'password=[PASSWORD_1]',
      'postgres://a:[PASSWORD_12]@db/x',
      '[EMAIL_1] [CREDIT_CARD_3]',
    ]) {
      expect(detect(text)).toEqual([]);
    }
  });
});

describe('e-mail addresses', () => {
  it('are of little weight alone', () => {
    expect(
      find('write to anna@northwind.io, Anna@northwind.io or bo@northwind.io', 'email-address'),
    ).toMatchObject({
      severity: 'low',
      label: 'E-mail address',
    });
  });

  it('are a list from three distinct ones on, each a finding', () => {
    const found = detect('anna@northwind.io\nbo@northwind.io\ncy@southwind.io\nbo@northwind.io');
    expect(found).toHaveLength(4);
    for (const finding of found) {
      expect(finding).toMatchObject({ severity: 'high', label: 'E-mail list (3 addresses)' });
    }
  });
});

describe('any string', () => {
  const lump = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\ud800', '\udfff', '\0', 'İ', '\u212a', '[', '_1]'),
    fc.constantFrom(...RULES.flatMap(({ keywords }) => [...keywords])),
    fc.constantFrom(...RULES.flatMap(({ hits }) => [...hits])),
  );

  it('gives findings that are sorted, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.array(lump, { maxLength: 30 }), (lumps) => {
        const text = lumps.join('');
        let last = 0;
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: Number(process.env.NEARSIDE_RUNS ?? 300) },
    );
  });
});
