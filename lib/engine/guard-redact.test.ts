// A guard's redaction: numbered for its own conversation, and it learns no more than what stands in its own text.
import { expect, it } from 'vitest';
import { createDetector } from '../detector/detector';
import { wholeBook } from '../detector/whole-book';
import { redactHandler } from './guard-redact';

const GUARD = { kind: 'guard', tabId: 7 } as const;
const SPOT = { siteId: 'at-chatgpt-com', path: '/c/1' };

it('goes on from the numbers of the conversation, and gives out what stands in the result alone', async () => {
  const asked: unknown[] = [];
  const detector = createDetector(wholeBook());
  const { 'guard.redact': redact } = redactHandler({
    openDetector: async () => detector,
    numbering: async (...all) => {
      asked.push(all);
      return { EMAIL_1: 'anna@northwind.io', EMAIL_2: 'otto@northwind.io' };
    },
  });
  const long = 'y'.repeat(20_000);
  const text = `otto@northwind.io eva@northwind.io [IBAN_DE_3] ${long} otto@northwind.io`;
  const places = [
    { type: 'EMAIL', start: 0, end: 17 },
    { type: 'EMAIL', start: 18, end: 34 },
    { type: 'TERM', start: 47, end: 20_047 },
    { type: 'EMAIL', start: 20_048, end: text.length },
  ];
  const reply = await redact({ ...SPOT, text, places }, GUARD);
  expect(reply).toEqual({
    ok: true,
    value: {
      redacted: '[EMAIL_2] [EMAIL_3] [IBAN_DE_3] [TERM_1] [EMAIL_2]',
      // Not what another text was about; the number of a foreign placeholder is taken, and what is too long stays away.
      given: {
        EMAIL_2: 'otto@northwind.io',
        EMAIL_3: 'eva@northwind.io',
        IBAN_DE_3: '',
        TERM_1: '',
      },
    },
  });
  expect(asked).toEqual([[SPOT, GUARD, ['otto@northwind.io', 'eva@northwind.io']]]);
});
