// The one stored settings item: its shape, its defaults, and a parser that turns bad values into defaults.
import * as v from 'valibot';
import { endpointList } from './endpoints';
import { migrate, SETTINGS_VERSION } from './migrations';

/** Days after which an untouched chat is deleted; 0: never. */
const KEEP_DAYS = [0, 7, 30, 90, 365] as const;

const FONT_SIZES = ['small', 'medium', 'large', 'largest'] as const;

/** Seconds that a second opinion may take. */
const OPINION_SECONDS = [2, 4, 8, 15] as const;

/** What happens to a finding: let pass and log, ask, ask with a reason, or no way through. */
export const MODES = ['monitor', 'warn', 'justify', 'block'] as const;
export type Mode = (typeof MODES)[number];

/** Days for which the audit log keeps an entry, and how many it keeps. */
const AUDIT_DAYS = [7, 30, 90, 365] as const;
const AUDIT_MOST = [1000, 10_000, 50_000] as const;

const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/** An object whose bad or missing members become defaults, one by one, even where it is no object at all. */
const part = <const T extends v.ObjectEntries>(entries: T) => {
  const whole = v.object(entries);
  return v.fallback(whole, () => v.parse(whole, {}));
};

/** A list without its bad members, so that one of them never takes the others along. */
const list = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((members) =>
        members.filter((member): member is v.InferOutput<T> => v.is(item, member)).slice(0, most),
      ),
    ),
    [],
  );

/** A bad mode becomes the one that asks. */
const mode = v.fallback(v.picklist(MODES), 'warn');
const modes = v.fallback(v.record(v.string(), mode), {});

const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const number = (least: number, most: number) =>
  v.fallback(v.optional(v.pipe(v.number(), v.minValue(least), v.maxValue(most))), undefined);

const tuning = v.object({
  temperature: number(0, 2),
  topP: number(0, 1),
  seed: number(0, 2 ** 31 - 1),
  contextTokens: number(512, 10_000_000),
  keepAlive: number(-1, 31_536_000),
  system: v.fallback(v.optional(v.pipe(v.string(), v.maxLength(20_000))), undefined),
});

const schema = v.object({
  version: v.fallback(v.literal(SETTINGS_VERSION), SETTINGS_VERSION),
  /** Where models run; never with what signs in there (sign-ins.ts). */
  endpoints: endpointList,
  /** Of the endpoint in use; the first one when there is none of this id. */
  endpointId: v.fallback(v.string(), ''),
  /** Name of the model last chosen; empty: the first local one. */
  model: v.fallback(v.string(), ''),
  /** By name of a model that can think: whether, or how much. */
  thinking: v.fallback(
    v.record(v.string(), v.union([v.boolean(), v.picklist(['low', 'medium', 'high'])])),
    {},
  ),
  /** Gigabytes of memory that models may use, as the user says; 0: not said. */
  modelMemory: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(100_000)), 0),
  /** By name of a model: how it is run, where that differs from how it is set. */
  modelDefaults: v.fallback(v.record(v.string(), tuning), {}),
  /** The same under names of their own, to be given to any model. */
  tuningPresets: list(v.object({ name: words(60), tuning }), 50),
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
    /** Hosts that the user has added. */
    ownSites: list(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)), 100),
    /** A button beside composers asks the local model what is typed there. */
    askButton: flag(true),
    /** For critical and high findings, on all sites. */
    mode,
    /** The same by id of a site, in place of `mode`. */
    siteModes: modes,
    /** By severity or type of finding, on all sites; a type goes before a severity, both before the site. */
    kindModes: modes,
    /** Ids of rules that are not looked for. */
    rulesOff: list(words(64), 1000),
    /** The guard rests until then; milliseconds since the epoch. One that is too far ahead counts as none. */
    pausedUntil: v.fallback(v.number(), 0),
    audit: part({
      enabled: flag(true),
      keepDays: v.fallback(v.picklist(AUDIT_DAYS), 90),
      most: v.fallback(v.picklist(AUDIT_MOST), 10_000),
    }),
    /** The user's own words and patterns (RE2); what they match is held. */
    words: list(words(100), 1000),
    patterns: list(v.object({ name: words(100), source: words(500) }), 50),
    /** The local model is asked about texts in which the rules found nothing. */
    secondOpinion: part({
      enabled: flag(false),
      /** Name of the model; empty: the smallest local one. */
      model: v.fallback(v.string(), ''),
      seconds: v.fallback(v.picklist(OPINION_SECONDS), 4),
      /** What happens to a text when no answer has come in time. */
      whenLate: v.fallback(v.picklist(['pass', 'hold']), 'pass'),
    }),
  }),
  /** What the organization's policy says, laid over what is stored at each reading (managed.ts); never stored. */
  managed: part({
    /** Paths of the settings that only the policy changes, such as `guard.mode`. */
    locked: list(v.string(), 100),
    pauseAllowed: flag(true),
    exceptionsAllowed: flag(true),
    exportAllowed: flag(true),
    /** The policy's own words, among those of the guard. */
    words: list(v.string(), 1000),
  }),
});

export type Settings = v.InferOutput<typeof schema>;

/** Never throws: whatever is stored, the answer is a whole and safe settings object. */
export const parseSettings = (stored: unknown): Settings =>
  v.parse(schema, typeof stored === 'object' && stored !== null ? migrate({ ...stored }) : {});
