// The background: hands the browser's adapters to the rooms and connects their ends.
import { defineBackground } from 'wxt/utils/define-background';
import { ACTIONS, actionById } from '@/lib/actions/catalog';
import { createInbox } from '@/lib/actions/inbox';
import { createEngine } from '@/lib/engine/engine';
import { createHandlers } from '@/lib/engine/handlers';
import { createKeeping } from '@/lib/engine/keeping';
import { closePanels, servePanel } from '@/lib/engine/panels';
import { createRequests } from '@/lib/engine/requests';
import { createWatchers } from '@/lib/engine/watchers';
import { siteName } from '@/lib/guard/sites';
import { HistoryDatabase } from '@/lib/history/database';
import { showWaiting } from '@/lib/platform/badge';
import { keepAlive } from '@/lib/platform/keep-alive';
import { createMenus, onMenuClick } from '@/lib/platform/menus';
import { createFirewall } from '@/lib/platform/network-rules';
import { readActivePage, readClicked, readTab } from '@/lib/platform/page-reader';
import { onToggle, openPanel } from '@/lib/platform/panel-opening';
import { mayReach } from '@/lib/platform/reach';
import * as stored from '@/lib/platform/stored-items';
import { serveBus, servePanels } from '@/lib/platform/wire-server';
import { createPromptLibrary } from '@/lib/prompts/library';
import { createRegistry } from '@/lib/providers/registry';
import { createSettings } from '@/lib/settings/settings';

export default defineBackground(() => {
  const clock = Date.now;
  const newId = () => crypto.randomUUID();
  const watchers = createWatchers();
  const settings = createSettings(stored.settingsItem, (changed) => {
    firewall.allow(changed.endpoint);
    watchers.broadcast({ type: 'settings-changed', settings: changed });
  });
  const firewall = createFirewall(settings.read().then(({ endpoint }) => endpoint));
  const registry = createRegistry({ fetch: firewall.fetch, mayReach });
  const provider = async () => registry.at((await settings.read()).endpoint);
  const db = new HistoryDatabase('nearside');
  const keeping = createKeeping({ db, settings, provider, clock, keepAlive });
  const engine = createEngine({ ...keeping, watchers, provider, clock, newId });
  const inbox = createInbox(stored.inboxItem, (waiting) => {
    void showWaiting(waiting);
    watchers.broadcast({ type: 'inbox-changed', waiting });
  });
  const requests = createRequests({ ...keeping, engine, inbox, newId });
  const prompts = createPromptLibrary(stored.promptsItem, newId);
  const stores = { prompts, inbox, watchers, clearStorage: stored.clearStorage };
  const adapters = { ...stores, readActivePage, readTab, openPanel, siteName };
  const rooms = { ...keeping, engine, requests, settings, provider, newId };
  serveBus(keeping.withUpkeep(createHandlers({ ...rooms, ...adapters })));
  servePanels(servePanel(engine, watchers));
  onToggle((windowId) => closePanels(watchers, windowId));
  createMenus(ACTIONS);
  onMenuClick((click) => {
    // First and without an await: the click's gesture opens the panel.
    void openPanel(click.windowId);
    const action = actionById(click.actionId);
    if (action) void requests.fromMenu(click, readClicked(click, action.on));
  });
  void stored.closeStorageToContentScripts();
});
