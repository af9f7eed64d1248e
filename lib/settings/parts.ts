// The settings in parts that are counted and put back each by itself, as users delete them. Pure.
import { type Amount, amountOf } from '../core/amount';
import { OWN_MACHINE } from '../core/endpoint';
import { parseSettings, type Settings } from './schema';

/** What belongs to a part, as paths; `rest` is all that no other part has. */
const PARTS = {
  servers: ['endpoints', 'endpointId'],
  models: ['model', 'modelMemory', 'thinking', 'modelDefaults', 'tuningPresets'],
  rates: ['tokenRates'],
  lists: ['guard.words', 'guard.patterns'],
  sites: ['guard.ownSites'],
} as const satisfies Record<string, readonly string[]>;

export type SettingsPart = keyof typeof PARTS | 'rest';

/** Neither the user's nor stored. */
const NOT_OWN = ['version', 'managed'];

type Tree = { readonly [key: string]: unknown };

/** By path, such as `guard.words`: a group's members stand for themselves, other values are whole. */
function leaves(settings: Settings): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(settings)) {
    if (NOT_OWN.includes(key)) continue;
    if (!GROUPS.includes(key)) found.set(key, value);
    else
      for (const [name, inner] of Object.entries(value as Tree)) found.set(`${key}.${name}`, inner);
  }
  return found;
}

/** Members of the settings that hold settings themselves. */
const GROUPS = ['history', 'readAloud', 'guard'];

const DEFAULTS = leaves(parseSettings(undefined));

const TAKEN: readonly string[] = Object.values(PARTS).flat();

const isIn = (part: SettingsPart, path: string): boolean =>
  part === 'rest' ? !TAKEN.includes(path) : (PARTS[part] as readonly string[]).includes(path);

/** What of a part is not as it was at first. */
export function amountOfPart(settings: Settings, part: SettingsPart): Amount {
  const own = [...leaves(settings)].flatMap(([path, value]) =>
    isIn(part, path) ? entriesOf(path, value) : [],
  );
  return amountOf(own);
}

/** The entries that a setting has of the user's: those of a list, those of a table, or the value itself. */
function entriesOf(path: string, value: unknown): unknown[] {
  if (JSON.stringify(value) === JSON.stringify(DEFAULTS.get(path))) return [];
  if (path === 'endpointId') return [];
  if (path === 'endpoints')
    return (value as unknown[]).filter(
      (one) => JSON.stringify(one) !== JSON.stringify(OWN_MACHINE),
    );
  if (path.startsWith('guard.secondOpinion') || path.startsWith('guard.audit')) return [value];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.entries(value) : [value];
}

/** The changes that put a part back to what it was at first, and leave the others as they are. */
export function resetOfPart(settings: Settings, part: SettingsPart): Record<string, unknown> {
  const changes: Record<string, Record<string, unknown> | null> = {};
  for (const [path] of leaves(settings)) {
    const [key = '', name] = path.split('.');
    if (!isIn(part, path)) continue;
    // What is null becomes its default.
    if (name === undefined) changes[key] = null;
    else
      changes[key] = {
        ...((settings as unknown as Tree)[key] as Tree),
        ...changes[key],
        [name]: null,
      };
  }
  return changes;
}
