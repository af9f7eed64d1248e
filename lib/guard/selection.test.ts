// The user's boxes: what is redacted, what is left, and what is fine for longer.
import { expect, it } from 'vitest';
import type { Finding } from '../detector/rule';
import type { GuardPolicy } from './decide';
import { isAllOff, type Kind, kindsOf, partOf, toggle } from './selection';

const found = (group: number, label: string, more: Partial<Finding> = {}): Finding => ({
  ruleId: label,
  type: label.toUpperCase(),
  label,
  severity: 'high',
  start: group * 10,
  end: group * 10 + 5,
  masked: '…',
  group,
  ...more,
});

const policy = (modes: GuardPolicy['modes'] = {}) => ({ modes }) as GuardPolicy;
const open = (findings: readonly Finding[], modes?: GuardPolicy['modes']) =>
  kindsOf(findings, policy(modes));
const shape = (kinds: readonly Kind[]) =>
  kinds.map(({ label, items }) => `${label} ${items.map((item) => item.findings.length)}`);
const [IBAN, MAIL, OTHER_MAIL] = [found(1, 'iban'), found(2, 'email'), found(3, 'email')] as const;

it('one value in two places is one, and kinds that do not hold come last', () => {
  const mild = found(0, 'phone', { severity: 'medium' });
  const again = found(1, 'iban', { start: 90, end: 95 });
  expect(shape(open([mild, IBAN, MAIL, OTHER_MAIL, again]))).toEqual([
    'iban 2',
    'email 1,1',
    'phone 1',
  ]);
});

it('a kind goes off as a whole, and on again from whatever state', () => {
  const kinds = open([MAIL, OTHER_MAIL]);
  const [{ items }] = kinds as [Kind];
  toggle(items);
  expect(partOf(kinds)).toEqual({ on: [], off: [MAIL, OTHER_MAIL], fine: [] });
  toggle(items.slice(0, 1));
  expect(partOf(kinds)).toEqual({ on: [MAIL], off: [OTHER_MAIL], fine: [] });
  toggle(items);
  expect(partOf(kinds).off).toEqual([]);
});

it.each(['block', 'justify'] as const)('what the policy is to %s stays redacted', (mode) => {
  const kinds = open([MAIL, IBAN, OTHER_MAIL], { EMAIL: mode });
  for (const { items } of kinds) toggle(items);
  expect(partOf(kinds)).toEqual({ on: [MAIL, OTHER_MAIL], off: [IBAN], fine: [] });
});

it('what is fine for longer is so only while it is off, a whole kind before its values', () => {
  const kinds = open([MAIL, OTHER_MAIL]);
  const [kind] = kinds as [Kind];
  const [first] = kind.items as [Kind['items'][0]];
  first.fine = { isRule: false, days: 1 };
  kind.fine = { isRule: true, days: 0 };
  expect(partOf(kinds).fine).toEqual([]);
  toggle([first]);
  expect(isAllOff(kind)).toBe(false);
  expect(partOf(kinds)).toMatchObject({ on: [OTHER_MAIL], off: [], fine: [{ finding: MAIL }] });
  expect(partOf(kinds).fine[0]?.fine).toEqual({ isRule: false, days: 1 });
  toggle(kind.items.slice(1));
  expect(partOf(kinds).fine.map(({ fine }) => fine)).toEqual([kind.fine, kind.fine]);
});

it('what is redacted is in the order of the text', () => {
  const late = found(1, 'iban', { start: 90, end: 95 });
  expect(partOf(open([IBAN, MAIL, late])).on).toEqual([IBAN, MAIL, late]);
});
