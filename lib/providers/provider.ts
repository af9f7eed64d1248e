// THE contract: what a server of models offers to Nearside. A provider is one file that implements it.
import type { Fault } from '../core/fault';
import type { Place } from '../core/place';
import type { Result } from '../core/result';
import type { Purpose } from '../ledger/contact';
import type { ModelAdmin } from '../models/admin';

export interface Model {
  /** The name the server knows it by, tag included: `llama3.2:latest`. */
  name: string;
  /** Content hash; changes when the model changes. */
  digest: string;
  /** `remote`: the server would forward text to another machine, or does not prove that it would not. */
  locality: 'local' | 'remote';
  /** It is remote, and the user has lifted the endpoint's local lock for that. */
  isAllowed?: true;
  /** Bytes on disk. */
  size: number;
  parameterSize?: string;
  quantization?: string;
  /** Tokens the model was trained to read; absent on older servers. */
  contextLength?: number;
  /** `completion`, `vision`, `tools`, `thinking`, `embedding`; absent on older servers. */
  capabilities?: readonly string[];
}

/** May be sent text and can answer; older servers do not list what a model can do. */
export const isUsable = ({ locality, isAllowed, capabilities }: Model): boolean =>
  (locality === 'local' || isAllowed === true) && (capabilities?.includes('completion') ?? true);

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
  /** Bare base64, without `data:`; only for models that can see. */
  images?: string[];
}

/** Whether and how much a model thinks first; `max` and other words are not known to every server. */
export type Think = boolean | 'low' | 'medium' | 'high';

/** How the user wants a model to be run, where that differs from how it is set. */
export interface Tuning {
  temperature?: number | undefined;
  topP?: number | undefined;
  /** The same number gives the same answer again. */
  seed?: number | undefined;
  /** Least window, in tokens. */
  contextTokens?: number | undefined;
  /** Seconds for which it stays in memory afterwards; negative: until it is unloaded. */
  keepAlive?: number | undefined;
  /** What it is told before each chat. */
  system?: string | undefined;
}

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
  /** Servers that cannot do some of it leave that out. */
  tuning?: Omit<Tuning, 'contextTokens' | 'system'>;
  /** The farthest place this text may go, where that is nearer than the endpoint's limit. */
  limit?: Place | undefined;
  /** For the ledger: `answer` unless said; null for a chat that leaves no trace. */
  purpose?: Purpose | null | undefined;
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

/** A kind of server, as users know it. */
export interface ServerKind {
  /** Permanent: settings name it. */
  id: string;
  name: string;
  /** Which servers it is for, in a few words. */
  note: string;
  /** Where such a server usually listens. */
  usualPort: number;
}

export interface Provider {
  readonly id: string;
  /** The server's base URL, without a slash at the end. */
  readonly endpoint: string;
  /** Managing the server's models; absent where it lets nobody do that. */
  readonly admin?: ModelAdmin;
  /** Probes that change nothing; tells the causes of trouble apart. */
  check(): Promise<Connection>;
  models(): Promise<Result<Model[]>>;
  /** Whether the server itself would send texts to its maker's cloud; absent or undefined where it does not say. */
  cloud?(): Promise<'on' | 'off' | undefined>;
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
  /** How the user wants a model to be run, where chats are tuned so (lib/engine/tuning.ts): a turn makes room for it. */
  tuningOf?(model: string): Promise<Tuning | undefined>;
}
