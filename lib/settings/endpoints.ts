// The shape of the stored endpoints: bad ones are left out, and whatever is not said keeps text on this machine.
import * as v from 'valibot';
import { isEndpointUrl, OWN_MACHINE } from '../core/endpoint';
import { PLACES } from '../core/place';

const MOST = 20;

const endpoint = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/)),
  url: v.pipe(v.string(), v.maxLength(300), v.check(isEndpointUrl)),
  limit: v.fallback(v.picklist(PLACES), 'machine'),
});

type Stored = v.InferOutput<typeof endpoint>;

/** At least one, each id once; what else was stored with them, such as a password, is dropped. */
export const endpointList = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((members): Stored[] => {
      const byId = new Map<string, Stored>();
      for (const member of members) {
        const read = v.safeParse(endpoint, member);
        if (read.success && !byId.has(read.output.id)) byId.set(read.output.id, read.output);
      }
      const found = [...byId.values()].slice(0, MOST);
      return found.length > 0 ? found : [OWN_MACHINE];
    }),
  ),
  [OWN_MACHINE],
);
