// What the user has called fine is not found, and a value is known by its hash alone.
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Finding } from '../detector/rule';
import type { GuardPolicy } from './decide';
import { printOf, unexcepted, withExceptions } from './exceptions';

const SALT = '0123456789abcdef0123456789abcdef';
const TEXT = 'one VALUE two OTHER three VALUE';

const at = (value: string, from = 0, ruleId = 'iban'): Finding => {
  const start = TEXT.indexOf(value, from);
  const end = start + value.length;
  return { ruleId, type: 'IBAN', label: '', severity: 'high', start, end, masked: '', group: 1 };
};
const ALL = [at('VALUE'), at('OTHER', 0, 'email'), at('VALUE', 10)];

const policy = (exceptions: object, modes = {}): GuardPolicy => ({
  guarding: true,
  pausedFor: 0,
  canPause: true,
  asksFrom: null,
  edition: 0,
  modes,
  exceptions: { salt: SALT, canAdd: true, values: [], rules: [], ...exceptions },
});

it.each(['', 'abc', 'ü'.repeat(100), 'x'.repeat(5000)])('the print is an HMAC', (text) => {
  expect(printOf(text, SALT)).toBe(createHmac('sha256', SALT).update(text).digest('hex'));
});

it('nothing is fine by itself', () => {
  expect(unexcepted(ALL, TEXT, policy({}))).toBe(ALL);
});

it('a value is fine wherever it stands, another is not', () => {
  const values = [{ print: printOf('VALUE', SALT), until: 0 }];
  expect(unexcepted(ALL, TEXT, policy({ values }))).toEqual([ALL[1]]);
  const otherSalt = [{ print: printOf('VALUE', 'other'), until: 0 }];
  expect(unexcepted(ALL, TEXT, policy({ values: otherSalt }))).toEqual(ALL);
});

it('a rule is fine', () => {
  const rules = [{ ruleId: 'email', until: Date.now() + 60_000 }];
  expect(unexcepted(ALL, TEXT, policy({ rules }))).toEqual([ALL[0], ALL[2]]);
});

it('what has ended is fine no longer', () => {
  const until = Date.now() - 1;
  const values = [{ print: printOf('VALUE', SALT), until }];
  const rules = [{ ruleId: 'email', until }];
  expect(unexcepted(ALL, TEXT, policy({ values, rules }))).toEqual(ALL);
});

it.each(['justify', 'block'])('nothing is fine where the policy is to %s', (mode) => {
  const values = [{ print: printOf('VALUE', SALT), until: 0 }];
  const rules = [{ ruleId: 'email', until: 0 }];
  expect(unexcepted(ALL, TEXT, policy({ values, rules }, { IBAN: mode }))).toEqual(ALL);
});

it('a detector is blind for what is fine, in both of its ways', async () => {
  const detector = {
    detect: () => ALL,
    scan: async () => ({ findings: ALL, scanned: 1, complete: true }),
  };
  const source = { now: () => detector, soon: async () => detector, renew: () => {} };
  const rules = [{ ruleId: 'iban', until: 0 }];
  const wrapped = withExceptions(source, () => policy({ rules }));
  expect(wrapped.now()?.detect(TEXT)).toEqual([ALL[1]]);
  expect(await (await wrapped.soon())?.scan(TEXT)).toMatchObject({
    findings: [ALL[1]],
    complete: true,
  });
  expect(
    withExceptions({ ...source, now: () => undefined }, () => policy({})).now(),
  ).toBeUndefined();
});
