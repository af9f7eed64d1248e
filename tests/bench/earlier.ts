// Puts earlier messages in front of the conversation that was just begun, straight into the database.
import type { Page } from 'playwright';

/** `count` messages before the first one; the panel must be opened anew to show them. */
export function putEarlier(page: Page, count: number, text: string): Promise<void> {
  return page.evaluate(insertBefore, { count, text });
}

/** Runs in a page of the extension. The rows are made after the first question and its answer. */
async function insertBefore({ count, text }: { count: number; text: string }): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('nearside'));
  const store = database.transaction('messages', 'readwrite').objectStore('messages');
  const rows = (await done(store.getAll())) as Record<string, unknown>[];
  const first = rows.find((row) => row.role === 'user' && row.parentId === null);
  const reply = rows.find((row) => row.parentId === first?.id);
  if (!first || !reply) throw new Error('No first question in the history.');
  let parentId: string | null = null;
  for (let index = 0; index < count; index += 1) {
    const isQuestion = index % 2 === 0;
    const id = `earlier-${index}`;
    const words = isQuestion ? `Question ${index}` : text;
    const place = { id, parentId, seq: index - count, text: words };
    store.put({ ...(isQuestion ? first : reply), ...place });
    parentId = id;
  }
  await done(store.put({ ...first, parentId }));
  database.close();
}
