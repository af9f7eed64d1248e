// The background: builds its rooms and connects them with the browser's events.
import { defineBackground } from 'wxt/utils/define-background';
import { ACTIONS, actionById } from '@/lib/actions/catalog';
import { createHandlers } from '@/lib/engine/handlers';
import { closePanels, servePanel } from '@/lib/engine/panels';
import { guardPorts } from '@/lib/guard/serving';
import { adapters } from '@/lib/platform/adapters';
import { createMenus, onMenuClick } from '@/lib/platform/menus';
import { repairOwnSites } from '@/lib/platform/own-sites';
import { onAskCommand, onTabClosed, onToggle, onWindowClosed } from '@/lib/platform/panel-opening';
import { serveBus, servePanels } from '@/lib/platform/wire-server';
import { createRooms } from './rooms';

export default defineBackground({
  // Only a page can load what reads PDFs when it is needed.
  type: { firefox: 'module' },
  main: start,
});

function start(): void {
  const rooms = createRooms();
  const { engine, requests, settings, vaults, watchers } = rooms;
  adapters.onPolicyChange(() => void settings.change({}));
  serveBus(rooms.withUpkeep(createHandlers({ ...adapters, ...guardPorts, ...rooms })));
  servePanels(servePanel(engine, watchers));
  onToggle(
    (windowId) => closePanels(watchers, windowId),
    // What the user has opened to us by the click: its guard may be older than this background.
    (tabId, url) => void (guardPorts.siteAt(url).isKnown && adapters.lendLineTo(tabId)),
  );
  onWindowClosed((windowId) => void requests.forgetWindow(windowId));
  onTabClosed((tabId) => void vaults.leave(tabId));
  onAskCommand(({ tabId, windowId }) => {
    // First and without an await, as below.
    void adapters.openPanel(windowId);
    void adapters.callToAsk(tabId);
  });
  createMenus(ACTIONS);
  onMenuClick((click) => {
    // First and without an await: the click's gesture opens the panel.
    void adapters.openPanel(click.windowId);
    const action = actionById(click.actionId);
    if (action)
      void requests.fromMenu({ ...click, action }, adapters.readClicked(click, action.on));
  });
  const ownSites = async () => (await settings.read()).guard.ownSites;
  void ownSites().then(adapters.guardOwnSites);
  repairOwnSites(ownSites);
}
