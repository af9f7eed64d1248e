// Trouble on demand: what a fake Ollama does wrong, once or until told to stop.

export interface ServerFault {
  /** Path it applies to, `*` for every path. Default: `/api/chat`. */
  path?: string;
  /** Answer at once with this status and `body`; an object is sent as JSON, null as nothing. */
  status?: number;
  body?: unknown;
  /** Of that answer, `Content-Type` among them. */
  headers?: Record<string, string>;
  /** Milliseconds before the first byte, headers included. */
  firstByteDelay?: number;
  /** Milliseconds to load the model, when it is not loaded; shows in `load_duration`. */
  loadTime?: number;
  /** Milliseconds before each line. */
  chunkDelay?: number;
  /** Each byte is a network write of its own. */
  splitBytes?: true;
  /** This piece of the lines is sent as three bytes that are no UTF-8. */
  garbled?: string;
  /** After this many lines the connection is destroyed. */
  cutAfter?: number;
  /** After this many lines comes a line `{"error": error}`, the last one. */
  errorAfter?: number;
  error?: string;
  /** After this many lines nothing more is sent and the connection stays open. */
  silentAfter?: number;
  /** After this many lines the stream ends cleanly, without its `done` line. */
  endAfter?: number;
}

export class Faults {
  #once: ServerFault[] = [];
  #always: ServerFault[] = [];

  /** For the next request to its path; several wait in line. */
  once(fault: ServerFault): void {
    this.#once.push(fault);
  }

  /** For every request to its path, together with those set before. */
  always(fault: ServerFault): void {
    this.#always.push(fault);
  }

  clear(): void {
    this.#once = [];
    this.#always = [];
  }

  /** What applies to one request; uses up the first one-shot fault of this path. */
  take(path: string): ServerFault {
    const index = this.#once.findIndex((fault) => applies(fault, path));
    const once = index < 0 ? {} : this.#once.splice(index, 1)[0];
    const standing = this.#always.filter((fault) => applies(fault, path));
    return Object.assign({}, ...standing, once);
  }
}

function applies(fault: ServerFault, path: string): boolean {
  const wanted = fault.path ?? '/api/chat';
  return wanted === '*' || wanted === path;
}
