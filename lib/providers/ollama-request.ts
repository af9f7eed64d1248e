// Plain requests to Ollama for what its client package does less well: it skips half lines and sends old field names.
import { type Fault, fault } from '../core/fault';
import type { Fetch } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import { Barred } from './gate';
import { faultOfModelWork } from './ollama-model-faults';

/** Milliseconds a question about the server itself may take. */
const PATIENCE = 8000;

interface Asked {
  method?: 'GET' | 'HEAD' | 'POST' | 'DELETE';
  body?: object;
  /** Without one the answer must come within some seconds. */
  signal?: AbortSignal;
}

export interface OllamaRequest {
  /** The answer as it comes, once its status says that all is well; `fault` for any other. */
  open(path: string, asked: Asked): Promise<Result<Response>>;
  /** The answer's JSON; null when it is empty. */
  json(path: string, asked?: Asked): Promise<Result<unknown>>;
  /** The status alone; other than 2xx is no fault. */
  status(path: string, asked: Asked): Promise<Result<number>>;
}

/** @param endpoint base URL such as `http://localhost:11434` */
export function createOllamaRequest(endpoint: string, fetch: Fetch): OllamaRequest {
  const send = (path: string, { method = 'GET', body, signal }: Asked) =>
    fetch(endpoint + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: signal ?? AbortSignal.timeout(PATIENCE),
    });

  const open: OllamaRequest['open'] = async (path, asked) => {
    try {
      const response = await send(path, asked);
      if (response.ok) return ok(response);
      return {
        ok: false,
        fault: faultOfModelWork(response.status, errorOf(await response.text())),
      };
    } catch (error) {
      return unsent(error);
    }
  };

  return {
    open,
    async json(path, asked = {}) {
      const opened = await open(path, asked);
      if (!opened.ok) return opened;
      try {
        const text = await opened.value.text();
        return ok(text.trim() === '' ? null : JSON.parse(text));
      } catch (error) {
        return error instanceof SyntaxError
          ? { ok: false, fault: fault('not-ollama', error.message) }
          : fail('server-unreachable');
      }
    },
    async status(path, asked) {
      try {
        return ok((await send(path, asked)).status);
      } catch (error) {
        return unsent(error);
      }
    },
  };
}

/** Why no answer came: it was not let out, or nobody answered. */
const unsent = (error: unknown): { ok: false; fault: Fault } =>
  error instanceof Barred ? { ok: false, fault: error.fault } : fail('server-unreachable');

/** The `error` of a JSON body, otherwise the text itself. */
function errorOf(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    const { error } = parsed as { error?: unknown };
    return typeof error === 'string' ? error : text;
  } catch {
    return text.slice(0, 500);
  }
}
