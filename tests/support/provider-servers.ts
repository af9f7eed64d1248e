// One fake server a kind of provider, steered alike, so that one suite of tests runs against all of them.
import type { Endpoint } from '../../lib/core/endpoint';
import type { ProviderPorts } from '../../lib/providers/gate';
import type { Provider } from '../../lib/providers/provider';
import { createRegistry } from '../../lib/providers/registry';
import { startFakeOllama } from './fake-ollama';
import { startFakeOpenAi } from './fake-openai';
import { MODELS } from './ollama/models';
import type { Flavour } from './openai/flavours';
import { endpointAt, providerPorts } from './provider-ports';

/** What happens to the next answer, after its first two pieces where it breaks. */
export type Mishap = 'split' | 'cut' | 'end' | 'error' | 'silence' | 'html';

export interface ProviderServer {
  url: string;
  endpoint: Endpoint;
  /** A model that chats. */
  model: string;
  provider(changes?: Partial<ProviderPorts>): Provider;
  /** Proves that it runs its models itself. */
  isProven: boolean;
  /** What the model said last, piece by piece. */
  said(): readonly string[];
  mishap(what: Mishap): void;
  /** The next chat is answered with an error. */
  refuse(status: number, message: string): void;
  /** Takes the models away. */
  empty(): void;
  /** Bodies of the chats that came. */
  chats(): Record<string, unknown>[];
  /** Whether the client left the last chat. */
  wasLeft(): boolean;
  close(): Promise<void>;
}

const TEXT = ['**One**', ' two', ' – ünï 日本語 🙂', '\n\n```js\nx\n```', ' three'];

const at = (endpoint: Endpoint) => (changes?: Partial<ProviderPorts>) =>
  createRegistry(providerPorts(changes)).at(endpoint);

async function ollama(): Promise<ProviderServer> {
  const server = await startFakeOllama({ models: Object.values(MODELS), answer: () => TEXT });
  const endpoint = endpointAt(server.url);
  const chats = () => server.requests.filter(({ path }) => path === '/api/chat');
  const mishaps: Record<Mishap, object> = {
    split: { splitBytes: true },
    cut: { cutAfter: 2 },
    end: { endAfter: 2 },
    error: { errorAfter: 2, error: 'an error was encountered while running the model' },
    silence: { silentAfter: 2 },
    html: { status: 200, body: '<html><title>Router</title></html>' },
  };
  return {
    ...{ url: server.url, endpoint, model: MODELS.chat.name, provider: at(endpoint) },
    isProven: true,
    said: () => TEXT,
    mishap: (what) => server.faults.once(mishaps[what]),
    refuse: (status, message) => server.faults.once({ status, body: { error: message } }),
    empty: () => server.set({ models: [] }),
    chats: () => chats().map(({ body }) => body as Record<string, unknown>),
    wasLeft: () => chats().at(-1)?.aborted ?? false,
    close: () => server.close(),
  };
}

const openai = (flavour: Flavour) => async (): Promise<ProviderServer> => {
  const server = await startFakeOpenAi({ flavour, answer: TEXT });
  // These two do not prove that they run their models themselves.
  const isProven = flavour !== 'LM Studio' && flavour !== 'LiteLLM';
  const limit = isProven ? 'machine' : 'internet';
  const endpoint = endpointAt(server.url, { kind: 'openai', limit });
  const mishaps: Record<Mishap, object> = {
    split: { splitBytes: true },
    cut: { cutAfter: 2 },
    end: { endAfter: 2 },
    error: { errorAfter: 2 },
    silence: { silentAfter: 2 },
    html: { raw: '<html><title>Router</title></html>', type: 'text/html' },
  };
  return {
    ...{ url: server.url, endpoint, model: 'gemma-3-4b', provider: at(endpoint) },
    isProven,
    said: () => TEXT,
    mishap: (what) => {
      server.fault = mishaps[what];
    },
    refuse: (status, message) => {
      server.fault = { status, body: { error: { message } } };
    },
    empty: () => server.set({ models: [] }),
    chats: () => server.chats.map(({ body }) => body as Record<string, unknown>),
    wasLeft: () => server.chats.at(-1)?.aborted ?? false,
    close: () => server.close(),
  };
};

export const SERVERS: Readonly<Record<string, () => Promise<ProviderServer>>> = {
  Ollama: ollama,
  'llama.cpp': openai('llama.cpp'),
  vLLM: openai('vLLM'),
  'LM Studio': openai('LM Studio'),
  LiteLLM: openai('LiteLLM'),
};
