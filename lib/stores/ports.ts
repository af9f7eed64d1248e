// What the panel and the settings page need from the outside; entrypoints hand in the real ones, the gallery honest fakes.
import type { Bus, PanelLink } from '../bus/bus';

/** A chatbot the paste guard knows: id and name as in lib/guard/sites.ts. */
export interface GuardedSite {
  id: string;
  name: string;
}

export interface ActivePage {
  title?: string;
  url?: string;
}

export interface SettingsPorts {
  bus: Bus;
  /** In the order shown. */
  sites: readonly GuardedSite[];
}

export interface PanelPorts extends SettingsPorts {
  link: PanelLink;
  /** The user's system, for the commands shown first. */
  platform: 'mac' | 'linux' | 'windows';
  /** Our exact origin, without a slash at the end: `chrome-extension://id` or `moz-extension://uuid`. */
  origin: string;
  /** The window this panel belongs to. */
  windowId(): Promise<number>;
  /** False when the browser refuses the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** The active tab of this window, as far as the browser tells. */
  activePage(): Promise<ActivePage | undefined>;
  /** Called when the active tab of this window, its title or its address changes. */
  onActivePageChange(listener: () => void): void;
  /** Asks the user for the permission to reach this address; call it straight from a click. */
  requestAccess(endpoint: string): Promise<boolean>;
  close(): void;
}
