// From Ollama's own fields of a model to ours: of the list, of what is loaded, of the details. Pure.
import type { InstalledModel, ModelDetails, RunningModel } from '../models/admin';
import { modelFrom, type TagEntry } from './ollama-access';

/** What /api/tags and /api/ps tell beyond what locality needs. */
type Entry = TagEntry & {
  modified_at?: string;
  expires_at?: string;
  size_vram?: number;
  context_length?: number;
  details?: { family?: string };
};

/** What /api/show tells; fields are absent where they are empty. */
export interface Showing {
  remote_host?: string;
  remote_model?: string;
  license?: string;
  template?: string;
  system?: string;
  parameters?: string;
  capabilities?: string[];
  details?: {
    parent_model?: string;
    family?: string;
    parameter_size?: string;
    quantization_level?: string;
  };
  model_info?: Record<string, unknown>;
}

/** A model that is held for ever shows a date some 292 years ahead. */
const FOR_EVER = 100 * 365 * 86_400_000;

/** A row of `/api/tags`; a time that cannot be read is left out. */
export function installedFrom(entry: TagEntry): InstalledModel {
  const { details, modified_at = '' } = entry as Entry;
  const modifiedAt = Date.parse(modified_at);
  return {
    ...modelFrom(entry),
    ...(details?.family && { family: details.family }),
    ...(Number.isFinite(modifiedAt) && { modifiedAt }),
  };
}

/** A row of `/api/ps`: memory in bytes, its end in milliseconds since the epoch or null where it is held for ever. */
export function runningFrom(entry: TagEntry): RunningModel {
  const { name, size = 0, size_vram = 0, expires_at = '', context_length } = entry as Entry;
  const expires = Date.parse(expires_at);
  const hasEnd = Number.isFinite(expires) && expires - Date.now() < FOR_EVER;
  return {
    name,
    memory: size,
    gpuMemory: size_vram,
    expiresAt: hasEnd ? expires : null,
    ...(context_length !== undefined && { contextLength: context_length }),
  };
}

/** The answer of `/api/show`; what is missing in it is empty or left out. */
export function detailsFrom(name: string, shown: Showing): ModelDetails {
  const { details = {}, model_info: info = {} } = shown;
  const architecture = info['general.architecture'];
  const lengthOf = (key: string) => {
    const length = info[`${String(architecture)}.${key}`];
    return typeof length === 'number' ? length : undefined;
  };
  const contextLength = lengthOf('context_length');
  const embeddingLength = lengthOf('embedding_length');
  return {
    name,
    template: shown.template ?? '',
    system: shown.system ?? '',
    license: shown.license ?? '',
    parameters: parametersFrom(shown.parameters ?? ''),
    capabilities: shown.capabilities ?? guessed(shown),
    ...(typeof architecture === 'string' && { architecture }),
    ...(details.family && { family: details.family }),
    ...(details.parameter_size && { parameterSize: details.parameter_size }),
    ...(details.quantization_level && { quantization: details.quantization_level }),
    ...(details.parent_model && { base: details.parent_model }),
    ...(contextLength !== undefined && { contextLength }),
    ...(embeddingLength !== undefined && { embeddingLength }),
    ...windowCost(lengthOf),
  };
}

/**
 * Keys and values of all layers, at two bytes each. Models that share or leave out layers take less: this is the most.
 */
function windowCost(lengthOf: (key: string) => number | undefined): { bytesPerToken?: number } {
  const layers = lengthOf('block_count');
  const heads = lengthOf('attention.head_count');
  const width = lengthOf('embedding_length');
  if (!layers || !heads || !width) return {};
  const perHead = lengthOf('attention.key_length') ?? width / heads;
  return {
    bytesPerToken: 2 * layers * (lengthOf('attention.head_count_kv') ?? heads) * perHead * 2,
  };
}

/** One `key value` a line, the key padded; a value may be in quotes. Their order is not stable, so ours is. */
function parametersFrom(text: string): [string, string][] {
  const lines = text.split('\n').flatMap((line): [string, string][] => {
    const [, key, value = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? [];
    return key === undefined ? [] : [[key, unquoted(value.trim())]];
  });
  return lines.sort(([one], [other]) => (one < other ? -1 : Number(one > other)));
}

/** As Go writes it (`%q`), which is read here as JSON where it can be. */
function unquoted(value: string): string {
  if (!/^".*"$/s.test(value)) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    return value.slice(1, -1);
  }
}

/** Servers before 0.6.4 do not say what a model can do. */
function guessed({ details = {}, template = '' }: Showing): string[] {
  const { family = '' } = details;
  if (/^(?:nomic-)?bert$/.test(family)) return ['embedding'];
  return [
    'completion',
    ...(/clip|mllama/.test(family) ? ['vision'] : []),
    ...(template.includes('.Tools') ? ['tools'] : []),
  ];
}
