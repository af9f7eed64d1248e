// The log is told rules, counts and choices, and of the text only a salted hash.
import { expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import type { Finding } from '../detector/rule';
import type { GuardPolicy } from './decide';
import { printOf } from './exceptions';
import { createNote } from './note';

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

function open(salt: string) {
  const sent: unknown[] = [];
  const bus = { send: async (_: string, request: unknown) => void sent.push(request) };
  const policy = { exceptions: { salt } } as unknown as GuardPolicy;
  return { sent, note: createNote(bus as unknown as Bus, 'chatgpt', () => policy) };
}

it('tells no more than it should', async () => {
  const { sent, note } = open('salt');
  const findings = [found('iban', 'medium'), found('own-word', 'high'), found('iban', 'medium')];
  note({ text: 'Falcon DE00', findings, choice: 'redact' });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toEqual({
    siteId: 'chatgpt',
    way: 'paste',
    counts: { iban: 2, 'own-word': 1 },
    severity: 'high',
    choice: 'redact',
    print: printOf('Falcon DE00', 'salt'),
  });
});

it('names what held a text in which no rule found anything', async () => {
  const { sent, note } = open('salt');
  note({ text: 'x', findings: 'unscanned', choice: 'anyway', reason: 'r'.repeat(600) });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ counts: { unscanned: 1 }, severity: 'high' });
  expect((sent[0] as { reason: string }).reason).toHaveLength(500);
});

it('says nothing before there is a salt', async () => {
  const { sent, note } = open('');
  note({ text: 'x', findings: [found('iban', 'high')], choice: 'cancel' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(sent).toEqual([]);
});
