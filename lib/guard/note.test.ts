// The log is told rules, counts and choices, and a text of bounded length to take a hash of.
import { expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import type { Finding } from '../detector/rule';
import { createNote, type Passed } from './note';

const found = (ruleId: string, severity: Finding['severity']): Finding => ({
  ruleId,
  type: 'X',
  label: 'Your word “Falcon”',
  severity,
  start: 0,
  end: 3,
  masked: 'DE…00',
  group: 1,
});

function open() {
  const sent: unknown[] = [];
  const passed: Passed[] = [];
  const bus = { send: async (_: string, request: unknown) => void sent.push(request) };
  const onPassed = (now: Passed) => void passed.push({ ...now });
  const note = createNote(bus as unknown as Bus, 'chatgpt', onPassed);
  return { sent, note, passed };
}

it('tells no more than it should', async () => {
  const { sent, note } = open();
  const findings = [found('iban', 'medium'), found('own-word', 'high'), found('iban', 'medium')];
  note({ text: 'Falcon DE00', findings, choice: 'redact' });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    siteId: 'chatgpt',
    way: 'paste',
    counts: { iban: 2, 'own-word': 1 },
    severity: 'high',
    choice: 'redact',
    text: 'Falcon DE00',
  });
});

it('names what held a text in which no rule found anything', async () => {
  const { sent, note } = open();
  note({ text: 'x', findings: 'unscanned', choice: 'anyway', reason: 'r'.repeat(600) });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ counts: { unscanned: 1 }, severity: 'high' });
  expect((sent[0] as { reason: string }).reason).toHaveLength(500);
});

it('tells of a long text its beginning', async () => {
  const { sent, note } = open();
  note({ text: 'x'.repeat(300_000), findings: [found('iban', 'high')], choice: 'cancel' });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect((sent[0] as { text: string }).text).toHaveLength(262_144);
});

it('counts what passes by value, and nothing else', () => {
  const { note, passed } = open();
  const findings = [found('email', 'medium'), found('email', 'medium'), found('phone', 'low')];
  note({ text: 'Falcon', findings, choice: 'passed' });
  note({ text: 'Falcon', findings, choice: 'passed', way: 'typed' });
  note({ text: 'Vulture', findings, choice: 'redact' });
  note({ text: 'Vulture', findings: findings.slice(0, 1), choice: 'passed' });
  expect(passed).toEqual([
    { email: 1, phone: 1 },
    { email: 2, phone: 1 },
  ]);
});
