// The sending side of the bus: replies are results, `send` never throws and never hangs.
import { fail, type Result } from '../core/result';
import type { PanelNews, PanelPost, ReplyOf, RequestOf, Sender, Verb } from './protocol';

/** Name of the port that carries what a panel watches. */
export const PANEL_PORT = 'panel';

/** The sending side, as stores and the guard see it. */
export interface Bus {
  send<K extends Verb>(verb: K, request: RequestOf<K>): Promise<Result<ReplyOf<K>>>;
}

/** A panel's standing line to the background; reconnects by itself and says so. */
export interface PanelLink {
  post(post: PanelPost): void;
  onNews(listener: (news: PanelNews) => void): void;
  /** Called at the first connection and after each reconnection. */
  onConnect(listener: () => void): void;
}

export type Handlers = {
  [K in Verb]: (request: RequestOf<K>, sender: SenderInfo) => Promise<Result<ReplyOf<K>>>;
};

export interface SenderInfo {
  kind: Sender;
  /** Where a guard sits. */
  tabId?: number;
  /** 0 for a tab's own page. */
  frameId?: number;
  windowId?: number;
  /** Its window keeps nothing. */
  isPrivate?: boolean;
  origin?: string;
}

const TIME_LIMIT = 20_000;

/** A bus over a raw transport. `post` may throw, reject or never answer: each becomes `background-lost`. */
export function createBus(post: (message: unknown) => Promise<unknown>): Bus {
  return {
    async send<K extends Verb>(verb: K, request: RequestOf<K>): Promise<Result<ReplyOf<K>>> {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const limit = new Promise<unknown>((resolve) => {
        timer = setTimeout(() => resolve(undefined), TIME_LIMIT);
      });
      try {
        const reply = await Promise.race([post({ verb, request }), limit]);
        return isResult(reply) ? (reply as Result<ReplyOf<K>>) : fail('background-lost', verb);
      } catch (error) {
        return fail('background-lost', String(error));
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

const isResult = (reply: unknown): boolean =>
  typeof reply === 'object' &&
  reply !== null &&
  'ok' in reply &&
  (reply.ok === true ? 'value' in reply : 'fault' in reply);
