// What the user has called fine is not found, and a value is known by its hash alone.
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Exception } from '../audit/exceptions';
import type { Finding } from '../detector/rule';
import type { Mode } from '../settings/schema';
import { printOf, unexcepted } from './guard-exceptions';

const SALT = '0123456789abcdef0123456789abcdef';
const TEXT = 'one VALUE two OTHER three VALUE';

const at = (value: string, from = 0, ruleId = 'iban'): Finding => {
  const start = TEXT.indexOf(value, from);
  const end = start + value.length;
  return { ruleId, type: 'IBAN', label: '', severity: 'high', start, end, masked: '', group: 1 };
};
const ALL = [at('VALUE'), at('OTHER', 0, 'email'), at('VALUE', 10)];

const fine = (what: Partial<Exception>): Exception => ({
  id: 'e1',
  ruleId: 'iban',
  siteId: 'here',
  createdAt: 0,
  until: 0,
  ...what,
});
const left = (exceptions: Exception[], modes: Record<string, Mode> = {}) =>
  unexcepted(ALL, TEXT, { siteId: 'here', modes, salt: SALT, exceptions });

it.each(['', 'abc', 'ü'.repeat(100), 'x'.repeat(5000)])('the print is an HMAC', (text) => {
  expect(printOf(text, SALT)).toBe(createHmac('sha256', SALT).update(text).digest('hex'));
});

it('nothing is fine by itself', () => {
  expect(left([])).toBe(ALL);
});

it('a value is fine wherever it stands, on any site; another is not', () => {
  expect(left([fine({ print: printOf('VALUE', SALT), siteId: 'there' })])).toEqual([ALL[1]]);
  expect(left([fine({ print: printOf('VALUE', 'other') })])).toEqual(ALL);
});

it('a rule is fine on its site', () => {
  expect(left([fine({ ruleId: 'email' })])).toEqual([ALL[0], ALL[2]]);
  expect(left([fine({ ruleId: 'email', siteId: 'there' })])).toEqual(ALL);
});

it.each(['justify', 'block'] as const)('nothing is fine where the policy is to %s', (mode) => {
  const all = [fine({ print: printOf('VALUE', SALT) }), fine({ ruleId: 'email' })];
  expect(left(all, { IBAN: mode })).toEqual(ALL);
});
