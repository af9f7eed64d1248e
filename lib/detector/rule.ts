// What a detector rule is: one row of data that carries its own positives and negatives.

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
  /** Lower-case literals; the pattern only runs around places that hold one of them. Empty: on the whole text. */
  keywords: readonly string[];
  /** How far from a keyword a match may begin (`before`) and end (`after`), in UTF-16 units. Default 0 and 256. */
  reach?: { before?: number; after?: number };
  /**
   * Bounded pattern with the flag `g` (and `i`, `u` where needed). Where the value is only a part of the
   * match, it is group 1, and the flag `d` is needed too. Look-behind sees one unit, look-ahead one.
   */
  pattern: RegExp;
  /** Where the value that was matched at `start` to `end` truly ends: key blocks, numbers of a known length. */
  extent?: (text: string, start: number, end: number) => number;
  /** Says whether a match is real: checksum, entropy, stop list. `start` is where the value begins. */
  check?: (value: string, text: string, start: number) => boolean;
  /** Why it is believed, for people: `check digit valid`. */
  reason?: string | ((value: string) => string);
  /** From so many distinct values on, each of the findings counts as part of a list. */
  list?: { least: number; severity: Severity; label: (count: number) => string };
  /** The value as it may be shown, e.g. `AKIA…MPLE`. */
  mask: (value: string) => string;
  /** URL of the format's definition. */
  source: string;
  /** Texts in which the rule must find something. Fake values come from a seeded generator. */
  hits: readonly string[];
  /** Texts in which it must find nothing. */
  misses: readonly string[];
}

/** A rule as shipped: a build step leaves the examples out. */
export type ShippedRule = Omit<Rule, 'hits' | 'misses' | 'source'>;

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
}
