// What the meter reads before sending, and how answers set it right.
import { describe, expect, it } from 'vitest';
import { fitMessages } from '../chat/budget';
import type { AssistantMessage, Message, UserMessage } from '../chat/transcript';
import type { Model } from '../providers/provider';
import { learnRate, rateOf, readMeter } from './meter';

const model: Model = {
  name: 'llama3.2:3b',
  digest: 'd',
  locality: 'local',
  size: 1,
  contextLength: 8192,
};

const asked = (id: string, text: string): UserMessage => ({
  id,
  role: 'user',
  parentId: null,
  text,
  createdAt: 0,
  task: 'chat',
});

const answered = (text: string, more: Partial<AssistantMessage> = {}): AssistantMessage => ({
  id: `a-${text.length}`,
  role: 'assistant',
  parentId: 'q',
  text,
  thinking: '',
  createdAt: 0,
  model: 'llama3.2:3b',
  state: 'complete',
  revision: 1,
  ...more,
});

const words = (count: number) => 'word '.repeat(count);
const empty = { text: '', attachments: [], messages: [], model, rate: 1 };

describe('[e23] the meter', () => {
  it('counts draft, attachments and what was said, against the window that is used', () => {
    const context = { id: 'c', kind: 'file', title: '', url: '', length: 9, words: 9 } as const;
    const one = readMeter({ ...empty, text: words(100) });
    const two = readMeter({ ...empty, attachments: [{ ...context, tokens: 1000 }] });
    const three = readMeter({ ...empty, messages: [asked('q', words(100)), answered(words(50))] });
    expect(one).toMatchObject({ tokens: 140, window: 8192, leftOut: 0, fits: true });
    expect(two.tokens).toBe(1000);
    expect(three.tokens).toBeGreaterThan(200);
    expect(readMeter({ ...empty, model: { ...model, contextLength: 131_072 } }).window).toBe(
      32_768,
    );
  });

  it('says what will be left out: the messages that the turn leaves out', () => {
    const messages: Message[] = [1, 2, 3, 4, 5].flatMap((turn) => [
      asked(`q${turn}`, words(800)),
      answered(words(700 + turn)),
    ]);
    const reading = readMeter({ ...empty, text: words(500), messages });
    const sent = [...messages, asked('q', words(500))];
    const fitted = fitMessages({
      messages: sent.map(({ role, text }) => ({ role, content: text })),
      trained: 8192,
    });
    expect(reading.leftOut).toBe(fitted.leftOut);
    expect(reading.leftOut).toBeGreaterThan(0);
    expect(reading.fits).toBe(true);
  });

  it('knows the window that the user has set for the model, and the system prompt', () => {
    const large = { ...model, contextLength: 131_072 };
    expect(readMeter({ ...empty, model: large, tuning: { contextTokens: 65_536 } }).window).toBe(
      65_536,
    );
    expect(readMeter({ ...empty, tuning: { contextTokens: 65_536 } }).window).toBe(8192);
    expect(readMeter({ ...empty, model: large, tuning: { contextTokens: 4096 } }).window).toBe(
      32_768,
    );
    const told = readMeter({ ...empty, tuning: { system: words(500) } }).tokens;
    expect(told).toBeGreaterThan(readMeter(empty).tokens + 500);
  });

  it('says when a question alone is too long', () => {
    expect(readMeter({ ...empty, text: words(9000) }).fits).toBe(false);
  });

  it('is set right by what the server counted, family by family and within bounds', () => {
    const usage = { promptTokens: 600, answerTokens: 1, loadTime: 0, answerTime: 1 };
    const branch = [asked('q', words(700)), answered('ok', { usage })] as const;
    const rates = learnRate(branch, branch[1], {});
    expect(rates?.['llama3.2']).toBeLessThan(1);
    expect(rateOf({ ...model, name: 'me/llama3.2:1b' }, rates)).toBe(rates?.['llama3.2']);
    expect(rateOf({ ...model, name: 'qwen3:8b' }, rates)).toBe(1);
    expect(rateOf(model, { 'llama3.2': 50 })).toBe(2);
  });

  it.each([
    { state: 'stopped' as const },
    { leftOut: 2 },
    { parts: 3 },
    { usage: { promptTokens: 0, answerTokens: 1, loadTime: 0, answerTime: 1 } },
  ])('learns nothing from an answer with %o', (more) => {
    const usage = { promptTokens: 600, answerTokens: 1, loadTime: 0, answerTime: 1 };
    const answer = answered('ok', { usage, ...more });
    expect(learnRate([asked('q', words(700)), answer], answer, {})).toBeUndefined();
  });
});
