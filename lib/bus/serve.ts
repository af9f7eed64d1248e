// The serving side of the bus: every request is checked for its sender and parsed before it is answered.
import * as v from 'valibot';
import { fail, type Result } from '../core/result';
import type { Handlers, SenderInfo } from './bus';
import { PROTOCOL, type Sender, type Verb } from './protocol';

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
