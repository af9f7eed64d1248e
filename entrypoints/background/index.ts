// The background: builds its rooms and connects them with the browser's events.
import { defineBackground } from 'wxt/utils/define-background';
import { ACTIONS, actionById } from '@/lib/actions/catalog';
import { createHandlers } from '@/lib/engine/handlers';
import { closePanels, servePanel } from '@/lib/engine/panels';
import { guardPorts } from '@/lib/guard/serving';
import { adapters } from '@/lib/platform/adapters';
import { createMenus, onMenuClick } from '@/lib/platform/menus';
import { onToggle, onWindowClosed } from '@/lib/platform/panel-opening';
import { serveBus, servePanels } from '@/lib/platform/wire-server';
import { createRooms } from './rooms';

export default defineBackground(() => {
  const rooms = createRooms();
  const { engine, requests, settings, watchers } = rooms;
  adapters.onPolicyChange(() => void settings.change({}));
  serveBus(rooms.withUpkeep(createHandlers({ ...adapters, ...guardPorts, ...rooms })));
  servePanels(servePanel(engine, watchers));
  onToggle((windowId) => closePanels(watchers, windowId));
  onWindowClosed((windowId) => void requests.forgetWindow(windowId));
  createMenus(ACTIONS);
  onMenuClick((click) => {
    // First and without an await: the click's gesture opens the panel.
    void adapters.openPanel(click.windowId);
    const action = actionById(click.actionId);
    if (action) void requests.fromMenu(click, adapters.readClicked(click, action.on));
  });
  void settings.read().then(({ guard }) => adapters.guardOwnSites(guard.ownSites));
});
