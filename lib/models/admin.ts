// What a server offers so that its models can be managed. A provider whose server can do that implements it.
import type { Fault } from '../core/fault';
import type { Result } from '../core/result';
import type { Model } from '../providers/provider';

export interface InstalledModel extends Model {
  family?: string;
  /** Milliseconds since the epoch. */
  modifiedAt?: number;
}

/** A model in the server's memory. */
export interface RunningModel {
  name: string;
  /** Bytes it takes in all, and how many of them on the graphics card. */
  memory: number;
  gpuMemory: number;
  /** The window it runs with, in tokens. */
  contextLength?: number;
  /** Milliseconds since the epoch; null: it stays until it is unloaded. */
  expiresAt: number | null;
}

export interface ModelDetails {
  name: string;
  family?: string;
  architecture?: string;
  parameterSize?: string;
  quantization?: string;
  /** Tokens the model was trained to read. */
  contextLength?: number;
  embeddingLength?: number;
  /** Bytes of memory that each token of the window takes, about. */
  bytesPerToken?: number;
  capabilities: readonly string[];
  /** The model that this one was made from. */
  base?: string;
  template: string;
  system: string;
  /** In the server's order; a name may come several times. */
  parameters: readonly (readonly [name: string, value: string])[];
  license: string;
}

/** What Ollama is told of a model to create; `files`: name to `sha256:…` of files that were uploaded. */
export interface NewModel {
  name: string;
  from?: string | undefined;
  files?: Record<string, string> | undefined;
  fields: NewModelFields;
}

export type MessageRole = 'system' | 'user' | 'assistant';

export interface NewModelFields {
  system?: string | undefined;
  template?: string | undefined;
  parameters?: Record<string, string | number | boolean | string[]> | undefined;
  messages?: { role: MessageRole; content: string }[] | undefined;
  license?: string[] | undefined;
  renderer?: string | undefined;
  parser?: string | undefined;
  requires?: string | undefined;
}

export interface UploadPlace {
  isThere: boolean;
  /** Takes the bytes of the file by POST. */
  url: string;
  /** The `Authorization` header that it wants. */
  authorization?: string;
}

/** A long piece of work ends with exactly one `success` or `fault`, or with neither when it was aborted. */
export type WorkEvent =
  | { type: 'phase'; words: string }
  /** A part of the whole, in bytes; `completed` may go down a little. */
  | { type: 'layer'; digest: string; total: number; completed: number }
  | { type: 'success' }
  | { type: 'fault'; fault: Fault };

export interface ModelAdmin {
  list(): Promise<Result<InstalledModel[]>>;
  running(): Promise<Result<RunningModel[]>>;
  /** Refused for models that run elsewhere: asking for them would ask that other server. */
  details(name: string): Promise<Result<ModelDetails>>;
  /**
   * Loads a model and keeps it in memory for so many seconds after each use; negative: for ever, 0: unloads it.
   * Resolves when it is loaded, which may take minutes.
   */
  keep(name: string, seconds: number, signal: AbortSignal): Promise<Result<null>>;
  /** Refused where the new name is taken. */
  copy(source: string, destination: string): Promise<Result<null>>;
  /** Also when the model was gone already. */
  delete(name: string): Promise<Result<null>>;
  /** Goes on where an earlier download of the same model has stopped. */
  pull(name: string, signal: AbortSignal): AsyncIterable<WorkEvent>;
  /** Never fetches the model to start from. */
  create(request: NewModel, signal: AbortSignal): AsyncIterable<WorkEvent>;
  /** Whether a file with this `sha256:…` has been uploaded, and where it is to go otherwise. */
  file(digest: string): Promise<Result<UploadPlace>>;
  /** A page has sent it there, wholly or in part. `up`: bytes; `status`: HTTP, 0 for no answer. */
  handed(digest: string, sent: { up: number; status: number }): void;
}
