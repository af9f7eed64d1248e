// Every state of the panel by name: what the background knows, and what happens after opening.
import type { AssistantMessage, Message } from '@/lib/chat/transcript';
import { fault } from '@/lib/core/fault';
import { FAULT_KINDS, type FaultKind } from '@/lib/core/help';
import { fail } from '@/lib/core/result';
import type { Model } from '@/lib/providers/provider';
import type { Panel } from '@/lib/stores/panel';
import { createFakeBackground, type FakeBackground } from './fake-ports';
import * as samples from './samples';

export interface GalleryState {
  background: FakeBackground;
  /** Runs once the panel is open. */
  then?: (panel: Panel) => void;
}

const { answer, question, TENANCY, NOTICE_PERIODS } = samples;

function background(messages?: Message[], models: Model[] = samples.MODELS): FakeBackground {
  const fake = createFakeBackground({ connection: { version: '0.32.15', models } });
  if (messages) {
    const conversation = samples.conversation('tenancy', 'Tenancy notice');
    fake.conversations.set('tenancy', { conversation, messages });
  }
  return fake;
}

const chat = (...messages: Message[]): GalleryState => ({ background: background(messages) });

const answering = (text: string, more: Partial<AssistantMessage>): GalleryState => {
  const { usage: _usage, duration: _duration, ...rest } = answer(text, { state: 'streaming' });
  return chat(TENANCY, { ...rest, ...more });
};

const failing = (kind: FaultKind, text = ''): GalleryState =>
  chat(TENANCY, answer(text, { state: 'failed', fault: fault(kind, '500: out of memory') }));

function withHistory(): FakeBackground {
  const fake = background();
  const add = (title: string, daysAgo: number) =>
    fake.conversations.set(title, {
      conversation: samples.conversation(title, title, daysAgo),
      messages: samples.TENANCY_CHAT,
    });
  add('Tenancy notice', 0);
  add('Why the build fails on Node 20 but not on Node 24', 0);
  add('Annual report 2025', 1);
  add('ملخص عقد الإيجار', 9);
  add('Recipe for eight people', 30);
  return fake;
}

function trouble(kind: FaultKind, messages?: Message[]): GalleryState {
  const fake = background(messages);
  const hasServer = kind !== 'server-unreachable' && kind !== 'not-ollama';
  fake.connection = { fault: fault(kind), models: [], ...(hasServer && { version: '0.32.15' }) };
  return { background: fake };
}

const after = (state: GalleryState, then: (panel: Panel) => void): GalleryState => ({
  ...state,
  then,
});

const STATES: Record<string, () => GalleryState> = {
  empty: () => ({ ...chat(), background: background() }),
  recent: () => after({ background: withHistory() }, (panel) => panel.chat.open(null)),
  chat: () => chat(...samples.TENANCY_CHAT),
  everything: () =>
    chat(question('Show me everything you can do'), answer(samples.EVERYTHING, { leftOut: 3 })),
  rtl: () => chat(question('كم مدة الإشعار؟'), answer(samples.ARABIC)),
  long: () =>
    chat(
      ...Array.from({ length: 40 }, (_, index): Message[] => [
        question(`Question ${index}`, { id: `q${index}` }),
        answer(samples.EVERYTHING, { id: `a${index}` }),
      ]).flat(),
    ),
  streaming: () => answering(NOTICE_PERIODS, {}),
  waiting: () => answering('', { progress: { stage: 'waiting' } }),
  loading: () => answering('', { progress: { stage: 'loading-model' } }),
  reading: () => answering('', { progress: { stage: 'reading-part', part: 2, parts: 7 } }),
  joining: () => answering('', { progress: { stage: 'joining-parts', parts: 7 } }),
  thinking: () => answering('', { thinking: 'The user asks about notice periods.\nSection 12 …' }),
  thought: () => chat(TENANCY, answer(NOTICE_PERIODS, { thinking: 'The user asks about …' })),
  stopped: () => chat(TENANCY, answer(NOTICE_PERIODS, { state: 'stopped' })),
  interrupted: () => chat(TENANCY, answer(NOTICE_PERIODS, { state: 'interrupted' })),
  limit: () => chat(TENANCY, answer(NOTICE_PERIODS, { cutAtLimit: true })),
  gone: () => trouble('server-unreachable', samples.TENANCY_CHAT),
  checking: () => {
    const fake = background();
    fake.answers = { 'connection.check': () => new Promise(() => {}) };
    return { background: fake };
  },
  refused: () => {
    const fake = background(samples.TENANCY_CHAT);
    fake.answers = { 'page.summarize': async () => fail('page-not-allowed') };
    return after({ background: fake }, (panel) => void panel.summarizePage());
  },
  draft: () => {
    const fake = background(samples.TENANCY_CHAT);
    fake.draft = Array.from({ length: 12 }, (_, line) => `Line ${line + 1} of a draft`).join('\n');
    return { background: fake };
  },
  history: () => after({ background: withHistory() }, (panel) => panel.view.show('history')),
  settings: () => after({ background: background() }, (panel) => panel.view.show('settings')),
  picker: () => after(chat(...samples.TENANCY_CHAT), (panel) => panel.view.showPicker(true)),
  'picker-many': () =>
    after({ background: background(samples.TENANCY_CHAT, samples.MANY_MODELS) }, (panel) =>
      panel.view.showPicker(true),
    ),
};

for (const kind of FAULT_KINDS) {
  STATES[`failed-${kind}`] = () => failing(kind, kind === 'stream-cut' ? NOTICE_PERIODS : '');
  STATES[`connect-${kind}`] = () => trouble(kind);
}

export const STATE_NAMES = Object.keys(STATES);

/** The state of this name; `empty` for an unknown one. */
export const stateCalled = (name: string): GalleryState =>
  (STATES[name] ?? STATES.empty)?.() ?? { background: background() };
