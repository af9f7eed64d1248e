// The one stored settings item: its shape, its defaults, and a parser that turns bad values into defaults.
import * as v from 'valibot';

const SETTINGS_VERSION = 1;

const schema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Base URL of the model server, loopback only. */
  endpoint: v.fallback(
    v.pipe(v.string(), v.regex(/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):11434$/)),
    'http://localhost:11434',
  ),
  /** Name of the model last chosen; empty: the first local one. */
  model: v.fallback(v.string(), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** The paste guard; `sitesOff` holds ids of lib/guard/sites.ts. */
  guard: v.fallback(
    v.object({
      enabled: v.fallback(v.boolean(), true),
      sitesOff: v.fallback(v.array(v.string()), []),
    }),
    { enabled: true, sitesOff: [] },
  ),
});

export type Settings = v.InferOutput<typeof schema>;

/** Never throws: whatever is stored, the answer is a whole and safe settings object. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
