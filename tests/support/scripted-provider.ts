// A provider that answers by script: for tests of what stands above the provider contract.
import { ok } from '@/lib/core/result';
import type { ChatRequest, Provider, ProviderEvent } from '@/lib/providers/provider';

export interface ScriptedProvider extends Provider {
  /** Every chat request, in order. */
  readonly requests: ChatRequest[];
}

type Script = (request: ChatRequest) => AsyncIterable<ProviderEvent> | Iterable<ProviderEvent>;

export function scriptedProvider(
  script: Script,
  { contextLength = 131_072 }: { contextLength?: number } = {},
): ScriptedProvider {
  const requests: ChatRequest[] = [];
  const model = {
    name: 'scripted:latest',
    digest: 'd',
    locality: 'local' as const,
    size: 1,
  };
  return {
    id: 'scripted',
    endpoint: 'http://localhost:11434',
    requests,
    check: async () => ({ models: [model] }),
    models: async () => ok([model]),
    contextLength: async () => ok(contextLength),
    isLoaded: async () => true,
    loaded: async () => [model.name],
    prepare: () => {},
    async *chat(request) {
      requests.push(request);
      yield* script(request);
    },
  };
}

/** The events of a whole, short answer. */
export const answerOf = (...texts: string[]): ProviderEvent[] => [
  ...texts.map((text): ProviderEvent => ({ type: 'text-delta', text })),
  { type: 'end', reason: 'stop' },
];
