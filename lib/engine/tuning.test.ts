// What the user has set for a model reaches the server with each question, and nothing else changes.
import { expect, it } from 'vitest';
import { answerOf, scriptedProvider } from '../../tests/support/scripted-provider';
import { runTurn } from '../chat/turn';
import type { Tuning } from '../providers/provider';
import { parseSettings } from '../settings/schema';
import { tuned, withTuning } from './tuning';

const request = {
  model: 'scripted:latest',
  messages: [{ role: 'user' as const, content: 'Hi' }],
  contextTokens: 4096,
  signal: new AbortController().signal,
};

it('adds the system prompt, widens the window, passes on the rest', async () => {
  const provider = scriptedProvider(() => answerOf('x'));
  const wanted = { temperature: 0.2, keepAlive: -1, contextTokens: 16_384, system: 'Be brief.' };
  const asked = tuned(provider, async (model) => (model === request.model ? wanted : undefined));
  for await (const _ of asked.chat(request));
  for await (const _ of asked.chat({ ...request, model: 'other' }));
  expect(provider.requests).toMatchObject([
    {
      contextTokens: 16_384,
      tuning: { temperature: 0.2, keepAlive: -1 },
      messages: [{ role: 'system', content: 'Be brief.' }, { role: 'user' }],
    },
    { contextTokens: 4096, messages: [{ role: 'user' }] },
  ]);
});

it('a chat that brings its own system message keeps it, and a window is never made smaller', () => {
  const messages = [{ role: 'system' as const, content: 'Summarize.' }, ...request.messages];
  const asked = withTuning({ ...request, messages }, { system: 'Be brief.', contextTokens: 512 });
  expect(asked.messages).toEqual(messages);
  expect(asked.contextTokens).toBe(4096);
});

it('what is stored badly is left out, one by one', () => {
  const { modelDefaults, tuningPresets } = parseSettings({
    modelDefaults: { a: { temperature: 9, topP: 0.5, seed: 'x' }, b: {} },
    tuningPresets: [{ name: 'Dry', tuning: { temperature: 0 } }, { name: '', tuning: {} }, 3],
  });
  expect(modelDefaults.a).toEqual({ topP: 0.5 });
  expect(tuningPresets.map(({ name }) => name)).toEqual(['Dry']);
});

it('a turn keeps what fits the window that was set, and makes room for the system prompt', async () => {
  const provider = scriptedProvider(() => answerOf('x'));
  const words = 'word '.repeat(8000);
  const messages = [1, 2, 3, 4, 5].flatMap(() => [
    { role: 'user' as const, content: words },
    { role: 'assistant' as const, content: 'ok' },
  ]);
  const left = async (wanted: Tuning | undefined) => {
    const steps = runTurn({
      provider: tuned(provider, async () => wanted),
      model: request.model,
      messages: [...messages, { role: 'user', content: words }],
      textsLeftOut: 0,
      signal: request.signal,
    });
    for await (const step of steps) if (step.type === 'plan') return step.leftOut;
    return undefined;
  };
  const usual = (await left(undefined)) ?? 0;
  expect(usual).toBeGreaterThan(0);
  expect(await left({ contextTokens: 131_072 })).toBe(0);
  expect(await left({ system: 'Be brief. '.repeat(3500) })).toBeGreaterThan(usual);
});
