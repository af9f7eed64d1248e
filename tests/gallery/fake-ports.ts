// Honest fakes of what the panel is handed: a background in memory that a test or the gallery steers.
import type { PanelNews, PanelPost, ReplyOf, RequestOf, Verb } from '@/lib/bus/protocol';
import type { Conversation, Message } from '@/lib/chat/transcript';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Connection } from '@/lib/providers/provider';
import { parseSettings, type Settings } from '@/lib/settings/schema';
import type { PanelPorts } from '@/lib/stores/ports';

type Answers = { [K in Verb]?: (request: RequestOf<K>) => Promise<Result<ReplyOf<K>>> };

export interface FakeBackground {
  ports: PanelPorts;
  /** Every request and post, in order. */
  requests: { verb: Verb; request: unknown }[];
  posts: PanelPost[];
  /** What a verb answers from now on. */
  answers: Answers;
  conversations: Map<string, { conversation: Conversation; messages: Message[] }>;
  connection: Connection;
  settings: Settings;
  draft: string;
  copied: string[];
  isClosed: boolean;
  connect(): void;
  publish(news: PanelNews): void;
}

/** A background that knows what it is given and answers as the real one would; it runs no turns. */
export function createFakeBackground(given: Partial<FakeBackground> = {}): FakeBackground {
  const newsListeners: ((news: PanelNews) => void)[] = [];
  const connectListeners: (() => void)[] = [];
  const fake: FakeBackground = {
    requests: [],
    posts: [],
    answers: {},
    conversations: new Map(),
    connection: { version: '0.32.15', models: [] },
    settings: parseSettings(undefined),
    draft: '',
    copied: [],
    isClosed: false,
    connect: () => {
      for (const listener of connectListeners) listener();
    },
    publish: (news) => {
      for (const listener of newsListeners) listener(news);
    },
    ports: {
      bus: { send: (verb, request) => send(fake, verb, request) },
      link: {
        post: (post) => {
          fake.posts.push(post);
          if (post.type === 'watch') tell(fake, post.conversationId);
        },
        onNews: (listener) => void newsListeners.push(listener),
        onConnect: (listener) => void connectListeners.push(listener),
      },
      sites: [
        { id: 'chatgpt', name: 'ChatGPT' },
        { id: 'claude', name: 'Claude' },
        { id: 'gemini', name: 'Gemini' },
      ],
      platform: 'linux',
      origin: 'chrome-extension://aloabfenffaiikkehddbhoeejacbekjp',
      windowId: async () => 1,
      copyText: async (text) => {
        fake.copied.push(text);
        return true;
      },
      activePage: async () => ({ title: 'Annual report 2025', url: 'https://example.com/report' }),
      onActivePageChange: () => {},
      requestAccess: async () => true,
      close: () => {
        fake.isClosed = true;
      },
    },
    ...given,
  };
  return fake;
}

function tell(fake: FakeBackground, conversationId: string | null): void {
  const known = conversationId === null ? undefined : fake.conversations.get(conversationId);
  if (known) queueMicrotask(() => fake.publish({ type: 'conversation', ...known }));
}

async function send<K extends Verb>(
  fake: FakeBackground,
  verb: K,
  request: RequestOf<K>,
): Promise<Result<ReplyOf<K>>> {
  fake.requests.push({ verb, request });
  const answer: Answers[K] = fake.answers[verb];
  if (answer) return answer(request);
  const table = defaults(fake) as Answers;
  return table[verb]?.(request) ?? fail('background-lost', verb);
}

function defaults(fake: FakeBackground): Answers {
  return {
    'connection.check': async () => ok(fake.connection),
    'conversation.list': async () =>
      ok([...fake.conversations.values()].map(({ conversation }) => conversation)),
    'conversation.delete': async ({ conversationId }) => {
      fake.conversations.delete(conversationId);
      queueMicrotask(() => fake.publish({ type: 'conversation-gone', conversationId }));
      return ok(null);
    },
    'turn.stop': async () => ok(null),
    'turn.retry': async () => ok(null),
    'inbox.claim': async () => ok(null),
    'draft.read': async () => ok(fake.draft),
    'draft.save': async ({ text }) => {
      fake.draft = text;
      return ok(null);
    },
    'settings.read': async () => ok(fake.settings),
    'settings.change': async ({ changes }) => {
      fake.settings = parseSettings({ ...fake.settings, ...changes });
      return ok(fake.settings);
    },
  };
}
