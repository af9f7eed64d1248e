// Titles come after the answer, from the local model, and never in the way of a turn.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerOf, scriptedProvider } from '../../tests/support/scripted-provider';
import { ok } from '../core/result';
import type { Untitled } from '../history/untitled';
import { cleaned, createTitles } from './titles';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const FOUND = {
  conversationId: 'c',
  question: { text: 'What notice does the landlord have to give?' },
  answer: { text: 'Three months.', model: 'm' },
} as Untitled;

function titlesWith(provider: ReturnType<typeof scriptedProvider>, isWanted = true) {
  const named: [string, string][] = [];
  const titles = createTitles({
    provider: async () => provider,
    isWanted: async () => isWanted,
    untitled: async (isTried) => (isTried('c') ? undefined : FOUND),
    history: {
      rename: async (id, title, by) => {
        expect(by).toBe('model');
        named.push([id, title]);
        return ok(true);
      },
    },
  });
  return { titles, named };
}

it('asks once, a while after the last turn', async () => {
  const provider = scriptedProvider(() => answerOf('"Notice ', 'periods"\n'));
  const { titles, named } = titlesWith(provider);
  titles.turnsEnded();
  await vi.advanceTimersByTimeAsync(4900);
  expect(provider.requests).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(200);
  expect(named).toEqual([['c', 'Notice periods']]);
  titles.turnsEnded();
  await vi.advanceTimersByTimeAsync(9000);
  expect(provider.requests).toHaveLength(1);
});

it('waits when a turn begins, and gives up a title under way for it', async () => {
  const signals: AbortSignal[] = [];
  const provider = scriptedProvider(async function* ({ signal }) {
    signals.push(signal);
    yield { type: 'text-delta', text: 'Half' };
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  });
  const { titles, named } = titlesWith(provider);
  titles.turnsEnded();
  await vi.advanceTimersByTimeAsync(3000);
  titles.turnBegins();
  await vi.advanceTimersByTimeAsync(9000);
  expect(provider.requests).toHaveLength(0);
  titles.turnsEnded();
  await vi.advanceTimersByTimeAsync(5100);
  titles.turnBegins();
  await vi.advanceTimersByTimeAsync(0);
  expect(signals[0]?.aborted).toBe(true);
  expect(named).toEqual([]);
});

it('does nothing when titles are switched off', async () => {
  const provider = scriptedProvider(() => answerOf('A title'));
  const { titles } = titlesWith(provider, false);
  titles.turnsEnded();
  await vi.advanceTimersByTimeAsync(9000);
  expect(provider.requests).toHaveLength(0);
});

it.each([
  ['Title: **Notice periods**.', 'Notice periods'],
  ['「賃貸の通知期間」', '賃貸の通知期間'],
  ['# Bread\nand more', 'Bread'],
  ['x'.repeat(61), ''],
  ['  \n', ''],
])('takes from %j', (text, title) => expect(cleaned(text)).toBe(title));
