// Replies as results over any wire: `send` never throws and never hangs, and every request is parsed.
import * as v from 'valibot';
import { fail, type Result } from '../core/result';
import {
  type PanelNews,
  type PanelPost,
  PROTOCOL,
  type ReplyOf,
  type RequestOf,
  type Sender,
  type Verb,
} from './protocol';

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
  windowId?: number;
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

/** Answers one raw message, or returns undefined when it is none of ours. */
export function serve(
  handlers: Handlers,
  message: unknown,
  sender: SenderInfo,
): Promise<Result<unknown>> | undefined {
  const parsed = v.safeParse(v.object({ verb: v.string(), request: v.unknown() }), message);
  if (!parsed.success || !Object.hasOwn(PROTOCOL, parsed.output.verb)) return undefined;
  const verb = parsed.output.verb as Verb;
  const row = PROTOCOL[verb];
  if (!(row.from as readonly Sender[]).includes(sender.kind)) return undefined;
  const request = v.safeParse(row.request, parsed.output.request);
  if (!request.success) return Promise.resolve(fail('request-invalid', verb));
  const handler = handlers[verb] as (
    request: unknown,
    sender: SenderInfo,
  ) => Promise<Result<unknown>>;
  return handler(request.output, sender).catch((error: unknown) =>
    fail('background-lost', error instanceof Error ? error.message : verb),
  );
}
