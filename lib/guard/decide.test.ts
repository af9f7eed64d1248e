// Which findings hold a paste.
import { expect, test } from 'vitest';
import type { Finding, Severity } from '../detector/rule';
import { decide } from './decide';

const finding = (severity: Severity): Finding => ({
  ruleId: 'r',
  type: 'API_KEY',
  label: 'Key',
  severity,
  start: 0,
  end: 1,
  masked: '…',
});

test.each<[Severity[], 'pass' | 'hold']>([
  [[], 'pass'],
  [['low', 'medium'], 'pass'],
  [['high'], 'hold'],
  [['low', 'critical'], 'hold'],
])('%j: %s', (severities, verdict) => {
  expect(decide(severities.map(finding), { guarding: true })).toBe(verdict);
});

test('a guard that is off lets everything pass', () => {
  expect(decide([finding('critical')], { guarding: false })).toBe('pass');
});
