// Every state of the panel by name: what the background knows, and what happens after opening.
import type { AssistantMessage, Message } from '@/lib/chat/transcript';
import { fault } from '@/lib/core/fault';
import { FAULT_KINDS, type FaultKind } from '@/lib/core/help';
import { fail, ok } from '@/lib/core/result';
import type { Model } from '@/lib/providers/provider';
import type { Panel } from '@/lib/stores/panel';
import { DOCTOR_STATES } from './doctor-states';
import { createFakeBackground, type FakeBackground } from './fake-ports';
import { MODEL_STATES } from './model-states';
import * as samples from './samples';
import { SETTINGS_STATES } from './settings-states';

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

function gone(): GalleryState {
  const fake = background(samples.TENANCY_CHAT);
  fake.connection = { fault: fault('server-unreachable'), models: [] };
  return { background: fake };
}

const after = (state: GalleryState, then: (panel: Panel) => void): GalleryState => ({
  ...state,
  then,
});

/** Two versions of the question, three of the answer. */
function branched(): FakeBackground {
  const fake = background();
  const conversation = { ...samples.conversation('tenancy', 'Tenancy notice'), leafId: 'a2' };
  fake.conversations.set('tenancy', { conversation, messages: samples.BRANCHES });
  return fake;
}

/** A temporary chat that the panel finds when it opens. */
function temporary(): FakeBackground {
  const fake = withHistory();
  const conversation = samples.conversation('temp-1', 'Tenancy notice');
  fake.conversations.set('temp-1', { conversation, messages: samples.TENANCY_CHAT });
  fake.temporary = 'temp-1';
  return fake;
}

const beginTemporary = (panel: Panel): void => {
  panel.chat.open(null);
  void panel.temporary.begin();
};

/** Numbers of passages, one of them doubtful. */
function cited(): FakeBackground {
  const fake = background(samples.CITED_CHAT);
  fake.answers['evidence.judge'] = async ({ claims }) =>
    ok(claims.map(({ cited }) => ({ unsure: cited.filter((number) => number === 21) })));
  return fake;
}

/** As a person does: a list opens only where the caret is seen. */
const typeLater = (text: string) =>
  setTimeout(() => {
    document.querySelector<HTMLElement>('[data-testid=composer]')?.focus();
    document.execCommand('insertText', false, text);
  }, 500);

/** Once what is loaded late is there. */
const clickLater = (selector: string) => setTimeout(() => click(selector), 500);

const click = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

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
  thought: () =>
    chat(
      TENANCY,
      answer(NOTICE_PERIODS, { thinking: 'The user asks about …', thinkingTime: 12_300 }),
    ),
  cited: () => ({ background: cited() }),
  'cited, gone': () => {
    const fake = cited();
    fake.answers['evidence.show'] = async () => fail('passage-missing');
    return after({ background: fake }, () => clickLater('[data-testid=citation]'));
  },
  'cited, closed': () => {
    const fake = cited();
    fake.answers['evidence.show'] = async () => fail('page-closed');
    return after({ background: fake }, () => clickLater('[data-unsure]'));
  },
  region: () => after(chat(...samples.TENANCY_CHAT), (panel) => void panel.attaching.region()),
  'add menu': () => after(chat(...samples.TENANCY_CHAT), () => click('[data-testid=attach]')),
  versions: () => ({ background: branched() }),
  editing: () => after({ background: branched() }, () => click('[data-testid=edit-question]')),
  regenerate: () => after({ background: branched() }, () => click('[data-testid=regenerate]')),
  statistics: () =>
    after({ background: branched() }, () => click('[data-testid=statistics-toggle]')),
  deleted: () =>
    after({ background: branched() }, (panel) => void panel.chat.remove(samples.TENANCY)),
  queued: () => {
    const state = answering(NOTICE_PERIODS, {});
    const known = state.background.conversations.get('tenancy');
    if (known) known.queue = samples.QUEUE;
    return state;
  },
  stopped: () => chat(TENANCY, answer(NOTICE_PERIODS, { state: 'stopped' })),
  interrupted: () => chat(TENANCY, answer(NOTICE_PERIODS, { state: 'interrupted' })),
  limit: () => chat(TENANCY, answer(NOTICE_PERIODS, { cutAtLimit: true })),
  gone,
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
  attached: () => {
    const fake = background(samples.TENANCY_CHAT);
    fake.attachments = samples.ATTACHMENTS;
    fake.draft = 'Compare these two, and say what changed.';
    return { background: fake };
  },
  'not attached': () =>
    after(chat(), (panel) => {
      const damaged = Promise.resolve(fail('file-locked'));
      void panel.attachments.add('Contract of 2024.pdf', damaged);
    }),
  prompts: () => after(chat(...samples.TENANCY_CHAT), () => typeLater('/')),
  tabs: () => {
    const fake = background(samples.TENANCY_CHAT);
    fake.tabs = samples.TABS;
    return after({ background: fake }, () => typeLater('@'));
  },
  full: () => {
    const long = question('word '.repeat(24_000), { id: 'long' });
    return after(
      chat(long, answer('A short answer'), question('And?', { id: 'and' }), answer('That is all.')),
      (panel) => panel.draft.edit('One more question '.repeat(20)),
    );
  },
  'temporary-new': () => after({ background: withHistory() }, beginTemporary),
  temporary: () => ({ background: temporary() }),
  'temporary-left': () => after({ background: temporary() }, (panel) => panel.chat.open(null)),
  'private-window': () => ({ background: Object.assign(temporary(), { isPrivate: true }) }),
  'chat-menu': () => after(chat(...samples.TENANCY_CHAT), () => click('[data-testid=chat-menu]')),
  history: () => after({ background: withHistory() }, (panel) => panel.view.show('history')),
  'history-search': () => {
    const fake = withHistory();
    const [conversation] = [...fake.conversations.values()].map((one) => one.conversation);
    const title = { text: 'Tenancy notice', marks: [[8, 14] as [number, number]] };
    const snippet = {
      text: '…three months’ written notice, counted',
      marks: [[23, 29] as [number, number]],
    };
    const message = { id: 'm', role: 'assistant' as const, snippet };
    if (conversation)
      fake.answers['conversation.search'] = async () =>
        ok({ hits: [{ conversation, title, message }], isWhole: true });
    return after({ background: fake }, (panel) => {
      panel.view.show('history');
      panel.search.type('notice');
    });
  },
  shortcuts: () => after(chat(...samples.TENANCY_CHAT), (panel) => panel.view.showSheet(true)),
  'page-unknown': () => {
    const fake = background();
    fake.ports.activePage = async () => ({});
    return { background: fake };
  },
  picker: () => after(chat(...samples.TENANCY_CHAT), (panel) => panel.view.showPicker(true)),
  'picker-many': () =>
    after({ background: background(samples.TENANCY_CHAT, samples.MANY_MODELS) }, (panel) =>
      panel.view.showPicker(true),
    ),
};

for (const [name, managed] of Object.entries({ ...MODEL_STATES, ...SETTINGS_STATES }))
  STATES[name] = () => {
    const { opened, ...state } = managed();
    return after(state, opened);
  };

for (const [name, troubled] of Object.entries(DOCTOR_STATES))
  STATES[name] = () => ({ background: troubled() });

for (const kind of FAULT_KINDS) {
  STATES[`failed-${kind}`] = () => failing(kind, kind === 'stream-cut' ? NOTICE_PERIODS : '');
}

export const STATE_NAMES = Object.keys(STATES);

/** The state of this name; `empty` for an unknown one. */
export const stateCalled = (name: string): GalleryState =>
  (STATES[name] ?? STATES.empty)?.() ?? { background: background() };
