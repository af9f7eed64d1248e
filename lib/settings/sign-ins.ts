// What signs in at an endpoint: a token, or a name and a password. Kept apart from the settings, on this machine only.
import * as v from 'valibot';
import type { Endpoint } from '../core/endpoint';
import type { StoredItem } from '../core/ports';

/** Neither line breaks nor other signs that a header cannot carry. */
const plain = (most: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(/^[^\p{Cc}]+$/u));

export const signIn = v.variant('kind', [
  v.strictObject({ kind: v.literal('bearer'), token: v.pipe(plain(8000), v.regex(/^[!-~]+$/)) }),
  v.strictObject({
    kind: v.literal('basic'),
    user: v.pipe(plain(300), v.regex(/^[^:]+$/)),
    password: v.pipe(v.string(), v.maxLength(1000)),
  }),
]);
export type SignIn = v.InferOutput<typeof signIn>;

/** `url`: the address it was set for. No other one gets it, whatever an endpoint of this id becomes. */
const entry = v.object({ url: v.string(), signIn });
type Entry = v.InferOutput<typeof entry>;

type Place = Pick<Endpoint, 'id' | 'url'>;

export interface SignIns {
  /** Null takes it away. */
  set(place: Place, signIn: SignIn | null): Promise<void>;
  /** The `Authorization` header for an endpoint. */
  header(place: Place): Promise<string | undefined>;
  /** What kind of one each of these endpoints has, by id; never what it says. */
  kinds(places: readonly Place[]): Promise<Record<string, SignIn['kind']>>;
  /** Forgets those of all other endpoints. */
  keepOnly(places: readonly Place[]): Promise<void>;
  /** Forgets all. */
  clear(): Promise<void>;
}

export function createSignIns(item: StoredItem): SignIns {
  let queue: Promise<unknown> = Promise.resolve();
  /** Read once: every request asks, and nobody else writes. */
  let known: Promise<Map<string, Entry>> | undefined;
  const read = (): Promise<Map<string, Entry>> => {
    known ??= item.read().then((stored) => {
      const members = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
      return new Map(members.filter((member): member is [string, Entry] => v.is(entry, member[1])));
    });
    return known;
  };
  const change = (make: (entries: Map<string, Entry>) => void): Promise<void> => {
    const changed = queue.then(async () => {
      const before = await read();
      const entries = new Map(before);
      make(entries);
      if (JSON.stringify([...entries]) === JSON.stringify([...before])) return;
      await item.write(Object.fromEntries(entries));
      known = Promise.resolve(entries);
    });
    queue = changed.catch(() => undefined);
    return changed;
  };
  const of = (entries: Map<string, Entry>, { id, url }: Place): SignIn | undefined => {
    const found = entries.get(id);
    return found?.url === url ? found.signIn : undefined;
  };
  return {
    set: ({ id, url }, wanted) =>
      change((entries) => {
        if (wanted) entries.set(id, { url, signIn: wanted });
        else entries.delete(id);
      }),
    async header(place) {
      const found = of(await read(), place);
      return found && headerOf(found);
    },
    async kinds(places) {
      const entries = await read();
      const found = places.flatMap((place) => {
        const one = of(entries, place);
        return one ? [[place.id, one.kind] as const] : [];
      });
      return Object.fromEntries(found);
    },
    clear: () => change((entries) => entries.clear()),
    keepOnly: (places) =>
      change((entries) => {
        const ids = new Set(places.map(({ id }) => id));
        for (const id of entries.keys()) if (!ids.has(id)) entries.delete(id);
      }),
  };
}

function headerOf(found: SignIn): string {
  if (found.kind === 'bearer') return `Bearer ${found.token}`;
  const bytes = new TextEncoder().encode(`${found.user}:${found.password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
