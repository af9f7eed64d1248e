// The organization's policy (`storage.managed`) over the user's settings: what it sets, only it changes.
import * as v from 'valibot';
import { parseSettings, type Settings } from './schema';

/** A member that is missing or bad is not set. */
const maybe = <const T extends v.GenericSchema>(item: T) => v.fallback(v.optional(item), undefined);

const strings = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100)));
const mode = v.picklist(['monitor', 'warn', 'justify', 'block']);
const modes = v.record(v.string(), mode);

/** As documented in public/managed-schema.json. */
const policy = v.object({
  guardEnabled: maybe(v.boolean()),
  mode: maybe(mode),
  siteModes: maybe(modes),
  kindModes: maybe(modes),
  sitesOff: maybe(strings),
  rulesOff: maybe(strings),
  words: maybe(strings),
  pauseAllowed: maybe(v.boolean()),
  exceptionsAllowed: maybe(v.boolean()),
  auditEnabled: maybe(v.boolean()),
  auditKeepDays: maybe(v.number()),
  historyKeepDays: maybe(v.number()),
  exportAllowed: maybe(v.boolean()),
  endpoint: maybe(v.string()),
});

/** All that a policy can set. */
export const POLICY_KEYS: readonly string[] = Object.keys(policy.entries);

type Policy = v.InferOutput<typeof policy>;

/** Where a member of the policy goes. Words are added to the user's own; permissions are no settings of the user. */
const PLACES = [
  ['guardEnabled', 'guard.enabled'],
  ['mode', 'guard.mode'],
  ['siteModes', 'guard.siteModes'],
  ['kindModes', 'guard.kindModes'],
  ['sitesOff', 'guard.sitesOff'],
  ['rulesOff', 'guard.rulesOff'],
  ['auditEnabled', 'guard.audit.enabled'],
  ['auditKeepDays', 'guard.audit.keepDays'],
  ['historyKeepDays', 'history.keepDays'],
  ['endpoint', 'endpoint'],
] as const satisfies readonly (readonly [keyof Policy, string])[];

type Tree = { [key: string]: unknown };

/** The settings that hold while this policy does; `given` is whatever the browser has stored for us. */
export function applyManaged(settings: Settings, given: unknown): Settings {
  const set = parsePolicy(given);
  const tree: Tree = structuredClone(settings);
  for (const [key, path] of PLACES) if (set[key] !== undefined) write(tree, path, set[key]);
  const words = set.words ?? [];
  const merged = parseSettings(tree);
  const { pauseAllowed = true, exceptionsAllowed = true, exportAllowed = true } = set;
  return {
    ...merged,
    guard: {
      ...merged.guard,
      words: [...words, ...merged.guard.words.filter((word) => !words.includes(word))],
      pausedUntil: pauseAllowed ? merged.guard.pausedUntil : 0,
    },
    managed: {
      // A value that the settings cannot take has set nothing.
      locked: PLACES.filter(
        ([key, path]) => set[key] !== undefined && took(merged, path, set[key]),
      ).map(([, path]) => path),
      pauseAllowed,
      exceptionsAllowed,
      exportAllowed,
      words,
    },
  };
}

/** What is to be stored of changed settings: the user's part alone, so that nothing stays when a policy goes. */
export function withoutManaged(changed: Settings, stored: Settings, given: unknown): Settings {
  const { locked, words } = applyManaged(stored, given).managed;
  const tree: Tree = structuredClone(changed);
  for (const path of locked) write(tree, path, read(stored, path));
  const { managed: _, ...rest } = parseSettings(tree);
  const own = rest.guard.words.filter(
    (word) => !words.includes(word) || stored.guard.words.includes(word),
  );
  return parseSettings({ ...rest, guard: { ...rest.guard, words: own } });
}

const parsePolicy = (given: unknown): Policy =>
  v.parse(policy, typeof given === 'object' && given !== null ? given : {});

const took = (settings: Settings, path: string, value: unknown): boolean =>
  JSON.stringify(read(settings, path)) === JSON.stringify(value);

const read = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((part, key) => (part as Tree)[key], tree);

function write(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? path;
  const part = keys.reduce((inner, key) => inner[key] as Tree, tree);
  part[last] = value;
}
