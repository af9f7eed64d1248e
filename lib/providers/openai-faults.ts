// From the several shapes in which OpenAI-compatible servers report errors to one of the closed set of faults.
import { type Fault, fault } from '../core/fault';

const TOO_LONG =
  /exceed_context_size|context_length_exceeded|maximum context length|exceeds? the (?:available |model'?s )?context|context (?:length|size|window).{0,40}exceed|longer than the (?:maximum )?(?:context|model)|max_model_len|context overflow/i;
const MEMORY =
  /out of memory|failed to allocate|insufficient (?:system )?(?:memory|resources)|cuda error/i;
const NO_MODEL =
  /model_not_found|model.{0,80}(?:not found|does not exist|not loaded)|no models? loaded|invalid model/i;
const UNSUITED =
  /does not support|not supported|unsupported|only .{0,20}multimodal|image input|mmproj|no chat template/i;
const BUSY = /loading model|overloaded|too many requests|rate.?limit/i;

/**
 * @param status HTTP status, 0 for an error inside a stream
 * @param text the body, or the data of the event
 */
export function faultFromOpenAi(status: number, text: string): Fault {
  const message = messageIn(text);
  const all = `${message} ${text.slice(0, 2000)}`;
  if (status === 401 || status === 403 || status === 407) return fault('sign-in-refused', message);
  if (TOO_LONG.test(all)) return fault('context-exceeded', message);
  if (MEMORY.test(all)) return fault('memory-short', message);
  if (NO_MODEL.test(all)) return fault('model-missing', message);
  if (status === 429 || status === 503 || BUSY.test(all)) return fault('server-busy', message);
  if (status === 404 || status === 405) return fault('endpoint-strange', message);
  if (UNSUITED.test(all)) return fault('model-unsuited', message);
  return fault('server-failed', message);
}

/**
 * The words in an error's body. Known shapes: `{error: {message}}`, `{error: "…"}`, `{message}`, `{detail: "…"}`,
 * `{detail: [{msg}]}`, `{error: {error: {message}}}`, a JSON text inside the message, plain text, HTML.
 */
export function messageIn(text: string): string {
  try {
    return wordsOf(JSON.parse(text), 0) ?? text.slice(0, 300);
  } catch {
    return /^\s*</.test(text)
      ? (/<title>([^<]*)/i.exec(text)?.[1]?.trim() ?? '')
      : text.slice(0, 300);
  }
}

function wordsOf(value: unknown, depth: number): string | undefined {
  if (depth > 4) return undefined;
  if (typeof value === 'string') return value.startsWith('{') ? messageIn(value) : value;
  if (Array.isArray(value)) return wordsOf(value[0], depth + 1);
  if (typeof value !== 'object' || value === null) return undefined;
  const { error, message, detail, msg } = value as Record<string, unknown>;
  for (const inner of [error, message, detail, msg]) {
    const words = wordsOf(inner, depth + 1);
    if (words) return words;
  }
  return undefined;
}
