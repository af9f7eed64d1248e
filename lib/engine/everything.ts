// Deleting everything that Nearside has stored: chats, texts, drafts, prompts, what waits, and the settings.
import type { Inbox } from '../actions/inbox';
import type { AuditLog } from '../audit/log';
import { ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { TemporaryChats } from '../history/temporary/temporary';
import type { Jobs } from '../models/jobs';
import type { SettingsStore } from '../settings/settings';
import type { Vaults } from '../vault/vaults';
import type { Engine } from './engine';
import type { Watchers } from './watchers';

export interface EverythingPorts {
  engine: Pick<Engine, 'stop'>;
  history: Pick<History, 'ids' | 'clear'>;
  temporary: Pick<TemporaryChats, 'ids'>;
  inbox: Pick<Inbox, 'clear'>;
  /** What the guard has logged. */
  audit: Pick<AuditLog, 'clear'>;
  /** What placeholders stand for. */
  vaults: Pick<Vaults, 'forgetAll'>;
  /** What is being done with models: downloads above all. */
  jobs: Pick<Jobs, 'clear'>;
  settings: Pick<SettingsStore, 'change'>;
  watchers: Pick<Watchers, 'publish'>;
  /** Empties the browser's own storage areas. */
  clearStorage: () => Promise<void>;
}

/** Ends the turns under way first; what could not be deleted is said, and nothing is half announced. */
export async function deleteEverything(ports: EverythingPorts): Promise<Result<null>> {
  const { engine, history, temporary, inbox, settings, watchers } = ports;
  const listed = await history.ids();
  const stored = listed.ok ? listed.value : [];
  const known = [...stored, ...(await temporary.ids())];
  for (const id of known) engine.stop(id);
  const cleared = await history.clear();
  if (!cleared.ok) return cleared;
  await inbox.clear();
  await ports.audit.clear();
  await ports.jobs.clear();
  await ports.vaults.forgetAll();
  await ports.clearStorage();
  // Nothing is stored any more, so this writes the defaults and tells everybody.
  await settings.change({});
  for (const id of known) {
    watchers.publish(id, { type: 'conversation-gone', conversationId: id });
  }
  return ok(null);
}
