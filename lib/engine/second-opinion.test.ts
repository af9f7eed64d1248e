// The second opinion: one small question to a local model, in time or not at all.
import { describe, expect, it, vi } from 'vitest';
import { answerOf, scriptedProvider } from '../../tests/support/scripted-provider';
import { fault } from '../core/fault';
import { ok } from '../core/result';
import type { Model, ProviderEvent } from '../providers/provider';
import { createSecondOpinion } from './second-opinion';

const TEXT = 'We will close the plant in March and tell nobody before.';

function opinionOf(script: Parameters<typeof scriptedProvider>[0]) {
  const provider = scriptedProvider(script);
  let ids = 0;
  const opinion = createSecondOpinion({
    provider: async () => provider,
    newId: () => `id${++ids}`,
  });
  return { provider, opinion };
}

describe('the local model', () => {
  it('is asked without thinking, by schema, at temperature 0', async () => {
    const { provider, opinion } = opinionOf(() => answerOf('{"verdict":', '"strategy"}'));
    expect(await opinion.ask(TEXT, 'tiny:1b', 4000)).toBe('strategy');
    expect(provider.requests).toMatchObject([
      {
        model: 'tiny:1b',
        think: false,
        temperature: 0,
        schema: { type: 'object' },
        contextTokens: 4096,
      },
    ]);
    expect(provider.requests[0]?.messages[1]?.content).toContain(TEXT);
  });

  it('is the smallest that runs on this machine, where none is named', async () => {
    const { provider, opinion } = opinionOf(() => answerOf('{"verdict":"fine"}'));
    const model = (name: string, size: number, more: Partial<Model> = {}): Model => ({
      ...{ name, size, digest: '', locality: 'local' },
      ...more,
    });
    provider.models = async () =>
      ok([
        model('big', 9),
        model('remote', 1, { locality: 'remote' }),
        model('embed', 2, { capabilities: ['embedding'] }),
        model('small', 3),
      ]);
    expect(await opinion.ask(TEXT, '', 4000)).toBe('fine');
    expect(provider.requests).toMatchObject([{ model: 'small' }]);
  });

  it('is asked once about the same text, and again about another or with another model', async () => {
    const { provider, opinion } = opinionOf(() => answerOf('{"verdict":"fine"}'));
    for (const text of [TEXT, TEXT, `${TEXT} Soon.`, TEXT]) await opinion.ask(text, 'm', 4000);
    expect(provider.requests).toHaveLength(2);
    await opinion.ask(TEXT, 'other', 4000);
    expect(provider.requests).toHaveLength(3);
  });

  it('forgets the oldest verdict when there are many', async () => {
    const { provider, opinion } = opinionOf(() => answerOf('{"verdict":"fine"}'));
    for (let index = 0; index <= 200; index += 1) await opinion.ask(`${TEXT} ${index}`, 'm', 4000);
    await opinion.ask(`${TEXT} 200`, 'm', 4000);
    expect(provider.requests).toHaveLength(201);
    await opinion.ask(`${TEXT} 0`, 'm', 4000);
    expect(provider.requests).toHaveLength(202);
  });
});

describe('there is no opinion', () => {
  it.each<[string, ProviderEvent[]]>([
    ['where the answer is none', answerOf('I think it is fine.')],
    ['where the answer goes on and on', answerOf('{"verdict":"fine"}', ' '.repeat(500))],
    ['where the server fails', [{ type: 'fault', fault: fault('server-unreachable') }]],
    [
      'where the model is not on this machine',
      [{ type: 'fault', fault: fault('model-not-local') }],
    ],
  ])('%s, and that is not remembered', async (_, events) => {
    const { provider, opinion } = opinionOf(() => events);
    expect(await opinion.ask(TEXT, 'm', 4000)).toBeUndefined();
    expect(await opinion.ask(TEXT, 'm', 4000)).toBeUndefined();
    expect(provider.requests).toHaveLength(2);
  });

  it('where none comes in time; a late one counts when the text comes again', async () => {
    let answer = () => {};
    const { provider, opinion } = opinionOf(async function* () {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      yield* answerOf('{"verdict":"figures"}');
    });
    expect(await opinion.ask(TEXT, 'm', 20)).toBeUndefined();
    const again = opinion.ask(TEXT, 'm', 4000);
    answer();
    expect(await again).toBe('figures');
    expect(provider.requests).toHaveLength(1);
  });

  it('where none comes at all; the question is taken back after a while', async () => {
    vi.useFakeTimers();
    const { provider, opinion } = opinionOf(async function* ({ signal }) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      yield* answerOf('{"verdict":"figures"}');
    });
    const asked = opinion.ask(TEXT, 'm', 4000);
    await vi.waitFor(() => expect(provider.requests).toHaveLength(1));
    await vi.advanceTimersByTimeAsync(4000);
    expect(await asked).toBeUndefined();
    expect(provider.requests[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(26_000);
    expect(provider.requests[0]?.signal.aborted).toBe(true);
    vi.useRealTimers();
  });

  it('where something breaks', async () => {
    const { opinion } = opinionOf(() => {
      throw new Error('broken');
    });
    expect(await opinion.ask(TEXT, 'm', 4000)).toBeUndefined();
  });
});
