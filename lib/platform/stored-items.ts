// Stored values in the browser's own storage areas.
import { browser } from 'wxt/browser';
import type { StoredItem } from '../core/ports';

const storedItem = (area: 'local' | 'session', key: string): StoredItem => ({
  read: async () => (await browser.storage[area].get(key))[key],
  write: (value) => browser.storage[area].set({ [key]: value }),
});

/** Kept until the extension is removed. */
export const settingsItem = storedItem('local', 'settings');

/** The library of prompts; kept until the extension is removed. */
export const promptsItem = storedItem('local', 'prompts');

/** Kept in memory until the browser closes. */
export const inboxItem = storedItem('session', 'inbox');

/** Forgets all stored values. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Chrome can keep content scripts from reading storage; Firefox has no such switch yet. */
export async function closeStorageToContentScripts(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
