// The demo server: speaks Ollama's protocol on this machine, with the one model that is no AI.
import { setTimeout as sleep } from 'node:timers/promises';
import { type FakeOllama, startFakeOllama } from '../../tests/support/fake-ollama';
import { words } from '../../tests/support/ollama/chat-answer';
import type { FakeModel } from '../../tests/support/ollama/models';
import { answerDemo } from './demo-model';

const DEMO_MODEL: FakeModel = {
  name: 'nearside-demo:latest',
  modified_at: '2026-01-01T00:00:00Z',
  size: 1,
  digest: 'de30'.repeat(16),
  details: {
    parent_model: '',
    format: 'gguf',
    family: 'demo',
    families: ['demo'],
    parameter_size: '0',
    quantization_level: 'none',
    context_length: 32_768,
  },
  capabilities: ['completion'],
};

/** Milliseconds between two words: fast enough to read along. */
const PACE = 12;

/** Listens on loopback only, with Ollama's default access rules. Rejects when the port is taken. */
export function startDemoServer(port: number): Promise<FakeOllama> {
  return startFakeOllama({
    port,
    models: [DEMO_MODEL],
    answer: ({ messages }) => paced(answerDemo(messages)),
  });
}

async function* paced(text: string): AsyncIterable<string> {
  for (const word of words(text)) {
    await sleep(PACE);
    yield word;
  }
}
