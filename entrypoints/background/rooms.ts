// The rooms of the background, each with the adapters and rooms that it needs.
import { createInbox } from '@/lib/actions/inbox';
import { createHeldFileReader } from '@/lib/attachments/held-file';
import { AuditDatabase, createAuditLog } from '@/lib/audit/log';
import { createEngine } from '@/lib/engine/engine';
import { createKeeping } from '@/lib/engine/keeping';
import { createModelRoom } from '@/lib/engine/models';
import { createRequests } from '@/lib/engine/requests';
import { tuned } from '@/lib/engine/tuning';
import { createWatchers } from '@/lib/engine/watchers';
import { adopted, adopting } from '@/lib/guard/adopted';
import { HistoryDatabase } from '@/lib/history/database';
import { adapters } from '@/lib/platform/adapters';
import { createPromptLibrary } from '@/lib/prompts/library';
import type { Settings } from '@/lib/settings/schema';
import { createSettings } from '@/lib/settings/settings';
import { createVaults } from '@/lib/vault/vaults';
import { createServers } from './servers';

export function createRooms() {
  const { clock, newId } = adapters;
  const watchers = createWatchers();
  const onChange = (settings: Settings) => {
    servers.follow(settings);
    watchers.broadcast({ type: 'settings-changed', settings });
    adapters.callOnChange(settings.guard);
    void adapters.guardOwnSites(adopted(settings).guard.ownSites);
  };
  const settings = createSettings(adopting(adapters.settingsItem), onChange, adapters.readPolicy);
  const servers = createServers(settings);
  const { provider } = servers;
  const db = new HistoryDatabase('nearside');
  const keeping = createKeeping({ ...adapters, db, settings, provider });
  const asked = async () => tuned(await provider(), servers.tuningOf);
  const engine = createEngine({ ...keeping, watchers, provider: asked, clock, newId });
  const inbox = createInbox(adapters.inboxItem, (waiting) => {
    void adapters.showWaiting(waiting);
    watchers.broadcast({ type: 'inbox-changed', waiting });
  });
  const requests = createRequests({ ...keeping, engine, inbox, newId });
  const prompts = createPromptLibrary(adapters.promptsItem, newId);
  const audit = createAuditLog(new AuditDatabase('nearside-audit'), clock);
  const onCount = (count: number) => watchers.broadcast({ type: 'vault-changed', count });
  const vaults = createVaults({ ...adapters, onCount });
  const models = createModelRoom({ ...adapters, provider, watchers });
  const readHeldFile = createHeldFileReader(
    import.meta.env.FIREFOX ? readPdfHere : adapters.readInReader,
  );
  const onTabNews = () => watchers.broadcast({ type: 'guard-changed' });
  const served = { readHeldFile, watchers, engine, requests, settings, prompts, inbox, audit };
  return { ...keeping, ...served, ...servers, ...models, vaults, onTabNews };
}

/** Firefox's background is a page, which has workers. */
async function readPdfHere(data: string) {
  const { textOfHeldPdf } = await import('@/lib/attachments/held-pdf');
  const { startPdfWorker } = await import('@/lib/platform/pdf-worker');
  return textOfHeldPdf(data, startPdfWorker());
}
