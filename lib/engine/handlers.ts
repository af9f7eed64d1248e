// Who answers what: every message of the bus and the room that serves it.
import type { Handlers } from '../bus/bus';
import type { NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import type { Engine } from './engine';
import type { Requests, SourceText } from './requests';

export interface HandlerPorts {
  engine: Engine;
  requests: Requests;
  history: History;
  settings: SettingsStore;
  provider: () => Promise<Provider>;
  newId: NewId;
  /** The text of the active tab of a window. */
  readActivePage: (windowId: number) => Promise<Result<SourceText>>;
  /** Must be called before any await, while the user's gesture lasts. */
  openPanel: (windowId: number) => Promise<boolean>;
  /** Name of the chatbot at an origin. */
  siteName: (origin: string) => string;
}

export function createHandlers(ports: HandlerPorts): Handlers {
  const { engine, requests, history, settings } = ports;
  return {
    'connection.check': async () => ok(await (await ports.provider()).check()),
    'conversation.list': () => history.list(),
    'conversation.delete': ({ conversationId }) => engine.delete(conversationId),
    'turn.start': (request) => engine.start({ ...request, task: 'chat' }),
    'turn.retry': (request) => engine.retry(request),
    'turn.stop': async ({ conversationId }) => {
      engine.stop(conversationId);
      return ok(null);
    },
    'inbox.claim': ({ windowId, model }) => requests.claim(windowId, model),
    'page.summarize': async ({ windowId, model }) => {
      const page = await ports.readActivePage(windowId);
      return page.ok ? requests.summarize(page.value, model) : page;
    },
    'draft.save': ({ text }) => history.saveDraft(text),
    'draft.read': () => history.draft(),
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
