// Opening and closing the side panel (Chrome, Edge) or sidebar (Firefox), and the tabs and windows beside it.
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const sidebar = (browser as unknown as { sidebarAction?: FirefoxSidebar }).sidebarAction;

/**
 * Opens the panel of a window. Must be called in a user's gesture with no await before it.
 * Resolves to false when the browser refused: then whatever was asked for waits in the inbox.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (sidebar ? sidebar.open() : browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}

/**
 * @param closeOpenPanel asks an open panel of the window to close itself; false when there is none
 * @param onTab told of the tab in front, which the click has opened to us
 */
export function onToggle(
  closeOpenPanel: (windowId: number) => boolean,
  onTab: (tabId: number, url: string) => void,
): void {
  browser.action.onClicked.addListener((tab) => {
    if (sidebar) void sidebar.toggle();
    // The click grants `activeTab` only when the panel is opened from here, not by the browser.
    else if (!closeOpenPanel(tab.windowId)) void openPanel(tab.windowId);
    if (tab.id !== undefined && tab.url) onTab(tab.id, tab.url);
  });
}

export function onWindowClosed(listener: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener(listener);
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}

/** The command's name, as in the manifest. */
const ASK = 'ask-locally';

/** The user asks the local model by a key, on whatever tab is in front. */
export function onAskCommand(listener: (at: { tabId: number; windowId: number }) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === ASK && tab?.id !== undefined)
      listener({ tabId: tab.id, windowId: tab.windowId });
  });
}
