// Whether an OpenAI-compatible server runs its models itself: many only pass texts on, and only what is proven counts.
import { isModelList } from '../core/causes/cause';
import type { Model } from './provider';

/** An entry of /v1/models: the four fields of OpenAI, and what servers add. */
export interface ListEntry {
  id: string;
  owned_by?: string;
  /** vLLM. */
  max_model_len?: number;
  /** llama.cpp: of the file, and of the running server. */
  meta?: { n_ctx_train?: number; n_ctx?: number; n_params?: number; size?: number } | null;
}

/** A program that runs models itself and has no way to pass texts on to another server. */
export interface Runner {
  name: string;
  /** What it writes as the owner of each of its models. */
  owner: string;
  /** A path of its own, which other programs lack, and how its answer is known. */
  path: string;
  isOwn: (answer: Record<string, unknown>) => boolean;
}

/**
 * LM Studio is not among them: it can run a model on another of the user's machines without saying so. Nor is
 * LiteLLM, whose purpose is to pass texts on, nor Ollama's own /v1, which hides where a model runs.
 * Sources: llama.cpp tools/server/README.md; vLLM entrypoints/openai/api_server.py.
 */
const RUNNERS: readonly Runner[] = [
  {
    name: 'llama.cpp',
    owner: 'llamacpp',
    path: '/props',
    isOwn: (answer) => typeof answer.default_generation_settings === 'object',
  },
  {
    name: 'vLLM',
    owner: 'vllm',
    path: '/version',
    isOwn: (answer) => typeof answer.version === 'string',
  },
];

/** The program that all entries are from; undefined where one is from elsewhere, or of none that is known. */
export const claimedRunner = (entries: readonly ListEntry[]): Runner | undefined =>
  RUNNERS.find(
    ({ owner }) => entries.length > 0 && entries.every(({ owned_by }) => owned_by === owner),
  );

/** What the server says of its models; undefined for what is no such list. */
export function entriesIn(json: unknown): ListEntry[] | undefined {
  if (!isModelList(json)) return undefined;
  const { data } = json as { data: Partial<ListEntry>[] | null };
  return (data ?? []).filter(
    (entry): entry is ListEntry =>
      typeof entry === 'object' &&
      entry !== null &&
      typeof entry.id === 'string' &&
      entry.id !== '',
  );
}

/** What a model can do is unknown: the protocol has no word for it. */
export function modelFrom(entry: ListEntry, isProven: boolean, mayForward: boolean): Model {
  const contextLength = contextOf(entry);
  return {
    name: entry.id,
    digest: '',
    locality: isProven ? 'local' : 'remote',
    ...(!isProven && mayForward && { isAllowed: true }),
    size: numberIn(entry.meta?.size) ?? 0,
    ...(contextLength !== undefined && { contextLength }),
  };
}

/** Tokens; what the server runs with goes before what the model was trained for. */
export const contextOf = ({ max_model_len, meta }: ListEntry): number | undefined =>
  numberIn(max_model_len) ?? numberIn(meta?.n_ctx) ?? numberIn(meta?.n_ctx_train);

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 ? value : undefined;
