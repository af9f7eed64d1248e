// THE contract: what a server of models offers to Nearside. A provider is one file that implements it.
import type { Fault } from '../core/fault';
import type { Result } from '../core/result';

export interface Model {
  /** The name the server knows it by, tag included: `llama3.2:latest`. */
  name: string;
  /** Content hash; changes when the model changes. */
  digest: string;
  /** `remote`: the server would forward text to another machine. */
  locality: 'local' | 'remote';
  /** Bytes on disk. */
  size: number;
  parameterSize?: string;
  quantization?: string;
  /** Tokens the model was trained to read; absent on older servers. */
  contextLength?: number;
  /** `completion`, `vision`, `tools`, `thinking`, `embedding`; absent on older servers. */
  capabilities?: readonly string[];
}

/** Runs on this machine and can answer; older servers do not list what a model can do. */
export const isUsable = ({ locality, capabilities }: Model): boolean =>
  locality === 'local' && (capabilities?.includes('completion') ?? true);

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
  /** Bare base64, without `data:`; only for models that can see. */
  images?: string[];
}

/** Whether and how much a model thinks first; `max` and other words are not known to every server. */
export type Think = boolean | 'low' | 'medium' | 'high';

export interface ChatRequest {
  model: string;
  messages: readonly ChatMessage[];
  /** The context window to run with, in tokens; chosen on purpose, never left to the server. */
  contextTokens: number;
  /** Absent: no thinking, said explicitly, since some models think unless told not to. */
  think?: Think | undefined;
  /** JSON schema that the answer has to follow. */
  schema?: object;
  /** 0: the likeliest answer, always the same. Absent: as the model is set. */
  temperature?: number;
  signal: AbortSignal;
}

/**
 * Faults are yielded, not thrown; a stream ends with exactly one `end` or `fault`,
 * or with neither when the request's signal was aborted.
 */
export type ProviderEvent =
  | { type: 'text-delta'; text: string }
  | { type: 'thinking-delta'; text: string }
  | { type: 'usage'; usage: Usage }
  | { type: 'end'; reason: 'stop' | 'length' }
  | { type: 'fault'; fault: Fault };

export interface Usage {
  promptTokens: number;
  answerTokens: number;
  /** Milliseconds, by the server's own clock. */
  loadTime: number;
  answerTime: number;
}

/** What a connection check found. `models` and `version` as far as they could be read. */
export interface Connection {
  fault?: Fault;
  version?: string;
  models: Model[];
}

export interface Provider {
  readonly id: string;
  /** The server's base URL, without a slash at the end. */
  readonly endpoint: string;
  /** Probes that change nothing; tells the causes of trouble apart. */
  check(): Promise<Connection>;
  models(): Promise<Result<Model[]>>;
  /** Tokens the model can read at most, or undefined when the server does not say. */
  contextLength(model: string): Promise<Result<number | undefined>>;
  /** Whether the server holds the model in memory now; false when it does not say. */
  isLoaded(model: string): Promise<boolean>;
  /** Names of the models that the server holds in memory now; none when it does not say. */
  loaded(): Promise<string[]>;
  /**
   * Begins the checks that a `chat` with this model makes first, so that they run beside other work; the
   * next one within two seconds takes their result.
   */
  prepare(model: string): void;
  chat(request: ChatRequest): AsyncIterable<ProviderEvent>;
}
