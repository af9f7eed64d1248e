// Opening and closing the side panel (Chrome, Edge) or sidebar (Firefox).
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

/** @param closeOpenPanel asks an open panel of the window to close itself; false when there is none */
export function onToggle(closeOpenPanel: (windowId: number) => boolean): void {
  browser.action.onClicked.addListener((tab) => {
    if (sidebar) void sidebar.toggle();
    // The click grants `activeTab` only when the panel is opened from here, not by the browser.
    else if (!closeOpenPanel(tab.windowId)) void openPanel(tab.windowId);
  });
}

export function onWindowClosed(listener: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener(listener);
}
