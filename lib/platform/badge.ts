// What the toolbar icon shows: how many requests wait for the panel, whether a tab is guarded, what went through unjudged.
import { browser } from 'wxt/browser';
import type { TabState } from '../guard/health';

export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

/** Until the tab shows another page. */
export function markTab(tabId: number): void {
  const title = 'Nearside let a paste through: your local model gave no opinion in time';
  // A tab that is gone needs no mark.
  void browser.action.setBadgeText({ tabId, text: '?' }).catch(() => {});
  void browser.action.setTitle({ tabId, title }).catch(() => {});
}

const MINUTE = 60_000;

/** Words and sign of a tab's icon; no sign where all is well, so that what waits for the panel shows. */
function iconOf({ state, siteName, pausedFor, passed }: TabState): {
  title: string;
  text?: string;
} {
  const minutes = Math.ceil(pausedFor / MINUTE);
  switch (state) {
    case 'guarding':
      if (passed.length > 0) return passedIcon(siteName, passed);
      return { title: `Nearside guards ${siteName}` };
    case 'off':
      return { title: `Nearside’s guard is off for ${siteName}`, text: 'off' };
    case 'paused':
      return { title: `Nearside’s guard is paused for ${minutes} min`, text: '❚❚' };
    case 'unable':
      return { title: `Nearside cannot guard ${siteName} here: reload the page`, text: '!' };
    default:
      return { title: 'Open Nearside' };
  }
}

/** Not grave enough to be held, and marked. */
function passedIcon(siteName: string, passed: TabState['passed']) {
  const total = passed.reduce((sum, { count }) => sum + count, 0);
  const labels = passed.map(({ label, count }) => (count > 1 ? `${label} (${count})` : label));
  return {
    title: `Nearside guards ${siteName}. It let pass: ${labels.join(', ')}`,
    text: String(total),
  };
}

/** Until the tab shows another page. */
export function showTabState(tabId: number, state: TabState): void {
  const { title, text } = iconOf(state);
  // Without a text of its own the tab shows the one for all tabs; Firefox wants that said.
  const none = import.meta.env.FIREFOX ? { text: null as unknown as string } : {};
  const given = text === undefined ? none : { text };
  void browser.action.setBadgeText({ tabId, ...given }).catch(() => {});
  void browser.action.setTitle({ tabId, title }).catch(() => {});
  if (!text) return;
  const color = state.state === 'guarding' ? '#5b564c' : '#b25208';
  void browser.action.setBadgeBackgroundColor({ tabId, color }).catch(() => {});
}
