// Requests that wait for a panel: put by the menu or the guard, claimed exactly once, lost never.
import type { Fault } from '../core/fault';
import type { StoredItem } from '../core/ports';

/** What to do, once a panel is there. The text itself lies in the history under `textId`. */
export interface InboxRequest {
  id: string;
  windowId: number;
  task: 'summarize' | 'chat';
  /** For `chat`: the question typed so far; may be empty. */
  question: string;
  source: { kind: 'selection' | 'page' | 'paste'; title: string; url: string };
  /** The text to work on, or why it could not be had; null where the question is all there is. */
  content: { textId: string; length: number; words: number } | { fault: Fault } | null;
}

/** `keep`: the request could not be served yet and goes on waiting. */
export type Take<T> = (request: InboxRequest) => Promise<{ keep: boolean; reply: T }>;

export interface Inbox {
  put(request: InboxRequest): Promise<void>;
  /**
   * Hands the oldest request of the window to `take`, and forgets it once `take` is done with it. Two claims
   * never get the same one; should the background die in between, `take` sees it again and knows it by its id.
   */
  claim<T>(windowId: number, take: Take<T>): Promise<T | undefined>;
  waiting(): Promise<number>;
  clear(): Promise<void>;
}

/**
 * @param item session storage: what waits survives the worker, not the browser
 * @param onCount told how many requests wait after each change
 */
export function createInbox(item: StoredItem, onCount: (waiting: number) => void): Inbox {
  let queue: Promise<unknown> = Promise.resolve();
  /** One at a time, so that reading and writing the list are one step. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  const read = async () => {
    const stored = await item.read();
    return Array.isArray(stored) ? (stored as InboxRequest[]) : [];
  };
  const write = async (requests: InboxRequest[]) => {
    await item.write(requests);
    onCount(requests.length);
  };

  return {
    put: (request) => inTurn(async () => write([...(await read()), request])),
    claim: (windowId, take) =>
      inTurn(async () => {
        const requests = await read();
        const claimed = requests.find((request) => request.windowId === windowId);
        if (!claimed) return undefined;
        const { keep, reply } = await take(claimed);
        if (!keep) await write(requests.filter((request) => request !== claimed));
        return reply;
      }),
    waiting: async () => (await read()).length,
    clear: () => inTurn(() => write([])),
  };
}
