// How a fake Ollama answers a chat: lines with their counters, and the faults a test asked for.
import type { ServerResponse } from 'node:http';
import { setImmediate as nextTick, setTimeout as sleep } from 'node:timers/promises';
import type { ChatBody, ChatPlan } from './chat-request';
import { BUFFER } from './exchange';
import type { ServerFault } from './faults';

/** A piece of an answer: its text, or other fields of the message (`thinking`, `tool_calls`). */
export type Piece = string | Record<string, unknown>;

/** What the model says. A plain string is sent word by word, a list piece by piece. */
export type Answer = (request: ChatBody) => string | Iterable<Piece> | AsyncIterable<Piece>;

export interface Line {
  plan: ChatPlan;
  response: ServerResponse;
  fault: ServerFault;
  headers: Record<string, string>;
  /** Aborts when the client leaves. */
  signal: AbortSignal;
  /** Called before the server itself destroys the connection. */
  onCut(): void;
}

/** Writes the stream, or one object when the request says `stream: false`. */
export async function answerChat(line: Line, answer: Answer, loadTime: number): Promise<void> {
  const { plan, response, headers } = line;
  const started = performance.now();
  const limit = Number(plan.body.options?.num_predict ?? -1);
  const pieces = piecesOf(answer(plan.body), plan.thinks, limit);
  const finish = (count: number) => ({
    done: true,
    done_reason: limit >= 0 && count >= limit ? 'length' : 'stop',
    ...counters(plan, { count, started, loadTime }),
  });
  if (plan.body.stream === false) {
    const all: Record<string, unknown> = { role: 'assistant', content: '' };
    let count = 0;
    for await (const piece of pieces) count = merge(all, piece, count);
    const text = JSON.stringify({ ...opening(plan), message: all, ...finish(count) });
    const length = Buffer.byteLength(text);
    response.writeHead(200, {
      ...{ ...headers, 'Content-Type': 'application/json; charset=utf-8' },
      ...(length <= BUFFER && { 'Content-Length': length }),
    });
    response.end(text);
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Type': 'application/x-ndjson' });
  await writeStream(line, pieces, finish);
}

async function writeStream(
  line: Line,
  pieces: AsyncIterable<Record<string, unknown>>,
  finish: (count: number) => object,
): Promise<void> {
  const { plan, response } = line;
  let count = 0;
  if ((await breakIfDue(line, count)) === 'over') return;
  for await (const piece of pieces) {
    const message = { role: 'assistant', content: '', ...piece };
    await writeLine(line, { ...opening(plan), message, done: false });
    count += 1;
    if ((await breakIfDue(line, count)) === 'over') return;
  }
  const message = { role: 'assistant', content: '' };
  await writeLine(line, { ...opening(plan), message, ...finish(count) });
  response.end();
}

/** The empty form: loads the model, or unloads it when the request says `keep_alive: 0`. */
export function loadReply(plan: ChatPlan): object {
  const reason = isUnload(plan.body) ? 'unload' : 'load';
  const message = { role: 'assistant', content: '' };
  return { ...opening(plan), message, done: true, done_reason: reason };
}

export const isUnload = (body: ChatBody): boolean =>
  body.messages.length === 0 && /^0(?:[a-zµ]+)?$/.test(String(body.keep_alive));

const opening = (plan: ChatPlan) => ({
  model: plan.body.model,
  ...plan.remote,
  created_at: new Date().toISOString(),
});

async function* piecesOf(
  answer: ReturnType<Answer>,
  thinks: boolean,
  limit: number,
): AsyncIterable<Record<string, unknown>> {
  if (thinks) yield { thinking: 'Looking at the question.' };
  let count = 0;
  for await (const piece of typeof answer === 'string' ? words(answer) : answer) {
    if (limit >= 0 && count >= limit) return;
    yield typeof piece === 'string' ? { content: piece } : piece;
    count += 1;
  }
}

/** Words with the blanks before them; joined they are the text again, unchanged. */
export const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];

function merge(all: Record<string, unknown>, piece: Record<string, unknown>, count: number) {
  for (const [key, value] of Object.entries(piece)) {
    all[key] = typeof value === 'string' ? `${all[key] ?? ''}${value}` : value;
  }
  return count + 1;
}

function counters(plan: ChatPlan, run: { count: number; started: number; loadTime: number }) {
  const nanoseconds = (time: number) => Math.max(1, Math.round(time * 1e6));
  const total = performance.now() - run.started + run.loadTime;
  const base = {
    total_duration: nanoseconds(total),
    prompt_eval_count: plan.promptTokens,
    eval_count: run.count + 1,
  };
  if (plan.remote) return base;
  return {
    ...base,
    load_duration: nanoseconds(Math.max(run.loadTime, 10)),
    prompt_eval_duration: nanoseconds(plan.promptTokens / 10),
    // For a single word no time has passed, and what is 0 is left out.
    ...(plan.body.options?.num_predict !== 1 && {
      eval_duration: nanoseconds(total - run.loadTime),
    }),
  };
}

/** What writing lines needs, whatever they are about. */
export type FaultyLines = Pick<Line, 'response' | 'fault' | 'signal' | 'onCut'>;

/** Writes all of them with the faults that are due; false when one of these ended it. */
export async function writeLines(line: FaultyLines, values: Iterable<object>): Promise<boolean> {
  let count = 0;
  if ((await breakIfDue(line, count)) === 'over') return false;
  for (const value of values) {
    await writeLine(line, value);
    count += 1;
    if ((await breakIfDue(line, count)) === 'over') return false;
  }
  line.response.end();
  return true;
}

async function writeLine(line: FaultyLines, value: object): Promise<void> {
  const { response, fault, signal } = line;
  signal.throwIfAborted();
  if (fault.chunkDelay) await sleep(fault.chunkDelay, undefined, { signal });
  const bytes = garble(Buffer.from(`${JSON.stringify(value)}\n`), fault.garbled);
  const size = fault.splitBytes ? 1 : bytes.length;
  for (let at = 0; at < bytes.length; at += size) {
    await new Promise((written) => response.write(bytes.subarray(at, at + size), written));
    if (fault.splitBytes) await nextTick();
  }
}

/** The bytes with each place that holds `piece` overwritten by bytes that no text has. */
function garble(bytes: Buffer, piece: string | undefined): Buffer {
  if (!piece) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll(piece, '\xff\xc3\xfe'), 'latin1');
}

async function breakIfDue(line: FaultyLines, count: number): Promise<'over' | undefined> {
  const { fault, response, signal } = line;
  if (fault.cutAfter === count) {
    line.onCut();
    response.destroy();
    return 'over';
  }
  if (fault.errorAfter === count) {
    await writeLine(line, { error: fault.error ?? DEFAULT_ERROR });
    response.end();
    return 'over';
  }
  if (fault.endAfter === count) {
    response.end();
    return 'over';
  }
  if (fault.silentAfter === count) {
    await new Promise((leave) => signal.addEventListener('abort', leave));
    return 'over';
  }
  return undefined;
}

const DEFAULT_ERROR = 'an error was encountered while running the model: unexpected EOF';
