// Stored values in the browser's own storage areas.
import { browser } from 'wxt/browser';
import type { Shelf, StoredItem } from '../core/ports';

const storedItem = (area: 'local' | 'session', key: string): StoredItem => ({
  read: async () => (await browser.storage[area].get(key))[key],
  write: (value) => browser.storage[area].set({ [key]: value }),
});

/** Kept until the extension is removed. */
export const settingsItem = storedItem('local', 'settings');

/** The library of prompts; kept until the extension is removed. */
export const promptsItem = storedItem('local', 'prompts');

/** Fingerprints of the documents that must never leave; kept until the extension is removed. */
export const documentsItem = storedItem('local', 'documents');

/** What the user has called fine, and the salt of the guard's hashes; kept until the extension is removed. */
export const exceptionsItem = storedItem('local', 'exceptions');

/** What signs in at endpoints; on this machine only, kept until the extension is removed. */
export const signInsItem = storedItem('local', 'sign-ins');

/** Models that were deleted a moment ago; kept until they are gone. */
export const deletionsItem = storedItem('local', 'model-deletions');

/** Kept in memory until the browser closes. */
export const inboxItem = storedItem('session', 'inbox');

/** The browser grants it 10 MB in all. Kept in memory until the browser closes. */
export const shelf: Shelf = {
  read: async (prefix) => {
    const all = Object.entries(await browser.storage.session.get(null));
    return Object.fromEntries(all.filter(([key]) => key.startsWith(prefix)));
  },
  async write(key, value) {
    try {
      await browser.storage.session.set({ [key]: value });
      return true;
    } catch {
      return false;
    }
  },
  remove: (keys) => browser.storage.session.remove([...keys]),
};

/** Forgets all stored values. */
export async function clearStorage(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Chrome can keep content scripts from reading storage; Firefox has no such switch yet. */
export async function closeStorageToContentScripts(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
