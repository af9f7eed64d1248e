// Who answers what: every message of the bus and the room that serves it.
import type { AuditLog } from '../audit/log';
import type { Handlers } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import { helpFor } from '../core/help';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { TemporaryChats } from '../history/temporary/temporary';
import type { Transfer } from '../history/transfer/import';
import type { Ledger } from '../ledger/ledger';
import type { PromptLibrary } from '../prompts/library';
import { isUsable, type Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import type { SignIns } from '../settings/sign-ins';
import type { Vaults } from '../vault/vaults';
import { type DraftPorts, draftHandlers } from './drafts';
import { type EndpointPorts, endpointHandlers } from './endpoints';
import type { Engine } from './engine';
import { type EverythingPorts, storedHandlers } from './everything';
import { type EvidencePorts, evidenceHandlers } from './evidence';
import { type GuardPorts, guardHandlers } from './guard';
import { type HistoryHandlerPorts, historyHandlers } from './history-handlers';
import { type LedgerPorts, ledgerHandlers } from './ledger';
import type { ModelRoom } from './models';
import type { Requests, SourceText } from './requests';
import { type TemporaryPorts, temporaryHandlers } from './temporary';
import { type VaultHandlerPorts, vaultHandlers } from './vault';
import type { Watchers } from './watchers';

export interface HandlerPorts
  extends HistoryHandlerPorts,
    EverythingPorts,
    DraftPorts,
    TemporaryPorts,
    EvidencePorts,
    EndpointPorts,
    LedgerPorts,
    VaultHandlerPorts,
    Pick<ModelRoom, 'modelHandlers'>,
    GuardPorts {
  engine: Engine;
  requests: Requests;
  history: History;
  temporary: TemporaryChats;
  transfer: Transfer;
  watchers: Watchers;
  settings: SettingsStore;
  prompts: PromptLibrary;
  provider: () => Promise<Provider>;
  /** The text of the active tab of a window. */
  readActivePage: (windowId: number) => Promise<Result<SourceText>>;
  /** The text of a tab, or what is selected in it; without `tabId` of the window's active tab. */
  readTab: (request: RequestOf<'page.read'>) => Promise<Result<SourceText>>;
  /** Must be called before any await, while the user's gesture lasts. */
  openPanel: (windowId: number) => Promise<boolean>;
  /** The text of a file that the guard holds; base64 in. */
  readHeldFile: (data: string) => Promise<Result<string>>;
  /** Name of the chatbot at an origin. */
  siteName: (origin: string) => string;
  audit: AuditLog;
  vaults: Vaults;
  ledger: Ledger;
  signIns: SignIns;
}

export function createHandlers(ports: HandlerPorts): Handlers {
  const { engine, requests, history, prompts, settings } = ports;
  return {
    'connection.check': async () => ok(await (await ports.provider()).check()),
    'conversation.list': (request) => history.list(request),
    'conversation.ids': ({ tag }) => history.ids(tag),
    'conversation.delete': ({ conversationIds }) => engine.delete(conversationIds),
    ...historyHandlers(ports),
    ...draftHandlers(ports),
    ...temporaryHandlers(ports),
    ...evidenceHandlers(ports),
    ...endpointHandlers(ports),
    ...ledgerHandlers(ports),
    ...guardHandlers(ports),
    ...ports.modelHandlers,
    ...vaultHandlers(ports),
    ...storedHandlers(ports),
    'turn.prepare': ({ conversationId, model }) => engine.prepare(conversationId, model),
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
    'page.summarize': async ({ windowId, ...how }) => {
      const page = await ports.readActivePage(windowId);
      return page.ok ? requests.summarize(page.value, how) : page;
    },
    'page.ask': async ({ windowId, question, ...how }) => {
      const page = await ports.readActivePage(windowId);
      return page.ok ? requests.askPage(page.value, question, how) : page;
    },
    'model.loaded': async () => ok(await (await ports.provider()).loaded()),
    'prompt.list': async () => ok(await prompts.list()),
    'prompt.save': async (prompt) => ok(await prompts.save(prompt)),
    'prompt.delete': async ({ id }) => ok(await prompts.delete(id)),
    'page.read': (request) => ports.readTab(request),
    'settings.read': async () => ok(await settings.read()),
    'settings.change': async ({ changes }) => ok(await settings.change(changes)),
    'guard.read-file': ({ data }) => ports.readHeldFile(data),
    'guard.ask': async ({ held, question }, { windowId, isPrivate = false, origin = '' }) => {
      if (windowId === undefined) return fail('request-invalid', 'guard.ask');
      const opening = ports.openPanel(windowId);
      const trouble = troubleOf(ports.provider);
      const title = `Held back from ${ports.siteName(origin)}`;
      const source = { title, url: origin, text: held };
      const queued = await requests.fromGuard({ windowId, isPrivate }, source, question);
      return queued.ok ? ok({ opened: await opening, trouble: await trouble }) : queued;
    },
  };
}

/** Milliseconds after which a server that says nothing counts as one that works slowly. */
const CHECK_TAKES = 3_000;

/** Why no local model answers, and what to do; null when one does. */
async function troubleOf(
  provider: HandlerPorts['provider'],
): Promise<{ title: string; next: string } | null> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, CHECK_TAKES));
  const checked = await Promise.race([provider().then((one) => one.check()), late]);
  if (!checked) return null;
  const kind = checked.fault?.kind ?? (checked.models.some(isUsable) ? undefined : 'models-none');
  if (!kind) return null;
  const { title, next } = helpFor(kind);
  return { title, next };
}
