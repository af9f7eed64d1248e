// What the panel and the settings page need from the outside; entrypoints hand in the real ones, the gallery honest fakes.
import type { ImagePart } from '../attachments/image';
import type { FileReader } from '../attachments/read-file';
import type { Bus, PanelLink } from '../bus/bus';
import type { Result } from '../core/result';
import type { RegionKey } from '../page/region';
import type { UploadFile } from './import-model';
import type { Speaker } from './speech';

/** A chatbot the paste guard knows: id and name as in lib/guard/sites.ts. */
export interface GuardedSite {
  id: string;
  name: string;
}

export interface ActivePage {
  title?: string;
  url?: string;
}

/** A tab of any window, as far as the browser tells. */
export interface OpenTab {
  id: number;
  title: string;
  url: string;
}

/** A part of the page in front that the user is choosing there. */
export interface RegionPick {
  /** The picture of what is visible and the part that was chosen; undefined when the user cancelled. */
  done: Promise<Result<{ picture: File; part: ImagePart }> | undefined>;
  /** Passes on a key that was pressed in the panel. */
  press(key: RegionKey): void;
}

export interface SettingsPorts {
  bus: Bus;
  /** In the order shown. */
  sites: readonly GuardedSite[];
  /** Further chatbots that the user may add. */
  ownSites: {
    /** Hosts that are guarded anyway. */
    known: readonly string[];
    /** Asks the browser for access to a host; call it straight from a click. */
    request(host: string): Promise<boolean>;
  };
  /** Asks the user for the permission to reach this address; call it straight from a click. */
  requestAccess(url: string): Promise<boolean>;
  /** A file as text or image, read on this machine. */
  readFile: FileReader;
  /** Hands a file to the model server. */
  uploadFile: UploadFile;
}

export interface PanelPorts extends SettingsPorts {
  link: PanelLink;
  speaker: Speaker;
  /** The user's system, for the commands shown first. */
  platform: 'mac' | 'linux' | 'windows';
  /** Our exact origin, without a slash at the end: `chrome-extension://id` or `moz-extension://uuid`. */
  origin: string;
  /** The window this panel belongs to. */
  windowId(): Promise<number>;
  /** Whether that window keeps nothing. */
  isPrivateWindow(): Promise<boolean>;
  /** False when the browser refuses the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** The active tab of this window, as far as the browser tells. */
  activePage(): Promise<ActivePage | undefined>;
  /** Called when the active tab of this window, its title or its address changes. */
  onActivePageChange(listener: () => void): void;
  /** A picture of the visible part of the tab in front. */
  screenshot(): Promise<Result<File>>;
  pickRegion(): Promise<RegionPick>;
  /** The text on the clipboard; empty when there is none or the browser refuses. */
  readClipboard(): Promise<string>;
  /** Tabs that can be read, the last used first; undefined while the user has not allowed to see them. */
  openTabs(): Promise<OpenTab[] | undefined>;
  /** Asks the user for the list of tabs; call it straight from a click or key. */
  requestTabs(): Promise<boolean>;
  /** Asks the user to let us read this tab's site; call it straight from a click or key. */
  requestSite(url: string): Promise<boolean>;
  /** Starts the whole extension anew. */
  reload(): void;
  close(): void;
}
