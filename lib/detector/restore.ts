// Puts values back where a model's answer has their placeholders, also where the model has bent these.
import { isSecret, PLACEHOLDER, type Vault } from './numbering';

/** A placeholder in a text, with what it stands for. */
export interface RestoredPlace {
  /** In the text as given; UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** `EMAIL_1`. */
  name: string;
  value: string;
}

export interface Restored {
  text: string;
  places: RestoredPlace[];
}

export interface RestoreOptions {
  /** Keys and passwords too; otherwise their placeholders stay. */
  secrets?: boolean;
}

/**
 * The text with the values of placeholders that the vault knows; all others stay as they are, and so do those in the
 * target of a link. Takes placeholders without brackets, in lower case, with blanks or hyphens, with other brackets,
 * with emphasis around.
 */
export function restore(text: string, vault: Vault, options: RestoreOptions = {}): Restored {
  const restorer = createRestorer(vault, options);
  return { text: restorer.push(text) + restorer.flush(), places: restorer.places };
}

/** For an answer that arrives in pieces: a possible beginning of a placeholder is held back until it is clear. */
export interface Restorer {
  /** What is certain now. */
  push(piece: string): string;
  /** The rest. */
  flush(): string;
  /** In everything pushed so far. */
  readonly places: RestoredPlace[];
}

export function createRestorer(vault: Vault, options: RestoreOptions = {}): Restorer {
  const reader = createReader(vault, options);
  const places: RestoredPlace[] = [];
  /** What was given out last, as it came in, and behind it what is held back. */
  let text = '';
  let held = 0;
  /** Units pushed before `text` begins. */
  let dropped = 0;

  const giveOut = (until: number): string => {
    let out = '';
    for (const place of reader.find(text, held)) {
      if (place.start >= until) break;
      places.push({ ...place, start: dropped + place.start, end: dropped + place.end });
      out += text.slice(held, place.start) + place.value;
      held = place.end;
    }
    if (held < until) out += text.slice(held, until);
    held = Math.max(held, until);
    const cut = Math.max(0, held - KEPT);
    text = text.slice(cut);
    dropped += cut;
    held -= cut;
    return out;
  };

  return {
    places,
    push(piece) {
      text += piece;
      return giveOut(reader.certainUntil(text, held));
    },
    flush: () => giveOut(text.length),
  };
}

/** What is kept of a text behind the place that is looked at; UTF-16 code units. */
const KEPT = 1000;
/** How far back the beginning of a link is looked for. */
const LINK_SEEN = 500;
/** Longer than a placeholder in any form. */
const LONGEST = 160;

const BEFORE = '[\\\\[{<【［〈「『«‹*`]{0,6}';
const AFTER = '[\\\\\\]}>】］〉」』»›*`]{0,6}';
/** Between the parts of a name. */
const JOINT = '[\\\\_＿\\-‐‑–:.#№ \u00a0\u202f]{0,4}';
const DIGIT = '[0-9０-９]';

interface Reader {
  /** Places in order, none that begins before `from`. */
  find(text: string, from: number): Iterable<RestoredPlace>;
  /** Where the end of the text may be the beginning of a placeholder, or of a longer one; else the text's end. */
  certainUntil(text: string, from: number): number;
}

function createReader(vault: Vault, { secrets = false }: RestoreOptions): Reader {
  const names = Object.keys(vault).filter((name) => secrets || !isSecret(name));
  const series = [...new Set(names.map((name) => name.replace(/_\d+$/, '')))];
  if (series.length === 0) return { find: () => [], certainUntil: (text) => text.length };
  const labels = series.map((one) => one.replaceAll('_', JOINT)).join('|');
  const whole = new RegExp(`(${BEFORE})(${labels})(${JOINT})(${DIGIT}{1,6})(${AFTER})`, 'gi');
  const begun = new RegExp(`(?:${series.map(beginnings).join('|')})$`, 'i');
  const known = new Set(names);
  return {
    *find(text, from) {
      whole.lastIndex = from;
      for (let hit = whole.exec(text); hit; hit = whole.exec(text)) {
        const place = placeOf(hit, text);
        const value =
          place && known.has(place.name) ? valueIn(vault, place.name, secrets) : undefined;
        if (place && value !== undefined) yield { ...place, value };
        whole.lastIndex = value === undefined ? hit.index + 1 : (place?.end ?? 0);
      }
    },
    certainUntil(text, from) {
      const tail = Math.max(from, text.length - LONGEST);
      const hit = begun.exec(text.slice(tail));
      return hit ? tail + hit.index : text.length;
    },
  };
}

/** A value in which a secret stood has its placeholder. */
const valueIn = (vault: Vault, name: string, secrets: boolean): string | undefined =>
  secrets
    ? vault[name]?.replace(PLACEHOLDER, (whole, inner) => valueIn(vault, inner, true) ?? whole)
    : vault[name];

/** The source of a pattern for all that a placeholder of a series may begin with. */
function beginnings(series: string): string {
  const units = [...series].map((letter) => (letter === '_' ? JOINT : letter));
  const parts = [BEFORE, ...units, JOINT, `${DIGIT}{1,6}`, `(?:${AFTER}|[s_])`];
  return parts.reduceRight((rest, part) => `${part}(?:${rest})?`, '');
}

/** The placeholder in a hit, with the brackets that belong to it; undefined where it is none, or in a link. */
function placeOf(hit: RegExpExecArray, text: string): Omit<RestoredPlace, 'value'> | undefined {
  const [, before = '', label = '', joint = '', digits = '', after = ''] = hit;
  const from = hit.index + before.length;
  const to = hit.index + hit[0].length - after.length;
  const pairs = pairsAround(before, after);
  const isBare = pairs.open === 0;
  if (isBare && !(isJoint(label, joint) && standsAlone(text, from, to))) return undefined;
  const start = from - pairs.open;
  if (isInLink(text, start)) return undefined;
  const series = label.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
  const name = `${series}_${Number(digits.normalize('NFKC'))}`;
  return { start, end: to + pairs.close, name };
}

/**
 * Lengths of what belongs to a placeholder: the brackets and markup inside of them. Around square ones stands text; of
 * other brackets, which are not ours, two may stand where a model has made a template of it.
 */
function pairsAround(before: string, after: string): { open: number; close: number } {
  const inner = pairAround(before, after);
  if (!inner || inner.sign === '[') return inner ?? { open: 0, close: 0 };
  const rest = before.slice(0, before.length - inner.open);
  const outer = pairAround(rest, after.slice(inner.close));
  if (outer?.sign !== inner.sign) return inner;
  return { open: inner.open + outer.open, close: inner.close + outer.close };
}

function pairAround(before: string, after: string) {
  const left = /(\\?)([^\\*`])[*`]*$/.exec(before);
  const right = /^[*`]*(\\?)[^\\*`]/.exec(after);
  if (!left || !right) return undefined;
  const [whole, slash = '', sign = ''] = left;
  // Markdown escapes both brackets; a single backslash belongs to the text.
  const open = whole.length - (slash === right[1] ? 0 : slash.length);
  return { sign, open, close: right[0].length };
}

/** Without brackets around, words and a number alone are no placeholder. */
const isJoint = (label: string, joint: string): boolean =>
  /^\\?[_＿\-‐‑–]$/.test(joint) ||
  (/^[ \u00a0\u202f]?$/.test(joint) && label === label.toUpperCase());

/** Not a piece of a longer word or number; an `s` may follow. */
const standsAlone = (text: string, from: number, to: number): boolean =>
  !/[A-Za-z0-9]_?$/.test(text.slice(Math.max(0, from - 2), from)) &&
  !/^(?:[0-9０-９]|_\w|(?!s(?![A-Za-z0-9]))[A-Za-z])/.test(text.slice(to, to + 3));

/** In the target of a link nothing is put: it could carry a value away. */
function isInLink(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LINK_SEEN), at);
  const run = before.split(/\s/).at(-1) ?? '';
  return /\w:\/\/|\b(?:mailto|tel|data|javascript):|\]\(|\b(?:href|src|action)=/i.test(run);
}
