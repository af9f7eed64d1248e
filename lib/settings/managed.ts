// The organization's policy (`storage.managed`) over the user's settings: what it sets, only it changes.
import * as v from 'valibot';
import { type Endpoint, isEndpointUrl } from '../core/endpoint';
import { isWithin, nearer, placeOf, PLACES as REACHES } from '../core/place';
import { MODES, parseSettings, type Settings } from './schema';

/** A member that is missing or bad is not set. */
const maybe = <const T extends v.GenericSchema>(item: T) => v.fallback(v.optional(item), undefined);

const strings = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100)));
const mode = v.picklist(MODES);
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
  endpoints: maybe(
    v.array(v.object({ url: v.string(), name: maybe(v.string()), kind: maybe(v.string()) })),
  ),
  reach: maybe(v.picklist(REACHES)),
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
] as const satisfies readonly (readonly [keyof Policy, string])[];

type Tree = { [key: string]: unknown };

/** The settings that hold while this policy does; `given` is whatever the browser has stored for us. */
export function applyManaged(settings: Settings, given: unknown): Settings {
  const set = parsePolicy(given);
  const tree: Tree = structuredClone(settings);
  for (const [key, path] of PLACES) if (set[key] !== undefined) write(tree, path, set[key]);
  const words = set.words ?? [];
  const servers = serversOf(set);
  if (servers.length > 0) tree.endpoints = servers;
  const parsed = parseSettings(tree);
  const merged = { ...parsed, endpoints: parsed.endpoints.map((one) => capped(one, set)) };
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
      locked: [
        ...PLACES.filter(
          ([key, path]) => set[key] !== undefined && took(merged, path, set[key]),
        ).map(([, path]) => path),
        ...(servers.length > 0 ? ['endpoints'] : []),
        ...(set.reach ? [LIMITS] : []),
      ],
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
  for (const path of locked) if (path !== LIMITS) write(tree, path, read(stored, path));
  if (locked.includes(LIMITS) && !locked.includes('endpoints'))
    tree.endpoints = changed.endpoints.map((one) => uncapped(one, stored, given));
  const { managed: _, ...rest } = parseSettings(tree);
  const own = rest.guard.words.filter(
    (word) => !words.includes(word) || stored.guard.words.includes(word),
  );
  return parseSettings({ ...rest, guard: { ...rest.guard, words: own } });
}

/** How far text may go: no setting of its own, but a bound to what endpoints may be set to. */
const LIMITS = 'endpoints.limit';

/** The policy's own endpoints, in place of the user's; such as lie beyond its reach are left out. */
function serversOf({ endpoint, endpoints = [], reach = 'machine' }: Policy): Endpoint[] {
  const listed = [...endpoints, ...(endpoint === undefined ? [] : [{ url: endpoint }])];
  return listed
    .map(({ url, name = 'Your organization', kind = 'ollama' }: Listed, index) => ({
      ...{ id: `managed-${index + 1}`, name, kind, url, limit: reach },
    }))
    .filter(({ url }) => isEndpointUrl(url) && isWithin(placeOf(url), reach));
}

type Listed = { url: string; name?: string | undefined; kind?: string | undefined };

const capped = (endpoint: Endpoint, { reach }: Policy): Endpoint =>
  reach ? { ...endpoint, limit: nearer(endpoint.limit, reach) } : endpoint;

/** A limit that the policy has brought nearer is stored as the user had set it. */
function uncapped(endpoint: Endpoint, stored: Settings, given: unknown): Endpoint {
  const before = stored.endpoints.find(({ id }) => id === endpoint.id);
  const isUnchanged = before && capped(before, parsePolicy(given)).limit === endpoint.limit;
  return isUnchanged ? { ...endpoint, limit: before.limit } : endpoint;
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
