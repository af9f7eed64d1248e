// The background: hands the browser's adapters to the rooms and connects their ends.
import { defineBackground } from 'wxt/utils/define-background';
import { ACTIONS, actionById } from '@/lib/actions/catalog';
import { createInbox } from '@/lib/actions/inbox';
import { createEngine } from '@/lib/engine/engine';
import { createHandlers } from '@/lib/engine/handlers';
import { closePanels, servePanel } from '@/lib/engine/panels';
import { createRequests } from '@/lib/engine/requests';
import { createWatchers } from '@/lib/engine/watchers';
import { siteFor } from '@/lib/guard/sites';
import { HistoryDatabase } from '@/lib/history/database';
import { createHistory } from '@/lib/history/history';
import { showWaiting } from '@/lib/platform/badge';
import { keepAlive } from '@/lib/platform/keep-alive';
import { createMenus, onMenuClick } from '@/lib/platform/menus';
import { createFirewall } from '@/lib/platform/network-rules';
import { readActivePage, readClicked } from '@/lib/platform/page-reader';
import { onToggle, openPanel } from '@/lib/platform/panel-opening';
import { mayReach } from '@/lib/platform/reach';
import { closeStorageToContentScripts, inboxItem, settingsItem } from '@/lib/platform/stored-items';
import { serveBus, servePanels } from '@/lib/platform/wire-server';
import { createRegistry } from '@/lib/providers/registry';
import { createSettings } from '@/lib/settings/settings';

export default defineBackground(() => {
  const clock = Date.now;
  const newId = () => crypto.randomUUID();
  const watchers = createWatchers();
  const history = createHistory(new HistoryDatabase('nearside'));
  const settings = createSettings(settingsItem, (changed) => {
    firewall.allow(changed.endpoint);
    watchers.broadcast({ type: 'settings-changed', settings: changed });
  });
  const firewall = createFirewall(settings.read().then(({ endpoint }) => endpoint));
  const registry = createRegistry({ fetch: firewall.fetch, mayReach });
  const provider = async () => registry.at((await settings.read()).endpoint);
  const engine = createEngine({ history, watchers, provider, clock, newId, keepAlive });
  const inbox = createInbox(inboxItem, (waiting) => {
    void showWaiting(waiting);
    watchers.broadcast({ type: 'inbox-changed', waiting });
  });
  const requests = createRequests({ engine, history, inbox, newId });
  const siteName = (origin: string) => siteFor(URL.parse(origin)?.hostname ?? '').name;
  const adapters = { readActivePage, openPanel, siteName };

  serveBus(createHandlers({ engine, requests, history, settings, provider, newId, ...adapters }));
  servePanels(servePanel(engine, watchers));
  onToggle((windowId) => closePanels(watchers, windowId));
  createMenus(ACTIONS);
  onMenuClick((click) => {
    // First and without an await: the click's gesture opens the panel.
    void openPanel(click.windowId);
    const action = actionById(click.actionId);
    if (action) void requests.fromMenu(click, readClicked(click, action.on));
  });
  void closeStorageToContentScripts();
});
