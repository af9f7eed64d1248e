// Who answers what: every message of the bus and the room that serves it.
import type { Handlers } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import type { NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { PromptLibrary } from '../prompts/library';
import type { Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import { keepAttachment } from './attachments';
import type { Engine } from './engine';
import { deleteEverything, type EverythingPorts } from './everything';
import { type HistoryHandlerPorts, historyHandlers } from './history-handlers';
import type { Requests, SourceText } from './requests';

export interface HandlerPorts extends HistoryHandlerPorts, EverythingPorts {
  engine: Engine;
  requests: Requests;
  history: History;
  settings: SettingsStore;
  prompts: PromptLibrary;
  provider: () => Promise<Provider>;
  newId: NewId;
  /** The text of the active tab of a window. */
  readActivePage: (windowId: number) => Promise<Result<SourceText>>;
  /** The text of a tab, or what is selected in it; without `tabId` of the window's active tab. */
  readTab: (request: RequestOf<'page.read'>) => Promise<Result<SourceText>>;
  /** Must be called before any await, while the user's gesture lasts. */
  openPanel: (windowId: number) => Promise<boolean>;
  /** Name of the chatbot at an origin. */
  siteName: (origin: string) => string;
}

export function createHandlers(ports: HandlerPorts): Handlers {
  const { engine, requests, history, prompts, settings } = ports;
  return {
    'connection.check': async () => ok(await (await ports.provider()).check()),
    'conversation.list': () => history.list(),
    'conversation.delete': ({ conversationIds }) => engine.delete(conversationIds),
    ...historyHandlers(ports),
    'turn.start': (request) => engine.start({ ...request, task: 'chat' }),
    'turn.retry': (request) => engine.retry(request),
    'turn.continue': (request) => engine.resume(request),
    'turn.unqueue': ({ conversationId, questionId }) => engine.unqueue(conversationId, questionId),
    'branch.choose': (place) => engine.choose(place),
    'message.delete': (place) => engine.discard(place),
    'message.restore': (place) => engine.restore(place),
    'turn.stop': async ({ conversationId }) => {
      engine.stop(conversationId);
      return ok(null);
    },
    'inbox.claim': ({ windowId, model }) => requests.claim(windowId, model),
    'page.summarize': async ({ windowId, model }) => {
      const page = await ports.readActivePage(windowId);
      return page.ok ? requests.summarize(page.value, model) : page;
    },
    'page.ask': async ({ windowId, model, question }) => {
      const page = await ports.readActivePage(windowId);
      return page.ok ? requests.askPage(page.value, model, question) : page;
    },
    'model.loaded': async () => ok(await (await ports.provider()).loaded()),
    'prompt.list': async () => ok(await prompts.list()),
    'prompt.save': async (prompt) => ok(await prompts.save(prompt)),
    'prompt.delete': async ({ id }) => ok(await prompts.delete(id)),
    'page.read': (request) => ports.readTab(request),
    'attachment.keep': (source) => keepAttachment(source, ports),
    'attachment.drop': ({ id }) => history.dropAttachment(id),
    'attachment.list': () => history.attachments(),
    'draft.save': ({ conversationId, text }) => history.saveDraft(conversationId, text),
    'draft.read': ({ conversationId }) => history.draft(conversationId),
    'everything.delete': () => deleteEverything(ports),
    'settings.read': async () => ok(await settings.read()),
    'settings.change': async ({ changes }) => ok(await settings.change(changes)),
    'guard.policy': async ({ siteId }) => {
      const { guard } = await settings.read();
      return ok({ guarding: guard.enabled && !guard.sitesOff.includes(siteId) });
    },
    'guard.ask': async ({ held, question }, { windowId, origin = '' }) => {
      if (windowId === undefined) return fail('request-invalid', 'guard.ask');
      const opening = ports.openPanel(windowId);
      const title = `Held back from ${ports.siteName(origin)}`;
      const source = { title, url: origin, text: held };
      const queued = await requests.fromGuard(windowId, source, question);
      return queued.ok ? ok({ opened: await opening }) : queued;
    },
  };
}
