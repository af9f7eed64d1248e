// Redaction: typed and stable placeholders, and nothing left to find in them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from './all-rules';
import { detect } from './detect';
import { PLACEHOLDER } from './numbering';
import { createRedactor, redact, redactUntilClean } from './redact';
import { restore } from './restore';
import type { Finding } from './rule';

const RUNS = Number(process.env.NEARSIDE_RUNS ?? 300);

function redacted(text: string): string {
  return redact(text, detect(text));
}

describe('redact', () => {
  it('leaves a text without findings as it is', () => {
    expect(redact('nothing here', [])).toBe('nothing here');
  });

  it('numbers by type, the same value alike', () => {
    expect(
      redacted('anna@northwind.io, bo@northwind.io, anna@northwind.io; my password is hunter2'),
    ).toBe('[EMAIL_1], [EMAIL_2], [EMAIL_1]; my password is [PASSWORD_1]');
  });

  it('goes on after the numbers of placeholders that are there', () => {
    expect(redacted('[EMAIL_7] and [EMAIL_2] wrote to bo@northwind.io')).toBe(
      '[EMAIL_7] and [EMAIL_2] wrote to [EMAIL_8]',
    );
  });

  it('leaves no copy of a secret, where nothing gives it away', () => {
    const text =
      'Log in with password: hunter2xyz! Later hunter2xyz! again, "hunter2xyz!", not xhunter2xyz!';
    expect(redactedBy(createRedactor(), text, ['PASSWORD', 'hunter2xyz!'])).toBe(
      'Log in with password: [PASSWORD_1] Later [PASSWORD_1] again, "[PASSWORD_1]", not xhunter2xyz!',
    );
    const words = 'password: summer. It was a summer night.';
    expect(redactedBy(createRedactor(), words, ['PASSWORD', 'summer'])).toContain('a summer night');
    const mail = 'to anna@x.io, or <anna@x.io>';
    expect(redactedBy(createRedactor(), mail, ['EMAIL', 'anna@x.io'])).toContain('<anna@x.io>');
  });

  it('takes some of the findings', () => {
    const text = 'anna@northwind.io and bo@northwind.io';
    expect(redact(text, detect(text).slice(1))).toBe('anna@northwind.io and [EMAIL_1]');
  });
});

/** A finding of a type at the first place of a value behind `from`. */
function found(text: string, type: string, value: string, from = 0) {
  const start = text.indexOf(value, from);
  return { type, start, end: start + value.length };
}

/** What a redactor makes of a text in which each value has a type. */
function redactedBy(
  redactor: ReturnType<typeof createRedactor>,
  text: string,
  ...values: [type: string, value: string][]
): string {
  let from = 0;
  const findings = values.map(([type, value]) => {
    const finding = found(text, type, value, from);
    from = finding.end;
    return finding;
  });
  return redactor.redact(text, findings);
}

describe('a redactor', () => {
  it('keeps its numbers from text to text', () => {
    const redactor = createRedactor();
    expect(redactedBy(redactor, 'a@x.io b@x.io', ['EMAIL', 'a@x.io'], ['EMAIL', 'b@x.io'])).toBe(
      '[EMAIL_1] [EMAIL_2]',
    );
    expect(redactedBy(redactor, 'c@x.io b@x.io', ['EMAIL', 'c@x.io'], ['EMAIL', 'b@x.io'])).toBe(
      '[EMAIL_3] [EMAIL_2]',
    );
    expect(redactor.vault).toEqual({ EMAIL_1: 'a@x.io', EMAIL_2: 'b@x.io', EMAIL_3: 'c@x.io' });
  });

  it('goes on from a vault that was stored', () => {
    const first = createRedactor();
    redactedBy(first, 'Anna Berg, a@x.io', ['PERSON', 'Anna Berg'], ['EMAIL', 'a@x.io']);
    const second = createRedactor(JSON.parse(JSON.stringify(first.vault)));
    expect(
      redactedBy(
        second,
        'Frau Berg, A@X.io, b@x.io',
        ...[
          ['PERSON', 'Frau Berg'] as [string, string],
          ['EMAIL', 'A@X.io'] as [string, string],
          ['EMAIL', 'b@x.io'] as [string, string],
        ],
      ),
    ).toBe('[PERSON_1], [EMAIL_1], [EMAIL_2]');
  });

  it.each([
    ['CREDIT_CARD', ['4000 0566 5566 5556', '4000056655665556', '4000-0566-5566-5556'], 1],
    ['IBAN', ['DE89 3704 0044 0532 0130 00', 'de89370400440532013000'], 1],
    ['EMAIL', ['Anna@x.io', 'anna@X.IO'], 1],
    ['PHONE', ['+49 30 901820', '+49 (30) 90-1820', '＋４９３０９０１８２０'], 1],
    ['PASSWORD', ['Summer24', 'summer24'], 2],
    ['IP', ['10.1.11.1', '10.11.1.1'], 2],
    ['DOB', ['1.12.1980', '11.2.1980'], 2],
  ])('%s: %j are %i values', (type, spellings, count) => {
    const redactor = createRedactor();
    for (const value of spellings) redactedBy(redactor, value, [type, value]);
    expect(Object.keys(redactor.vault)).toHaveLength(count);
  });

  it('tells the country of an IBAN', () => {
    const text = 'DE89 3704 0044 0532 0130 00';
    expect(redactedBy(createRedactor(), text, ['IBAN', text])).toBe('[IBAN_DE_1]');
  });

  it.each([
    [['Anna Berg', 'A. Berg', 'Berg', 'Frau Berg', 'Berg, Anna', 'Anna', 'Dr. Anna M. Berg'], 1],
    [['Berg', 'Frau Dr. Berg', 'Anna Berg'], 1],
    [['Anna Berg', 'Otto Berg'], 2],
    [['Frau Berg', 'Herr Berg'], 2],
    [['Anna Berg', 'Otto Berg', 'Berg'], 3],
    [['Anna Berg', 'Anna Klein', 'Anna'], 3],
    [['Anna Berg', 'Berger', 'Ann'], 3],
    [['王小明', '王小明'], 1],
    [['Ольга Иванова', 'О. Иванова', 'Иванова'], 1],
  ])('persons: %j are %i', (names, count) => {
    const redactor = createRedactor();
    const text = names.join('; ');
    redactedBy(redactor, text, ...names.map((name): [string, string] => ['PERSON', name]));
    expect(Object.keys(redactor.vault)).toHaveLength(count);
  });

  it('knows who a surname is by a full name that follows, and restores that', () => {
    const redactor = createRedactor();
    const text = 'Berg asked. Otto Klein and Anna Berg met.';
    const values = ['Berg', 'Otto Klein', 'Anna Berg'];
    const out = redactedBy(redactor, text, ...values.map((v): [string, string] => ['PERSON', v]));
    expect(out).toBe('[PERSON_2] asked. [PERSON_1] and [PERSON_2] met.');
    expect(restore('[PERSON_2]', redactor.vault).text).toBe('Anna Berg');
  });

  it('takes a table by what its columns hold', () => {
    const text = 'name,mail\nAnna,a@x.io\nOtto,b@x.io';
    const inner = [found(text, 'PERSON', 'Anna'), found(text, 'EMAIL', 'a@x.io')];
    const table = { type: 'TABLE', start: 0, end: text.length, inner };
    expect(createRedactor().redact(text, [table])).toBe(
      'name,mail\n[PERSON_1],[EMAIL_1]\nOtto,b@x.io',
    );
  });

  it('takes placeholders whole, and keeps what they stood for', () => {
    const redactor = createRedactor();
    const once = redactedBy(redactor, 'to a@x.io now', ['EMAIL', 'a@x.io']);
    expect(redactor.redact(once, [{ type: 'TERM', start: 4, end: 9 }])).toBe(once);
    const across = redactor.redact(once, [{ type: 'TERM', start: 6, end: once.length }]);
    expect(across).toBe('to [TERM_1]');
    expect(restore(across, redactor.vault).text).toBe('to a@x.io now');
  });
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(...RULES.flatMap(({ hits }) => [...hits])),
    fc.constantFrom(
      'password=',
      '://a:',
      '@b.io',
      '"',
      "'",
      ':',
      'x',
      '4',
      '[EMAIL_1]',
      'my password is ',
      '-----',
    ),
    fc.string({ maxLength: 8 }),
  );
  const lines = fc.array(word, { maxLength: 8 });
  const separator = fc.constantFrom('', ' ', '\n', ', ');

  it('leaves placeholders in which there is nothing to find', () => {
    fc.assert(
      fc.property(lines, separator, (parts, between) => {
        const once = redacted(parts.join(between));
        const places = [...once.matchAll(PLACEHOLDER)];
        for (const { start, end } of detect(once)) {
          expect(once.slice(start, end).replace(PLACEHOLDER, '')).not.toBe('');
          const around = places.findLast(({ index }) => index <= start);
          expect(around && end <= around.index + around[0].length).not.toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('takes every value out', () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        const found = detect(text);
        expect(redacted(text).replace(/\[[A-Z][A-Z_]+_\d+\]/g, '')).toBe(
          found
            .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
            .replace(/\[[A-Z][A-Z_]+_\d+\]/g, ''),
        );
      }),
      { numRuns: RUNS },
    );
  });

  const holds = async (text: string): Promise<Finding[]> =>
    detect(text).filter(({ severity }) => severity === 'critical' || severity === 'high');

  it('is clean after redaction, and redacting it again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(lines, separator, async (parts, between) => {
        const redactor = createRedactor();
        const text = parts.join(between);
        const first = redactor.redact(text, await holds(text));
        const clean = (await redactUntilClean(redactor, first, holds)) ?? 'no end';
        expect(redactor.redact(clean, await holds(clean))).toBe(clean);
        for (const { start, end } of await holds(clean)) {
          expect(clean.slice(start, end)).toMatch(/^\[?[A-Z][A-Z0-9_]*_\d+\]?$/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('comes back whole, where each value has one spelling', async () => {
    await fc.assert(
      fc.asyncProperty(lines, separator, async (parts, between) => {
        const redactor = createRedactor();
        const text = parts.join(between);
        const clean = await redactUntilClean(redactor, text, async (part) => detect(part));
        const spellings = new Set(detect(text).map(({ start, end }) => text.slice(start, end)));
        fc.pre(spellings.size === Object.keys(redactor.vault).length);
        fc.pre(restore(text, redactor.vault, { secrets: true }).places.length === 0);
        const restored = restore(clean ?? 'no end', redactor.vault, { secrets: true });
        // Nothing is put into links.
        fc.pre(restored.places.length === clean?.match(PLACEHOLDER)?.length);
        expect(restored.text).toBe(text);
        for (const { name } of restore(clean ?? '', redactor.vault).places) {
          expect(name).not.toMatch(/KEY|PASSWORD|JWT|TOKEN/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('with any findings whatever neither throws nor loses anything', () => {
    const type = fc.constantFrom('API_KEY', 'PASSWORD', 'JWT_TOKEN');
    const span = fc.tuple(fc.nat(40), fc.nat(12), type);
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(any, fc.array(span, { maxLength: 6 }), (text, spans) => {
        const redactor = createRedactor();
        const findings = spans.map(([start, length, type]) => ({
          type,
          start,
          end: start + length,
        }));
        const out = redactor.redact(text, findings);
        expect(restore(out, redactor.vault, { secrets: true }).text).toBe(text);
        expect(redactor.redact(out, [])).toBe(out);
      }),
      { numRuns: RUNS },
    );
  });
});
