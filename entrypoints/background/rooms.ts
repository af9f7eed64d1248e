// The rooms of the background, each with the adapters and rooms that it needs.
import { createInbox } from '@/lib/actions/inbox';
import { createHeldFileReader } from '@/lib/attachments/held-file';
import { AuditDatabase, createAuditLog } from '@/lib/audit/log';
import { createEngine } from '@/lib/engine/engine';
import { createKeeping } from '@/lib/engine/keeping';
import { createRequests } from '@/lib/engine/requests';
import { createWatchers } from '@/lib/engine/watchers';
import { HistoryDatabase } from '@/lib/history/database';
import { adapters } from '@/lib/platform/adapters';
import { createFirewall } from '@/lib/platform/network-rules';
import { createPromptLibrary } from '@/lib/prompts/library';
import { createRegistry } from '@/lib/providers/registry';
import type { Settings } from '@/lib/settings/schema';
import { createSettings } from '@/lib/settings/settings';

export function createRooms() {
  const { clock, newId } = adapters;
  const watchers = createWatchers();
  const onChange = (settings: Settings) => {
    firewall.allow(settings.endpoint);
    watchers.broadcast({ type: 'settings-changed', settings });
    adapters.callOnChange(settings.guard);
    void adapters.guardOwnSites(settings.guard.ownSites);
  };
  const settings = createSettings(adapters.settingsItem, onChange, adapters.readPolicy);
  const firewall = createFirewall(settings.read().then(({ endpoint }) => endpoint));
  const registry = createRegistry({ ...adapters, fetch: firewall.fetch });
  const provider = async () => registry.at((await settings.read()).endpoint);
  const db = new HistoryDatabase('nearside');
  const keeping = createKeeping({ ...adapters, db, settings, provider });
  const engine = createEngine({ ...keeping, watchers, provider, clock, newId });
  const inbox = createInbox(adapters.inboxItem, (waiting) => {
    void adapters.showWaiting(waiting);
    watchers.broadcast({ type: 'inbox-changed', waiting });
  });
  const requests = createRequests({ ...keeping, engine, inbox, newId });
  const prompts = createPromptLibrary(adapters.promptsItem, newId);
  const audit = createAuditLog(new AuditDatabase('nearside-audit'), clock);
  const readHeldFile = createHeldFileReader();
  const served = { readHeldFile, watchers, engine, requests, settings, prompts, inbox, audit };
  return { ...keeping, ...served, provider };
}
