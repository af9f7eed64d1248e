// From whatever Ollama or the browser says went wrong to one of the closed set of faults.
import { type Fault, fault } from '../core/fault';

const MEMORY =
  /system memory|out of memory|out of device memory|cudamalloc failed|hipmalloc failed|failed to allocate|allocation failed|not enough memory|insufficient memory/i;
const TOO_LONG = /exceed_context_size|exceeds? the (available )?context|longer than the context/i;

/**
 * A fault for an HTTP error of an inference request.
 * @param status HTTP status, 0 for an error line inside a stream
 * @param text the server's `error`, possibly itself JSON from llama-server (0.30+)
 */
export function faultFromServer(status: number, text: string): Fault {
  const message = innermost(text);
  if (TOO_LONG.test(text)) return fault('context-exceeded', message);
  if (MEMORY.test(text)) return fault('memory-short', message);
  if (/does not support|invalid model name/i.test(text)) return fault('model-unsuited', message);
  switch (status) {
    case 401:
      return fault('model-not-local', message);
    case 403:
      return /cloud/i.test(text) ? fault('model-not-local', message) : fault('origin-refused');
    case 404:
      return /not found/i.test(text) && /model/i.test(text)
        ? fault('model-missing', message)
        : fault('not-ollama', message);
    case 503:
      return fault('server-busy', message);
    default:
      return fault('server-failed', message);
  }
}

/** From 0.30 the error may be llama-server's JSON: `{"error":{"message":...}}`. */
export function innermost(text: string): string {
  if (!text.startsWith('{')) return text;
  try {
    const parsed: unknown = JSON.parse(text);
    const inner = (parsed as { error?: { message?: unknown } }).error?.message;
    return typeof inner === 'string' ? inner : text;
  } catch {
    return text;
  }
}
