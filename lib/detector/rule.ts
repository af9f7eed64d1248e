// What a detector rule is: one row of plain data that carries its own positives and negatives.
import type { CheckCall } from './checks/catalog';
import type { ExtentName } from './extents';
import type { MaskName } from './mask';

export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** What confirms a match: its shape alone, a check digit, or words around it. */
type Tier = 'shape' | 'checksum' | 'context';

export interface Rule {
  /** Permanent, kebab-case. */
  id: string;
  /** Upper-case type of the finding, e.g. `API_KEY`, `IBAN`: names the placeholder, `[IBAN_1]`. */
  type: string;
  /** Words for people, e.g. `AWS access key`. */
  label: string;
  severity: Severity;
  tier: Tier;
  /**
   * Lower-case literals, of the value or of words beside it; the pattern only runs around places that hold one
   * of them. Empty: around `digits`, `token` or `words`; without these on the whole text, which few rules may cost.
   */
  keywords: readonly string[];
  /** Least and most digits of a run (one space, dot, dash or slash between digits allowed) that the value holds. */
  digits?: readonly [least: number, most: number];
  /** Least and most length of a run of ASCII letters and digits, holding both, that the value holds. */
  token?: readonly [least: number, most: number];
  /** Least number of words of 3 to 8 ASCII letters in a row, with at most 14 other signs between two, in the value. */
  words?: number;
  /**
   * How far from the anchor a match may begin (`before`) and end (`after`), in UTF-16 units. Default 0 and 256 around
   * keywords, 16 and 16 around the others.
   */
  reach?: { before?: number; after?: number };
  /**
   * `at`: a match itself begins with a keyword, or at most `before` units in front of it. `behind`: it begins right
   * behind one, which its look-behind sees. The pattern is then tried at these places only, and on the whole text:
   * much faster where keywords are frequent words.
   */
  anchored?: 'at' | 'behind';
  /**
   * Bounded pattern with the flag `g` (and `i`, `u` where needed). Where the value is only a part of the
   * match, it is group 1, and the flag `d` is needed too; a group 1 in a leading look-behind is where the value begins.
   * Look-behind sees one unit, look-ahead one; of `anchored` rules all.
   */
  pattern: RegExp;
  /** Where the value truly ends: key blocks, numbers whose length their own prefix tells. */
  extent?: ExtentName;
  /** Each must hold: checksum, entropy, stop list, words around. */
  check?: readonly CheckCall[] | ((value: string, text: string, start: number) => boolean);
  /** Why it is believed, for people: `check digit valid`. */
  reason?: string;
  /** A further proof that is not needed; where it holds, the reason is this one. */
  proof?: { check: CheckCall; reason: string };
  /** From so many distinct values on, each of the findings counts as part of a list; `{n}` is their number. */
  list?: { least: number; severity: Severity; label: string };
  /** Found within `span` units of a finding of that rule, both are as grave as this. */
  pair?: { with: string; span: number; severity: Severity };
  /** How the value may be shown. */
  mask: MaskName;
  /** URL of the format's definition. */
  source: string;
  /** Texts in which the rule must find something, at least three. Fake values come from a seeded generator. */
  hits: readonly string[];
  /** Texts in which it must find nothing, at least three, near misses. */
  misses: readonly string[];
}

/** Groups of digits with which a match may begin. */
export interface FirstDigits {
  /** UTF-16 units, at most, between the beginning of a match and its first digit. */
  before: number;
  /** Numbers of digits that the group may have, as bits; the last bit stands for more as well. */
  sizes: number;
  /** What may follow it, as bits; see `bitBehind`. */
  follow: number;
}

/** A rule as shipped: a build step leaves the examples out, and the pattern travels by message. */
export type ShippedRule = Omit<Rule, 'hits' | 'misses' | 'source' | 'pattern'> & {
  pattern: Pick<RegExp, 'source' | 'flags'>;
  /** Its matches begin near a letter of a script without capitals; read off the pattern, for rules without an anchor. */
  far?: true;
  /** With which digits a match begins; read off the pattern. Undefined where it need not hold any. */
  firstDigits?: FirstDigits;
};

/** All that a detector knows. */
export interface Book {
  rules: readonly ShippedRule[];
  /** Word lists by name, one word a line. */
  words: Readonly<Record<string, string>>;
  /** What `\p{L}` and the like stand for in patterns without the flag `u`, as the inside of a class. */
  letters?: Readonly<Record<string, string>>;
  /** For a page, whose script comes without them: what the detector's code looks things up in. */
  lookups?: string;
}

export interface Finding {
  ruleId: string;
  type: string;
  label: string;
  severity: Severity;
  /** UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** The value, masked for showing. */
  masked: string;
  reason?: string;
  /** What a table's columns hold: redacted in place of the whole. */
  inner?: readonly Pick<Finding, 'type' | 'start' | 'end'>[];
  /** Findings with the same number are one value in several places. */
  group: number;
}

/** A finding whose value has no number yet. */
export type Found = Omit<Finding, 'group'> & { group?: number };
