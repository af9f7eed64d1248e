// What a detector rule is: one row of data that carries its own positives and negatives.

export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** What confirms a match: its shape alone, a check digit, or words around it. */
export type Tier = 'shape' | 'checksum' | 'context';

export interface Rule {
  /** Permanent, kebab-case. */
  id: string;
  /** Upper-case type of the finding, e.g. `API_KEY`, `IBAN`: names the placeholder, `[IBAN_1]`. */
  type: string;
  /** Words for people, e.g. `AWS access key`. */
  label: string;
  severity: Severity;
  tier: Tier;
  /** Lower-case literals; the pattern only runs on a text that holds one of them. Empty: always runs. */
  keywords: readonly string[];
  /** Bounded pattern with flags `g` (and `i`, `u` where needed); group 1, where there is one, is the value. */
  pattern: RegExp;
  /** Says whether a match is real: checksum, entropy, stop list. */
  check?: (value: string, text: string, start: number) => boolean;
  /** Why it is believed, for people: `check digit valid`. */
  reason?: string;
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
