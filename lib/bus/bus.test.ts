// The bus never throws and never hangs, and answers only what its table allows.
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { FAULT_KINDS, helpFor } from '../core/help';
import { ok } from '../core/result';
import { createBus, type Handlers, type SenderInfo } from './bus';
import { PROTOCOL, type Sender, type Verb } from './protocol';
import { serve } from './serve';

const VERBS = Object.keys(PROTOCOL) as Verb[];

/** Handlers that note that they were called. */
function noted() {
  const called: string[] = [];
  const handlers = Object.fromEntries(
    VERBS.map((verb) => [
      verb,
      async () => {
        called.push(verb);
        return ok(null);
      },
    ]),
  ) as unknown as Handlers;
  return { handlers, called };
}

const from = (kind: Sender): SenderInfo => ({ kind });

it.each(['throws', 'rejects', 'answers nothing', 'answers nonsense'])(
  'a background that %s is a fault',
  async (way) => {
    const bus = createBus(() => {
      if (way === 'throws') throw new Error('x');
      if (way === 'rejects') return Promise.reject(new Error('x'));
      return Promise.resolve(way === 'answers nothing' ? undefined : { okay: 1 });
    });
    const reply = await bus.send('draft.read', { conversationId: null });
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'background-lost' } });
  },
);

it('a background that never answers is a fault after a while', async () => {
  vi.useFakeTimers();
  const reply = createBus(() => new Promise(() => {})).send('draft.read', { conversationId: null });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await reply).toMatchObject({ ok: false, fault: { kind: 'background-lost' } });
  vi.useRealTimers();
});

it.each(VERBS)('%s is answered only to those who may send it', (verb) => {
  const { handlers } = noted();
  for (const kind of ['page', 'guard'] as const) {
    const answered = serve(handlers, { verb, request: {} }, from(kind)) !== undefined;
    expect(answered).toBe((PROTOCOL[verb].from as readonly Sender[]).includes(kind));
  }
});

it('any message whatever ends in no answer or in a result', async () => {
  const { handlers } = noted();
  const message = fc.oneof(
    fc.anything(),
    fc.record({ verb: fc.constantFrom(...VERBS, '__proto__', 'toString'), request: fc.anything() }),
  );
  await fc.assert(
    fc.asyncProperty(message, fc.constantFrom('page', 'guard'), async (sent, kind) => {
      const answer = await serve(handlers, sent, from(kind));
      if (answer) expect(answer).toHaveProperty('ok');
    }),
    { numRuns: 500 },
  );
});

it('a malformed request reaches no handler', async () => {
  const { handlers, called } = noted();
  const answer = await serve(handlers, { verb: 'turn.stop', request: { x: 1 } }, from('page'));
  expect(answer).toMatchObject({ ok: false, fault: { kind: 'request-invalid' } });
  expect(called).toEqual([]);
});

it('every fault has words and a next step', () => {
  for (const kind of FAULT_KINDS) {
    const { title, say, next } = helpFor(kind);
    for (const words of [title, say, next]) expect(words.length, kind).toBeGreaterThan(8);
  }
});
