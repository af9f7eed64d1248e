// Summaries with a scripted provider: read at once, in parts, in levels; broken off anywhere.
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../chat/budget';
import { fault } from '../core/fault';
import type { ChatRequest, ProviderEvent } from '../providers/provider';
import { runSummary, type SummaryEvent, type SummaryJob } from './run';

const usage = { promptTokens: 10, answerTokens: 2, loadTime: 1, answerTime: 5 };
const answer = (text: string, reason: 'stop' | 'length' = 'stop'): ProviderEvent[] => [
  { type: 'thinking-delta', text: 'hm' },
  { type: 'text-delta', text: text.slice(0, 3) },
  { type: 'text-delta', text: text.slice(3) },
  { type: 'usage', usage },
  { type: 'end', reason },
];

/** The text between the fence lines of a request. */
const fencedIn = ({ messages }: ChatRequest): string =>
  /<<<TEXT (\w+)\n(.*)\nTEXT \1>>>/s.exec(messages.at(-1)?.content ?? '')?.[2] ?? '';

const isPart = ({ messages }: ChatRequest): boolean =>
  messages.at(-1)?.content.startsWith('This is part') ?? false;

type Script = (request: ChatRequest, count: number) => ProviderEvent[];

async function summarize(script: Script, changes: Partial<SummaryJob> = {}) {
  const requests: ChatRequest[] = [];
  const events: SummaryEvent[] = [];
  const stop = new AbortController();
  let fences = 0;
  const provider = {
    async *chat(request: ChatRequest) {
      requests.push(request);
      for (const event of script(request, requests.length)) {
        if (request.signal.aborted) return;
        yield event;
      }
    },
  };
  const job: SummaryJob = {
    provider,
    model: 'tiny:latest',
    text: 'A short text.',
    title: 'Mills',
    contextTokens: 4096,
    signal: stop.signal,
    anyLength: false,
    newFence: () => `fence${++fences}`,
    ...changes,
  };
  for await (const event of runSummary(job)) events.push(event);
  return { requests, events, stop, types: events.map(({ type }) => type) };
}

const textOf = (events: SummaryEvent[]): string =>
  events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Paragraph ${at}. ${'words and more '.repeat(80)}`).join(
    '\n\n',
  );

describe('a text that fits', () => {
  it('is read at once, its answer streamed', async () => {
    const { requests, events } = await summarize(() => answer('The point.'));
    expect(events).toEqual([{ type: 'plan', leftOut: 0, parts: 1 }, ...answer('The point.')]);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ model: 'tiny:latest', contextTokens: 4096 });
    expect(fencedIn(requests[0]!)).toBe('A short text.');
  });

  it('takes no larger window than it needs, nor a larger one than allowed', async () => {
    const needed = (text: string) =>
      summarize(() => answer('x'), { text, contextTokens: 16_384 }).then(
        ({ requests }) => requests[0]?.contextTokens,
      );
    expect(await needed('short')).toBe(4096);
    expect(await needed(paragraphs(20))).toBe(16_384);
    const { requests } = await summarize(() => answer('x'), { contextTokens: 2048 });
    expect(requests[0]?.contextTokens).toBe(2048);
  });
});

describe('a text in parts', () => {
  const text = paragraphs(24);

  it('is noted part by part and joined, only the joined answer streamed', async () => {
    const { requests, events } = await summarize(
      (request, count) => answer(isPart(request) ? `note ${count}` : 'Joined.'),
      { text },
    );
    const parts = requests.length - 1;
    expect(parts).toBeGreaterThan(2);
    expect(requests.slice(0, -1).map(fencedIn).join('')).toBe(text);
    expect(fencedIn(requests.at(-1)!)).toBe(
      requests
        .slice(0, -1)
        .map((_, at) => `note ${at + 1}`)
        .join('\n\n'),
    );
    const reading = Array.from({ length: parts }, (_, at) => ({
      type: 'progress',
      progress: { stage: 'reading-part', part: at + 1, parts },
    }));
    expect(events).toEqual([
      { type: 'plan', leftOut: 0, parts },
      ...reading,
      { type: 'progress', progress: { stage: 'joining-parts', parts } },
      ...answer('Joined.').slice(0, 3),
      {
        type: 'usage',
        usage: {
          promptTokens: 10 * (parts + 1),
          answerTokens: 2 * (parts + 1),
          loadTime: parts + 1,
          answerTime: 5 * (parts + 1),
        },
      },
      { type: 'end', reason: 'stop' },
    ]);
  });

  it('sends no request beyond the window, and keeps one window', async () => {
    const { requests } = await summarize(() => answer('note'), { text });
    for (const request of requests) {
      const tokens = request.messages.reduce((sum, m) => sum + estimateTokens(m.content), 0);
      expect(tokens).toBeLessThanOrEqual(4096 - 1024);
      expect(request.contextTokens).toBe(4096);
    }
  });

  it('fences each request anew', async () => {
    const { requests } = await summarize(() => answer('note'), { text });
    const fences = requests.map((r) => /<<<TEXT (\w+)\n/.exec(r.messages[1]!.content)?.[1]);
    expect(new Set(fences).size).toBe(requests.length);
  });

  it('joins in levels when the notes do not fit either', async () => {
    const { requests, events } = await summarize(
      (request) =>
        answer(
          isPart(request) ? fencedIn(request).slice(0, fencedIn(request).length / 2) : 'Done.',
        ),
      { text: paragraphs(80) },
    );
    expect(requests.filter(isPart).length).toBeGreaterThan(18);
    expect(textOf(events)).toBe('Done.');
    const stages = events.flatMap((e) => (e.type === 'progress' ? [e.progress.stage] : []));
    expect(stages.indexOf('joining-parts')).toBe(stages.lastIndexOf('reading-part') + 1);
  });

  it('gives up when notes do not get shorter', async () => {
    const { events } = await summarize((request) => answer(fencedIn(request)), { text });
    expect(events.at(-1)).toMatchObject({ type: 'fault', fault: { kind: 'context-exceeded' } });
  });

  it('says at the end when a note was cut at the limit', async () => {
    const { events } = await summarize(
      (_, count) => answer('note', count === 2 ? 'length' : 'stop'),
      { text },
    );
    expect(events.at(-1)).toEqual({ type: 'end', reason: 'length' });
  });

  it('with numbered passages keeps the numbers in each part, in notes of notes and in the end', async () => {
    const passages = text.split('\n\n').map((passage, at) => `[${at + 1}] ${passage}`);
    const long = `${passages.slice(0, 3).join(' ')}\n\n${passages.slice(3).join('\n\n')}`;
    const { requests } = await summarize(
      (request) => answer(isPart(request) ? `${'note '.repeat(200)}[7]` : 'Joined [7].'),
      { text: long, isNumbered: true },
    );
    const parts = requests.filter(
      (request) => isPart(request) && fencedIn(request).includes('words'),
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(fencedIn(part)).toMatch(/^\s*\[\d+\] /);
      expect(part.messages.at(-1)?.content).toContain('begins with its number');
    }
    const numbers = parts.flatMap((part) => fencedIn(part).match(/\[\d+\]/g) ?? []);
    expect(new Set(numbers).size).toBe(passages.length);
    const rest = requests.filter((request) => !parts.includes(request));
    expect(rest.length).toBeGreaterThan(0);
    for (const { messages } of rest)
      expect(messages.at(-1)?.content).toContain('Keep them at the end');
    for (const { messages, contextTokens = 0 } of requests)
      expect(estimateTokens(messages.map(({ content }) => content).join(''))).toBeLessThan(
        contextTokens,
      );
  });

  it('fails rather than lose a part silently', async () => {
    const { events } = await summarize((_, count) => answer(count === 2 ? ' ' : 'note'), { text });
    expect(events.at(-1)).toMatchObject({ type: 'fault', fault: { kind: 'server-failed' } });
  });

  it.each([1, 3])('ends with the fault of request %i and asks no more', async (broken) => {
    const cut = { type: 'fault', fault: fault('stream-cut') } as const;
    const { requests, events, types } = await summarize(
      (_, count) => (count === broken ? [...answer('note').slice(0, 2), cut] : answer('note')),
      { text },
    );
    expect(requests).toHaveLength(broken);
    expect(events.at(-1)).toEqual(cut);
    expect(types.filter((type) => type === 'fault' || type === 'end')).toHaveLength(1);
    expect(textOf(events)).toBe('');
  });

  it('ends without a word when aborted, in a part and in the last answer', async () => {
    const all = (await summarize(() => answer('note'), { text })).requests.length;
    for (const at of [2, all]) {
      const stop = new AbortController();
      const { requests, types } = await summarize(
        (_, count) => {
          if (count === at) stop.abort();
          return answer('note');
        },
        { text, signal: stop.signal },
      );
      expect(requests).toHaveLength(at);
      expect(types).not.toContain('end');
      expect(types).not.toContain('fault');
    }
  });
});

describe('texts that are refused', () => {
  it.each(['', ' \n\t '])('%j: nothing is selected', async (text) => {
    const { requests, events } = await summarize(() => [], { text });
    expect(events).toEqual([{ type: 'fault', fault: { kind: 'selection-empty' } }]);
    expect(requests).toEqual([]);
  });

  it('a very long text waits for the user’s word', async () => {
    const text = paragraphs(500);
    const refused = await summarize(() => answer('note'), { text });
    expect(refused.requests).toEqual([]);
    expect(refused.events).toEqual([
      {
        type: 'fault',
        fault: {
          kind: 'text-too-long',
          detail: expect.stringMatching(/^\d\d parts, about \d+(\.\d)? thousand tokens$/),
        },
      },
    ]);
    const read = await summarize(() => answer('note'), { text, anyLength: true });
    expect(read.events.at(-1)).toEqual({ type: 'end', reason: 'stop' });
  });
});
