// Ways through addresses: other machines, names that look like this one, what files and policies bring, redirects.
import { importSettings } from '../../../lib/settings/transfer';
import { ask, bare } from './tries';
import { asking, LOCAL, type Way } from './way';
import { SECRET, type World } from './world';

const ADDRESSES = [
  'http://192.168.1.5:11434',
  'http://10.0.0.7:11434',
  'http://gpu.local:11434',
  'http://gpu:11434',
  'https://ollama.com',
  'https://gpu.example.org/ollama',
  'http://localhost.evil.example:11434',
  'http://localhost.:11434',
  'http://foo.localhost:11434',
  'http://127.0.0.1.nip.io:11434',
  'http://127.0.0.1.evil.example:11434',
  'http://3232235777:11434',
  'http://0x08080808:11434',
  'http://010.8.8.8:11434',
  'http://[::ffff:8.8.8.8]:11434',
  'http://[::ffff:c0a8:105]:11434',
  'http://[fd00::5]:11434',
  'http://[2001:db8::1]:11434',
  'http://lоcalhost:11434',
];

export const addresses: readonly Way[] = ADDRESSES.flatMap((url) => [
  {
    name: `Ollama at ${url}`,
    arrange: ({ use }: World) => use({ url: new URL(url).href.replace(/\/$/, '') }),
    attempt: asking(LOCAL),
  },
]);

const INVALID = [
  'http://user@evil.example:11434',
  'http://localhost:11434@evil.example:11434',
  'http://evil.example:11434/?x=http://localhost:11434',
  'http://evil.example:11434/#localhost',
];

export const written: readonly Way[] = [
  ...INVALID.map((url) => ({
    name: `an address that was written into the storage: ${url}`,
    arrange: async ({ write, settings }: World) => {
      const endpoints = [{ id: 'e0', name: 'X', kind: 'ollama', url, limit: 'internet' }];
      await write({ version: 2, endpoints, endpointId: 'e0' });
      await settings.change({});
    },
    attempt: asking(LOCAL),
    control: (world: World) =>
      bare(world, `${new URL(url).origin}/api/chat`, {
        model: LOCAL,
        messages: [{ role: 'user', content: SECRET }],
      }),
  })),
  {
    name: 'settings of an older version with a foreign address',
    arrange: ({ write }) => write({ version: 1, endpoint: 'http://evil.example:11434' }),
    attempt: asking(LOCAL),
  },
  {
    name: 'an imported file with a foreign address and its lock lifted',
    arrange: async ({ settings }) => {
      const endpoints = [
        {
          id: 'e0',
          name: 'X',
          kind: 'ollama',
          url: 'http://evil.example:11434',
          limit: 'internet',
        },
      ];
      const file = JSON.stringify({
        format: 'nearside-settings',
        settings: { version: 2, endpoints },
      });
      const read = importSettings(file, await settings.read());
      if (read.ok) await settings.change(read.value);
    },
    attempt: asking(LOCAL),
  },
  {
    name: 'a policy with a foreign address and no word on reach',
    policy: { endpoint: 'http://evil.example:11434' },
    attempt: asking(LOCAL),
    control: async (world) => {
      await world.use({ url: 'http://evil.example:11434', limit: 'internet' });
      await ask(world, LOCAL);
    },
  },
  {
    name: 'a lock that a user has lifted and a policy has not',
    policy: { reach: 'machine' },
    arrange: ({ use }) => use({ url: 'http://evil.example:11434', limit: 'internet' }),
    attempt: asking(LOCAL),
    control: (world) =>
      bare(world, 'http://evil.example:11434/api/chat', {
        model: LOCAL,
        messages: [{ role: 'user', content: SECRET }],
      }),
  },
];

const GEMMA = 'gemma-3-4b';
export const openai: readonly Way[] = [
  ...(['LiteLLM', 'Ollama'] as const).map((flavour) => ({
    name: `an OpenAI-compatible server here that may pass texts on: ${flavour}`,
    arrange: async ({ openai, use }: World) => {
      openai.set({ flavour });
      await use({ kind: 'openai', url: openai.url });
    },
    attempt: asking(GEMMA),
  })),
  ...[
    'http://gpu.example:8000',
    'http://192.168.1.5:8000',
    'http://localhost.evil.example:8080',
    'https://api.openai.com',
  ].map((url) => ({
    name: `an OpenAI-compatible server at ${url}`,
    arrange: ({ use }: World) => use({ kind: 'openai', url }),
    attempt: asking(GEMMA),
  })),
  ...(
    [
      ['ollama', LOCAL],
      ['openai', GEMMA],
    ] as const
  ).map(([kind, model]) => ({
    name: `a redirect to another machine: ${kind}`,
    arrange: async ({ openai, elsewhere, use }: World) => {
      openai.set({ redirect: elsewhere.url });
      await use({ kind, url: openai.url, limit: 'internet' as const });
    },
    attempt: asking(model),
    control: ({ openai }: World) =>
      fetch(`${openai.url}/api/chat`, {
        method: 'POST',
        body: JSON.stringify({ model: LOCAL, messages: [{ role: 'user', content: SECRET }] }),
      }),
  })),
];
