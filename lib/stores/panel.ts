// The panel as a whole: its stores, and the order in which things happen between them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PanelNews } from '../bus/protocol';
import type { Model } from '../providers/provider';
import { nextFrame, type Schedule } from './batch';
import { type Chat, createChat } from './chat';
import { type Connection, chosenModel, concernsConnection, createConnection } from './connection';
import { createDraft, type Draft } from './draft';
import { createHistory, type History } from './history';
import type { ActivePage, PanelPorts } from './ports';
import { createSettings, type SettingsStore } from './settings';
import { createView, type View } from './view';

interface SurroundingsState {
  page: ActivePage | undefined;
  /** Requests from menus and pages that wait until a model can be used. */
  waiting: number;
}

export interface Panel {
  readonly ports: PanelPorts;
  readonly connection: Connection;
  readonly settings: SettingsStore;
  readonly chat: Chat;
  readonly history: History;
  readonly draft: Draft;
  readonly view: View;
  readonly surroundings: StoreApi<SurroundingsState>;
  start(): void;
  /** The model that the next question goes to. */
  model(): Model | undefined;
  /** Sends the draft; it comes back when it is refused. */
  submit(): Promise<void>;
  retry(anyLength: boolean): Promise<void>;
  summarizePage(): Promise<void>;
}

/** Builds the stores; nothing is asked or sent before `start`. */
export function createPanel(ports: PanelPorts, frame: Schedule = nextFrame): Panel {
  const { bus, link } = ports;
  const stores = {
    connection: createConnection(bus),
    settings: createSettings(bus),
    chat: createChat({ bus, link }, frame),
    history: createHistory(bus),
    draft: createDraft(bus),
    view: createView(),
    surroundings: createStore<SurroundingsState>(() => ({ page: undefined, waiting: 0 })),
  };
  const model = (): Model | undefined =>
    chosenModel(
      stores.connection.store.getState().models,
      stores.settings.store.getState().settings?.model ?? '',
    );
  const panel = { ports, ...stores, model };
  return { ...panel, ...userActions(panel), start: () => start(panel) };
}

type Parts = Omit<Panel, 'start' | 'submit' | 'retry' | 'summarizePage'>;

function userActions({ ports, connection, chat, draft, model }: Parts) {
  let asking = false;

  /** The model to use, after one more look when there was none. */
  async function usableModel(): Promise<string | undefined> {
    if (connection.store.getState().status !== 'ready') await connection.check();
    return connection.store.getState().status === 'ready' ? model()?.name : undefined;
  }

  return {
    async submit() {
      if (asking) return;
      asking = true;
      const name = await usableModel();
      const { text } = draft.store.getState();
      if (name && text.trim()) {
        draft.edit('');
        const asked = await chat.ask(text, name);
        if (!asked) draft.edit([text, draft.store.getState().text].filter(Boolean).join('\n'));
        draft.flush();
      }
      asking = false;
    },
    async retry(anyLength: boolean) {
      const name = await usableModel();
      if (name) await chat.retry(name, anyLength);
    },
    async summarizePage() {
      const name = await usableModel();
      if (name) await chat.summarizePage(await ports.windowId(), name);
    },
  };
}

function start(panel: Parts): void {
  const { ports, connection, settings, chat, history, draft } = panel;
  const known = settings.read();
  const claim = createClaims(panel, known);
  ports.link.onNews((news) => receive(panel, news, claim));
  ports.link.onConnect(async () => {
    ports.link.post({ type: 'hello', windowId: await ports.windowId() });
    chat.reconnect();
  });
  void connection.check();
  void draft.restore();
  void history.read().then(() => openNewest(panel));

  connection.store.subscribe((now, before) => {
    if (now.status === 'ready' && before.status !== 'ready') void claim();
  });
  settings.store.subscribe((now, before) => {
    const moved = before.settings && now.settings?.endpoint !== before.settings.endpoint;
    if (moved) void connection.check();
  });
  chat.store.subscribe((now, before) => {
    const [last, earlier] = [now.messages.at(-1), before.messages.at(-1)];
    if (last === earlier || last?.role !== 'assistant' || !last.fault) return;
    if (concernsConnection(last.fault.kind) || last.fault.kind === 'model-missing') {
      void connection.check();
    }
  });

  const look = async () => panel.surroundings.setState({ page: await ports.activePage() });
  ports.onActivePageChange(() => void look());
  void look();
}

function openNewest({ chat, history }: Parts): void {
  if (chat.store.getState().conversationId !== undefined) return;
  chat.open(history.store.getState().conversations?.[0]?.id ?? null);
}

/**
 * Claims what waits in the inbox, one after the other, once there is a model for it.
 * `settingsRead` settles when the chosen model is known.
 */
function createClaims(
  { ports, chat, view, model }: Parts,
  settingsRead: Promise<void>,
): () => Promise<void> {
  let claiming = false;
  let changed = false;
  return async () => {
    changed = true;
    if (claiming) return;
    claiming = true;
    await settingsRead;
    while (changed) {
      changed = false;
      const name = model()?.name;
      if (!name) break;
      const reply = await ports.bus.send('inbox.claim', {
        windowId: await ports.windowId(),
        model: name,
      });
      if (!reply.ok) chat.refuse({ fault: reply.fault, asked: 'inbox' });
      else if (reply.value) {
        view.show('chat');
        chat.open(reply.value.conversationId);
        changed = true;
      }
    }
    claiming = false;
  };
}

function receive(panel: Parts, news: PanelNews, claim: () => Promise<void>): void {
  switch (news.type) {
    case 'inbox-changed':
      panel.surroundings.setState({ waiting: news.waiting });
      void claim();
      return;
    case 'settings-changed':
      panel.settings.receive(news.settings);
      return;
    case 'close-panel':
      panel.draft.flush();
      panel.ports.close();
      return;
    default:
      panel.chat.receive(news);
  }
}
