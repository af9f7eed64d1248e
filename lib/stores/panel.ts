// The panel as a whole: its stores, and the order in which things happen between them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelNews } from '../bus/protocol';
import type { AssistantMessage, QueuedQuestion } from '../chat/transcript';
import { endpointInUse, isSameEndpoint } from '../core/endpoint';
import type { Model, Think } from '../providers/provider';
import { type Attaching, createAttaching } from './attaching';
import { type Attachments, contextsOf, createAttachments } from './attachments';
import { nextFrame, type Schedule } from './batch';
import { type Chat, createChat } from './chat';
import { createClaims } from './claims';
import { type Connection, chosenModel, concernsConnection, createConnection } from './connection';
import { createDraft, type Draft } from './draft';
import { createHistory, type History } from './history';
import { learnRates } from './learn-rates';
import type { ActivePage, PanelPorts } from './ports';
import { prepareAhead } from './prepare-ahead';
import { createPrompts, type Prompts } from './prompts';
import { createSearch, type Search } from './search';
import { createSettings, type SettingsStore } from './settings';
import { createSpeech, type Speech } from './speech';
import { createTemporary, type Temporary } from './temporary';
import { thinkOf } from './think';
import { createTransfer, type Transfer } from './transfer';
import { createView, type View } from './view';

interface SurroundingsState {
  page: ActivePage | undefined;
  /** Requests from menus and pages that wait until a model can be used. */
  waiting: number;
}

export interface Panel extends Actions {
  readonly ports: PanelPorts;
  readonly connection: Connection;
  readonly settings: SettingsStore;
  readonly chat: Chat;
  readonly history: History;
  readonly search: Search;
  readonly transfer: Transfer;
  readonly draft: Draft;
  readonly temporary: Temporary;
  readonly attachments: Attachments;
  readonly prompts: Prompts;
  readonly attaching: Attaching;
  readonly view: View;
  readonly speech: Speech;
  readonly surroundings: StoreApi<SurroundingsState>;
  start(): void;
  /** The model that the next question goes to. */
  model(): Model | undefined;
}

/** What the user can ask for, with the model that is chosen. */
interface Actions {
  /** Sends the draft; it comes back when it is refused. */
  submit(): Promise<void>;
  /** Asks again: for the last answer or a certain one, of the chosen model or a certain one. */
  retry(options?: { answerId?: string; model?: string; anyLength?: boolean }): Promise<void>;
  /** Goes on with the last answer, by the model that wrote it if it is still there. */
  resume(answer: AssistantMessage): Promise<void>;
  /** Asks an earlier question in other words; false when it was refused. */
  edit(messageId: string, text: string): Promise<boolean>;
  /** Takes a waiting question back into the composer. */
  editQueued(question: QueuedQuestion): Promise<void>;
  /** The text of the last question asked in this conversation; empty when there is none. */
  lastQuestion(): string;
  summarizePage(): Promise<void>;
  /** Asks about the page in front in a new conversation; without a question, for a summary. */
  askPage(question?: string): Promise<void>;
}

/** Builds the stores; nothing is asked or sent before `start`. */
export function createPanel(ports: PanelPorts, frame: Schedule = nextFrame): Panel {
  const { bus, link } = ports;
  const attachments = createAttachments(bus, () => temporary.ready());
  const history = createHistory(bus);
  const draft = createDraft(bus);
  const chat = createChat({ bus, link }, frame, (wanted) => temporary.replaces(wanted));
  const onKept = () => void history.read();
  const temporary: Temporary = createTemporary({ ports, chat, draft, attachments, onKept });
  const stores = {
    connection: createConnection(bus),
    settings: createSettings(bus),
    chat,
    history,
    search: createSearch(bus),
    transfer: createTransfer(bus, () => void history.read()),
    draft,
    temporary,
    attachments,
    prompts: createPrompts({ bus, ports, attachments }),
    attaching: createAttaching({ bus, ports, attachments }),
    view: createView(),
    surroundings: createStore<SurroundingsState>(() => ({ page: undefined, waiting: 0 })),
  };
  const model = (): Model | undefined =>
    chosenModel(
      stores.connection.store.getState().models,
      stores.settings.store.getState().settings?.model ?? '',
    );
  const speech = createSpeech(
    ports.speaker,
    () => stores.settings.store.getState().settings?.readAloud.voice ?? '',
  );
  const panel = { ports, ...stores, speech, model };
  return { ...panel, ...userActions(panel), start: () => start(panel) };
}

type Parts = Omit<Panel, 'start' | keyof Actions>;

function userActions({
  ports,
  connection,
  chat,
  draft,
  temporary,
  attachments,
  settings,
  model,
}: Parts): Actions {
  let asking = false;

  /** The model to use, after one more look when there was none. */
  async function usableModel(): Promise<string | undefined> {
    await temporary.ready();
    if (connection.store.getState().status !== 'ready') await connection.check();
    return connection.store.getState().status === 'ready' ? model()?.name : undefined;
  }

  /** A certain model if it can be used, otherwise the chosen one, with what it is told about thinking. */
  async function modelFor(wanted?: string): Promise<{ model: string; think?: Think } | undefined> {
    const chosen = await usableModel();
    if (!chosen) return undefined;
    const used = chosenModel(connection.store.getState().models, wanted ?? chosen);
    const think = used && thinkOf(used, settings.store.getState().settings);
    return { model: used?.name ?? chosen, ...(think !== undefined && { think }) };
  }

  /** What the model that is chosen now shall be told about thinking. */
  function thinking(): { think?: Think } {
    const chosen = model();
    const think = chosen && thinkOf(chosen, settings.store.getState().settings);
    return think === undefined ? {} : { think };
  }

  async function askPage(question?: string): Promise<void> {
    const name = await usableModel();
    if (name) await chat.askPage(await ports.windowId(), name, question);
  }

  return {
    async submit() {
      if (asking) return;
      asking = true;
      const name = await usableModel();
      const { text } = draft.store.getState();
      const { items, reading } = attachments.store.getState();
      if (name && reading === 0 && (text.trim() || items.length > 0)) {
        draft.take();
        attachments.take();
        const asked = await chat.ask(text, name, {
          ...(items.length > 0 && { contexts: contextsOf(items) }),
          ...thinking(),
        });
        if (!asked) {
          draft.edit([text, draft.store.getState().text].filter(Boolean).join('\n'));
          attachments.giveBack(items);
        }
        draft.flush();
      }
      asking = false;
    },
    async retry({ model: wanted, ...more } = {}) {
      const how = await modelFor(wanted);
      if (how) await chat.retry({ ...how, ...more });
    },
    async resume(answer) {
      const how = await modelFor(answer.model);
      if (how) await chat.resume(how);
    },
    async edit(messageId, text) {
      const how = await modelFor();
      return how !== undefined && chat.edit(messageId, { text, ...how });
    },
    async editQueued(question) {
      if (!(await chat.unqueue(question.id))) return;
      draft.edit([question.text, draft.store.getState().text].filter(Boolean).join('\n'));
      await attachments.refresh();
    },
    lastQuestion: () =>
      chat.store.getState().messages.findLast(({ role }) => role === 'user')?.text ?? '',
    summarizePage: () => askPage(),
    askPage,
  };
}

function start(panel: Parts): void {
  const { ports, connection, settings, chat, history, draft, attachments } = panel;
  const known = settings.read();
  const claim = createClaims(panel, known);
  ports.link.onNews((news) => receive(panel, news, claim));
  ports.link.onConnect(async () => {
    ports.link.post({ type: 'hello', windowId: await ports.windowId() });
    chat.reconnect();
  });
  void connection.check();
  void Promise.all([history.read(), panel.temporary.start()]).then(() => openNewest(panel));

  connection.store.subscribe((now, before) => {
    if (now.status === 'ready' && before.status !== 'ready') void claim();
  });
  settings.store.subscribe((now, before) => {
    if (!now.settings || !before.settings) return;
    const [used, usedBefore] = [endpointInUse(now.settings), endpointInUse(before.settings)];
    if (!isSameEndpoint(used, usedBefore)) void connection.check();
  });
  chat.store.subscribe((now, before) => {
    const [last, earlier] = [now.messages.at(-1), before.messages.at(-1)];
    if (last === earlier || last?.role !== 'assistant' || !last.fault) return;
    if (concernsConnection(last.fault.kind) || last.fault.kind === 'model-missing') {
      void connection.check();
    }
  });

  prepareAhead(panel);
  learnRates(chat, settings);
  chat.store.subscribe((now, before) => {
    const { conversationId, pending } = now;
    if (conversationId === before.conversationId || conversationId === undefined) return;
    if (pending !== undefined) {
      draft.moveTo(conversationId);
      return attachments.moveTo(conversationId);
    }
    void draft.show(conversationId);
    void attachments.show(conversationId);
  });
  chat.store.subscribe((now, before) => {
    if (now.conversationId !== before.conversationId) panel.speech.stop();
  });

  const look = async () => panel.surroundings.setState({ page: await ports.activePage() });
  ports.onActivePageChange(() => void look());
  void look();
}

function openNewest({ chat, history }: Parts): void {
  if (chat.store.getState().conversationId !== undefined) return;
  chat.open(history.store.getState().recent[0]?.id ?? null);
}

function receive(panel: Parts, news: PanelNews, claim: () => Promise<void>): void {
  switch (news.type) {
    case 'inbox-changed':
      panel.surroundings.setState({ waiting: news.waiting });
      void claim();
      return;
    case 'models-changed':
      void panel.connection.check();
      return;
    case 'settings-changed':
      panel.settings.receive(news.settings);
      return;
    case 'draft-changed':
      void panel.draft.refresh(news.conversationId);
      return;
    case 'attachment-kept':
      void panel.attachments.refresh(news);
      return;
    case 'attachments-gone':
      panel.attachments.forget(news.ids);
      return;
    case 'conversation-gone':
      panel.temporary.forget(news.conversationId);
      break;
    case 'close-panel':
      panel.draft.flush();
      panel.ports.close();
      return;
  }
  panel.chat.receive(news);
}
