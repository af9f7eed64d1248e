// What the extension has stored, in tests.
import type { Page } from '@playwright/test';

/** Everything that the extension has stored: all rows of all databases, and its stored values. Runs in one of its pages. */
const dump = async (): Promise<string> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows: unknown[] = [await chrome.storage.local.get(null)];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      rows.push(await done(store.getAll()), await done(store.getAllKeys()));
    }
    database.close();
  }
  return JSON.stringify(rows);
};

/** The same, from outside. */
export const stored = (page: Page): Promise<string> => page.evaluate(dump);
