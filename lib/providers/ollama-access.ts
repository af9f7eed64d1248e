// Where a model would run: the rule that keeps text on this machine, decided before each request.
// Source: Ollama's server/routes.go and types/model; cloud names are proxied since 0.18.0, stubs since 0.12.0.
import { isAtLeast, isUnnumbered } from '../core/ollama-version';
import { fail, ok, type Result } from '../core/result';
import { isCloudName } from '../models/model-name';
import type { Model } from './provider';

export { isCloudName };

/** First version that strips `:local` and refuses remote models under it. */
const KNOWS_LOCAL_SUFFIX = '0.18.0';
/** First version that lists capabilities in /api/tags. */
const LISTS_CAPABILITIES = '0.30.0';

export interface TagEntry {
  name: string;
  digest?: string;
  size?: number;
  remote_host?: string;
  remote_model?: string;
  capabilities?: string[];
  details?: {
    parameter_size?: string;
    quantization_level?: string;
    context_length?: number;
  };
}

export const isRemote = (entry: Pick<TagEntry, 'remote_host' | 'remote_model'>): boolean =>
  Boolean(entry.remote_host || entry.remote_model);

/** @param mayForward the user has lifted the local lock as far as the internet */
export function modelFrom(entry: TagEntry, mayForward = false): Model {
  const { details } = entry;
  const isElsewhere = isRemote(entry) || isCloudName(entry.name);
  return {
    name: entry.name,
    digest: entry.digest ?? '',
    size: entry.size ?? 0,
    locality: isElsewhere ? 'remote' : 'local',
    ...(isElsewhere && mayForward && { isAllowed: true }),
    ...(details?.parameter_size && { parameterSize: details.parameter_size }),
    ...(details?.quantization_level && { quantization: details.quantization_level }),
    ...(details?.context_length && { contextLength: details.context_length }),
    ...(entry.capabilities && { capabilities: entry.capabilities }),
  };
}

/** The installed entry under this name; a missing tag means `latest`. */
export function findEntry(entries: readonly TagEntry[], name: string): TagEntry | undefined {
  const wanted = name.trim();
  const lastPart = wanted.split('/').at(-1) ?? wanted;
  const full = (lastPart.includes(':') ? wanted : `${wanted}:latest`).toLowerCase();
  return entries.find((candidate) => candidate.name.toLowerCase() === full);
}

/** The same, or why it may not be used on this machine. */
export function findLocal(entries: readonly TagEntry[], name: string): Result<TagEntry> {
  const wanted = name.trim();
  if (isCloudName(wanted)) return fail('model-not-local', wanted);
  const entry = findEntry(entries, wanted);
  if (!entry) return fail('model-missing', wanted);
  return isRemote(entry) || isCloudName(entry.name) ? fail('model-not-local', wanted) : ok(entry);
}

/** Under this name the server itself refuses to forward the text, if it knows the suffix. */
export const lockedName = (entry: TagEntry): string => `${entry.name}:local`;

/** Whether the server knows `:local`; undefined when its version does not tell. */
export const knowsLock = (version: string | undefined): boolean | undefined =>
  version === undefined || isUnnumbered(version)
    ? undefined
    : isAtLeast(version, KNOWS_LOCAL_SUFFIX);

/** The oldest version that the listing proves, so that no request for the version is needed. */
export const versionFromTags = (entries: readonly TagEntry[]): string | undefined =>
  entries.some((entry) => entry.capabilities) ? LISTS_CAPABILITIES : undefined;
