// Honest fakes of what the panel is handed: a background in memory that a test or the gallery steers.
import type { PanelNews, PanelPost, ReplyOf, RequestOf, Verb } from '@/lib/bus/protocol';
import type { Conversation, Message, QueuedQuestion } from '@/lib/chat/transcript';
import { fail, ok, type Result } from '@/lib/core/result';
import { isTemporary, lastingId, newTextId } from '@/lib/core/temporary';
import type { Contact } from '@/lib/ledger/contact';
import { DEFAULT_PROMPTS } from '@/lib/prompts/defaults';
import type { Prompt } from '@/lib/prompts/prompt';
import type { Connection } from '@/lib/providers/provider';
import { parseSettings, type Settings } from '@/lib/settings/schema';
import type { OpenTab, PanelPorts } from '@/lib/stores/ports';
import type { StoredRow } from '@/lib/stores/stored-rows';
import { serverAnswers } from './fake-servers';

export type Answers = { [K in Verb]?: (request: RequestOf<K>) => Promise<Result<ReplyOf<K>>> };

interface Known {
  conversation: Conversation;
  messages: Message[];
  queue?: QueuedQuestion[];
}

export interface FakeBackground {
  ports: PanelPorts;
  /** Every request and post, in order. */
  requests: { verb: Verb; request: unknown }[];
  posts: PanelPost[];
  /** What a verb answers from now on. */
  answers: Answers;
  conversations: Map<string, Known>;
  connection: Connection;
  settings: Settings;
  draft: string;
  copied: string[];
  isClosed: boolean;
  isPrivate: boolean;
  /** The temporary chat that the window has had; those that are begun are added to the conversations. */
  temporary: string | undefined;
  prompts: Prompt[];
  attachments: ReplyOf<'attachment.list'>;
  /** What must never leave, and what was removed from it last. */
  documents: ReplyOf<'document.list'>;
  removed: ReplyOf<'document.list'>;
  /** What kind of sign-in endpoints have, by id. */
  signIns: Record<string, 'bearer' | 'basic'>;
  /** Whom Nearside has contacted. */
  contacts: Contact[];
  /** What is kept, by kind. */
  stored: StoredRow[];
  /** Undefined while they may not be seen. */
  tabs: OpenTab[] | undefined;
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
    isPrivate: false,
    temporary: undefined,
    prompts: [...DEFAULT_PROMPTS],
    attachments: [],
    documents: [],
    removed: [],
    signIns: {},
    contacts: [],
    stored: [],
    tabs: undefined,
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
      speaker: {
        voices: () => ['Anna', 'Samuel'],
        onVoicesChange: () => {},
        speak: () => new Promise(() => {}),
        hush: () => {},
      },
      sites: [
        { id: 'chatgpt', name: 'ChatGPT' },
        { id: 'claude', name: 'Claude' },
        { id: 'gemini', name: 'Gemini' },
      ],
      ownSites: { known: ['chatgpt.com'], request: async () => true },
      platform: 'linux',
      origin: 'chrome-extension://aloabfenffaiikkehddbhoeejacbekjp',
      windowId: async () => 1,
      isPrivateWindow: async () => fake.isPrivate,
      copyText: async (text) => {
        fake.copied.push(text);
        return true;
      },
      activePage: async () => ({ title: 'Annual report 2025', url: 'https://example.com/report' }),
      onActivePageChange: () => {},
      readFile: async (file) => ok({ kind: 'file', title: file.name, text: await file.text() }),
      uploadFile: async () => ({ result: ok(null), status: 201 }),
      screenshot: async () => fail('page-not-allowed'),
      pickRegion: async () => ({ done: new Promise(() => {}), press: () => {} }),
      readClipboard: async () => fake.copied.at(-1) ?? '',
      openTabs: async () => fake.tabs,
      requestTabs: async () => {
        fake.tabs ??= [];
        return true;
      },
      requestSite: async () => true,
      requestAccess: async () => true,
      reload: () => {},
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
  if (!known) return;
  queueMicrotask(() => fake.publish({ type: 'conversation', queue: [], ...asLine(known) }));
}

/** Samples without places are taken as one branch, in their order. */
function asLine<T extends Known>(known: T): T {
  const last = known.messages.at(-1);
  if (known.conversation.leafId !== null || !last) return known;
  const messages = known.messages.map(
    (message, index) =>
      ({ ...message, parentId: known.messages[index - 1]?.id ?? null }) as Message,
  );
  return { ...known, conversation: { ...known.conversation, leafId: last.id }, messages };
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

const stored = (fake: FakeBackground): Conversation[] =>
  [...fake.conversations.values()]
    .map(({ conversation }) => conversation)
    .filter(({ id }) => !isTemporary(id));

function defaults(fake: FakeBackground): Answers {
  return {
    'connection.check': async () => ok(fake.connection),
    'conversation.list': async () => ok({ conversations: stored(fake), tags: [] }),
    'conversation.ids': async () => ok(stored(fake).map(({ id }) => id)),
    'conversation.begin-temporary': async () => {
      const id = `temp-${fake.requests.length}`;
      const times = { createdAt: Date.now(), updatedAt: Date.now(), leafId: null };
      const conversation = { id, title: '', titledBy: 'question' as const, ...times };
      fake.conversations.set(id, { conversation, messages: [] });
      return ok({ conversationId: id });
    },
    'conversation.find-temporary': async () => ok({ conversationId: fake.temporary ?? null }),
    'conversation.keep': async ({ conversationId }) => {
      const id = lastingId(conversationId);
      const known = fake.conversations.get(conversationId);
      if (!known) return fail('request-invalid');
      fake.conversations.delete(conversationId);
      fake.conversations.set(id, { ...known, conversation: { ...known.conversation, id } });
      return ok({ conversationId: id });
    },
    'conversation.bring-back': async () => ok(null),
    'history.export': async () => ok('# A chat'),
    'conversation.delete': async ({ conversationIds }) => {
      for (const conversationId of conversationIds) {
        if (!isTemporary(conversationId)) fake.conversations.delete(conversationId);
        queueMicrotask(() => fake.publish({ type: 'conversation-gone', conversationId }));
      }
      return ok(null);
    },
    'conversation.search': async () => ok({ hits: [], isWhole: true }),
    'turn.stop': async () => ok(null),
    'turn.continue': async () => ok(null),
    'turn.unqueue': async () => ok(true),
    'branch.choose': async () => ok(null),
    'message.delete': async () => ok(null),
    'message.restore': async () => ok(null),
    'evidence.judge': async ({ claims }) => ok(claims.map(() => ({ unsure: [] }))),
    'evidence.show': async () => ok(null),
    'turn.retry': async () => ok(null),
    'inbox.claim': async () => ok(null),
    'attachment.keep': async ({ text, conversationId, ...source }) =>
      ok({
        ...source,
        id: newTextId(conversationId, () => `kept-${fake.requests.length}`),
        length: text.length,
        words: source.kind === 'image' ? 0 : text.split(/\s+/).length,
        tokens: Math.ceil(text.length / 4),
      }),
    'model.loaded': async () => ok(['llama3.2:latest']),
    'model.inventory': async () => ok({ models: fake.connection.models, running: [], doomed: [] }),
    'job.list': async () => ok([]),
    'prompt.list': async () => ok(fake.prompts),
    'prompt.save': async ({ id = `p${fake.requests.length}`, ...words }) => {
      fake.prompts = [...fake.prompts.filter((one) => one.id !== id), { id, ...words }];
      return ok(fake.prompts);
    },
    'prompt.delete': async ({ id }) => {
      fake.prompts = fake.prompts.filter((one) => one.id !== id);
      return ok(fake.prompts);
    },
    'pattern.check': async ({ source }) =>
      ok(source === '(' ? 'A bracket “(” is not closed.' : null),
    'document.list': async () => ok(fake.documents),
    'document.add': async ({ name, text }) => {
      const words = text.split(/\s+/).length;
      if (words < 20) return fail('document-too-short');
      fake.documents = [...fake.documents, { id: `d${fake.requests.length}`, name, words }];
      return ok(fake.documents);
    },
    'document.remove': async ({ id }) => {
      fake.removed = fake.documents.filter((one) => one.id === id);
      fake.documents = fake.documents.filter((one) => one.id !== id);
      return ok(fake.documents);
    },
    'document.bring-back': async () => {
      fake.documents = [...fake.documents, ...fake.removed];
      return ok(fake.documents);
    },
    'attachment.list': async () => ok(fake.attachments),
    'attachment.drop': async () => ok(null),
    'page.read': async () =>
      ok({
        title: 'Annual report 2025',
        url: 'https://example.com/report',
        text: 'The year was good.',
      }),
    'draft.read': async () => ok(fake.draft),
    'draft.save': async ({ text }) => {
      fake.draft = text;
      return ok(null);
    },
    ...serverAnswers(fake),
    'settings.read': async () => ok(fake.settings),
    'settings.change': async ({ changes }) => {
      fake.settings = parseSettings({ ...fake.settings, ...changes });
      return ok(fake.settings);
    },
  };
}
