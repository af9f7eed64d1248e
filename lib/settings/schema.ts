// The one stored settings item: its shape, its defaults, and a parser that turns bad values into defaults.
import * as v from 'valibot';

const SETTINGS_VERSION = 1;

/** Days after which an untouched chat is deleted; 0: never. */
const KEEP_DAYS = [0, 7, 30, 90, 365] as const;

const FONT_SIZES = ['small', 'medium', 'large', 'largest'] as const;

const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/** An object whose bad or missing members become defaults, one by one, even where it is no object at all. */
const part = <const T extends v.ObjectEntries>(entries: T) => {
  const whole = v.object(entries);
  return v.fallback(whole, () => v.parse(whole, {}));
};

const schema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Base URL of the model server, loopback only. */
  endpoint: v.fallback(
    v.pipe(v.string(), v.regex(/^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):11434$/)),
    'http://localhost:11434',
  ),
  /** Name of the model last chosen; empty: the first local one. */
  model: v.fallback(v.string(), ''),
  /** By name of a model that can think: whether, or how much. */
  thinking: v.fallback(
    v.record(v.string(), v.union([v.boolean(), v.picklist(['low', 'medium', 'high'])])),
    {},
  ),
  /** By family of models: how many tokens its tokenizer makes of one that we estimate. */
  tokenRates: v.fallback(v.record(v.string(), v.number()), {}),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Strong lines and text in any theme, also where the system does not ask for them. */
  highContrast: flag(false),
  fontSize: v.fallback(v.picklist(FONT_SIZES), 'medium'),
  history: part({
    /** The local model gives a new chat its title. */
    autoTitles: flag(true),
    keepDays: v.fallback(v.picklist(KEEP_DAYS), 0),
  }),
  readAloud: part({
    /** Name of a voice on this machine; empty: the system's choice. */
    voice: v.fallback(v.string(), ''),
  }),
  /** The paste guard; `sitesOff` holds ids of lib/guard/sites.ts. */
  guard: part({
    enabled: flag(true),
    sitesOff: v.fallback(v.array(v.string()), []),
  }),
});

export type Settings = v.InferOutput<typeof schema>;

/** Never throws: whatever is stored, the answer is a whole and safe settings object. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(schema, typeof stored === 'object' && stored !== null ? stored : {});
