// An honest fake of the tabs that guards sit in, and of what is stored for them.
import type { GuardPolicyPorts } from '../../lib/engine/guard-policy';
import type { TabState } from '../../lib/guard/health';

type Ports = Omit<GuardPolicyPorts, 'settings' | 'clock' | 'newId' | 'ruleLabel'>;

export interface GuardTabs extends Ports {
  /** States shown on icons, by tab, the newest last. */
  shown: [tabId: number, state: TabState][];
  /** What the guard of the tab in front answers. */
  answer: unknown;
  /** Its address, while it may be known. */
  url: string | undefined;
  /** How often all guards were called. */
  calls: number;
  /** How often panels were told that something has changed. */
  tellings: number;
}

export function guardTabs(): GuardTabs {
  let stored: unknown;
  const tabs: GuardTabs = {
    shown: [],
    answer: undefined,
    url: undefined,
    calls: 0,
    tellings: 0,
    exceptionsItem: {
      read: async () => stored,
      write: async (value) => {
        stored = value;
      },
    },
    siteAt(url) {
      const { hostname, pathname } = new URL(url);
      const isKnown = hostname === 'chatgpt.com' || hostname === 'copilot.microsoft.com';
      const isForbidden = hostname === 'copilot.microsoft.com';
      const isHere = pathname !== '/elsewhere';
      return { id: hostname.replace(/\W/g, '-'), name: hostname, isKnown, isHere, isForbidden };
    },
    siteLabel: (id) => `Site ${id}`,
    siteIdOf: (told) => told.replace(/^at-/, ''),
    frontTab: async () => ({ id: 7, ...(tabs.url !== undefined && { url: tabs.url }) }),
    callGuards: async () => tabs.answer,
    callAllGuards: async () => {
      tabs.calls++;
    },
    onTabNews: () => void tabs.tellings++,
    showTabState: (tabId, state) => void tabs.shown.push([tabId, state]),
  };
  return tabs;
}
