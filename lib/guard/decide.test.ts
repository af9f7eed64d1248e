// Which findings hold a paste.
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../detector/rule';
import type { Mode } from '../settings/schema';
import { asksAbout, decide, strictest } from './decide';

const POLICY = {
  asksFrom: null,
  edition: 0,
  pausedFor: 0,
  canPause: true,
  modes: { medium: 'monitor', low: 'monitor' } satisfies Record<string, Mode>,
  canExcept: false,
};

const finding = (severity: Severity, type = 'API_KEY'): Finding => ({
  ruleId: 'r',
  type,
  label: 'Key',
  severity,
  start: 0,
  end: 1,
  masked: '…',
  group: 1,
});

test.each<[Severity[], 'pass' | 'hold']>([
  [[], 'pass'],
  [['low', 'medium'], 'pass'],
  [['high'], 'hold'],
  [['low', 'critical'], 'hold'],
])('%j: %s', (severities, verdict) => {
  expect(
    decide(
      severities.map((one) => finding(one)),
      { ...POLICY, guarding: true },
    ),
  ).toBe(verdict);
});

test('a guard that is off lets everything pass', () => {
  expect(decide([finding('critical')], { ...POLICY, guarding: false })).toBe('pass');
});

test.each([
  ['', null, false],
  ['text', null, false],
  ['', 1, false],
  ['t', 1, true],
  ['text', 5, false],
  ['texts', 5, true],
])('the background is asked about “%s” from length %s on: %s', (text, asksFrom, asks) => {
  expect(asksAbout(text, { ...POLICY, guarding: true, asksFrom })).toBe(asks);
});

test('a type goes before its severity, and the strictest of a text holds for all of it', () => {
  const modes = { low: 'monitor', high: 'warn', EMAIL: 'justify', IBAN: 'block' } as const;
  const policy = { ...POLICY, guarding: true, modes };
  const mode = (...findings: Finding[]) => strictest(findings, policy);
  expect(mode()).toBe('monitor');
  expect(mode(finding('low'))).toBe('monitor');
  expect(mode(finding('low'), finding('low', 'EMAIL'))).toBe('justify');
  expect(mode(finding('low', 'EMAIL'), finding('high', 'IBAN'), finding('high'))).toBe('block');
  expect(decide([finding('low', 'EMAIL')], policy)).toBe('hold');
});

test('what the policy says nothing about is asked', () => {
  expect(strictest([finding('low')], { ...POLICY, guarding: true, modes: {} })).toBe('warn');
});
