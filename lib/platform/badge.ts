// The number on the toolbar icon: requests that wait for the panel.
import { browser } from 'wxt/browser';

export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
