// Deleting everything that Nearside has stored: chats, texts, drafts, prompts, what waits, and the settings.
import type { Inbox } from '../actions/inbox';
import { ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { SettingsStore } from '../settings/settings';
import type { Engine } from './engine';
import type { Watchers } from './watchers';

export interface EverythingPorts {
  engine: Pick<Engine, 'stop'>;
  history: Pick<History, 'list' | 'clear'>;
  inbox: Pick<Inbox, 'clear'>;
  settings: Pick<SettingsStore, 'change'>;
  watchers: Pick<Watchers, 'publish'>;
  /** Empties the browser's own storage areas. */
  clearStorage: () => Promise<void>;
}

/** Ends the turns under way first; what could not be deleted is said, and nothing is half announced. */
export async function deleteEverything(ports: EverythingPorts): Promise<Result<null>> {
  const { engine, history, inbox, settings, watchers } = ports;
  const listed = await history.list();
  const known = listed.ok ? listed.value : [];
  for (const { id } of known) engine.stop(id);
  const cleared = await history.clear();
  if (!cleared.ok) return cleared;
  await inbox.clear();
  await ports.clearStorage();
  // Nothing is stored any more, so this writes the defaults and tells everybody.
  await settings.change({});
  for (const { id } of known) {
    watchers.publish(id, { type: 'conversation-gone', conversationId: id });
  }
  return ok(null);
}
