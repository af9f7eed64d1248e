// From what rules hit to findings: of overlapping ones the graver, lists, pairs, documents, equal values.
import { passes } from './checks/catalog';
import type { DocumentRule } from './documents/catalog';
import { masked } from './mask';
import type { Words } from './match';
import type { Hit } from './reading';
import type { Finding, Found, Severity, ShippedRule } from './rule';

const RANK: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

interface Place {
  severity: Severity;
  start: number;
  end: number;
  order?: number;
}

export interface Aids {
  words: Words;
  documentRules: readonly DocumentRule[];
}

/** Findings of a text from all hits of its rules: sorted by start, none overlapping another. */
export function findingsOf(text: string, hits: readonly Hit[], aids: Aids): Finding[] {
  const { words, documentRules } = aids;
  const kept = withoutOverlaps(hits);
  let findings = raisePairs(countLists(text, kept, words), kept);
  for (const rule of documentRules) {
    findings = numbered(text, withoutOverlaps(rule(text, findings, words)));
  }
  return findings;
}

/** Keeps the graver, then the longer, then that of the lowest order of those that overlap; sorts by start. */
function withoutOverlaps<T extends Place>(places: readonly T[]): T[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  const kept: T[] = [];
  for (let at = 0; at < sorted.length; ) {
    const first = at;
    let end = 0;
    for (; at === first || (sorted[at]?.start ?? end) < end; at += 1) {
      end = Math.max(end, sorted[at]?.end ?? 0);
    }
    const chain = sorted.slice(first, at);
    kept.push(...(chain.length === 1 ? chain : apart(chain, end)));
  }
  return kept;
}

/** The same for places of which each overlaps the next or one before. */
function apart<T extends Place>(chain: readonly T[], end: number): T[] {
  const from = chain[0]?.start ?? 0;
  const taken = new Uint8Array(end - from);
  return [...chain]
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] ||
        length(b) - length(a) ||
        (a.order ?? 0) - (b.order ?? 0),
    )
    .filter((place) => {
      const free = !taken.subarray(place.start - from, place.end - from).includes(1);
      if (free) taken.fill(1, place.start - from, place.end - from);
      return free;
    })
    .sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: Place): number => end - start;

/** Turns hits into findings; those of a rule with enough distinct values become parts of a list. */
function countLists(text: string, hits: readonly Hit[], words: Words): Finding[] {
  const distinct = new Map<ShippedRule, Set<string>>();
  for (const { rule, value } of hits) {
    if (!rule.list) continue;
    const values = distinct.get(rule) ?? new Set();
    distinct.set(rule, values.add(value.toLowerCase()));
  }
  const groups = new Groups();
  return hits.map(({ rule, start, end, value }) => {
    const count = distinct.get(rule)?.size ?? 0;
    const listed = rule.list && count >= rule.list.least ? rule.list : undefined;
    const proven = rule.proof && passes({ value, text, start, end, words }, rule.proof.check);
    const reason = proven ? rule.proof?.reason : rule.reason;
    return {
      ruleId: rule.id,
      type: rule.type,
      label: listed?.label.replace('{n}', String(count)) ?? rule.label,
      severity: listed?.severity ?? rule.severity,
      start,
      end,
      masked: masked(value, rule.mask),
      ...(reason !== undefined && { reason }),
      group: groups.of(rule.type, value),
    };
  });
}

/** Two findings that belong together become as grave as their pair is. */
function raisePairs(findings: Finding[], hits: readonly Hit[]): Finding[] {
  const raise = (finding: Finding, severity: Severity) => {
    if (RANK[severity] < RANK[finding.severity]) finding.severity = severity;
  };
  for (const { id, pair } of new Set(hits.map(({ rule }) => rule))) {
    if (!pair) continue;
    const members = findings.filter(({ ruleId }) => ruleId === id || ruleId === pair.with);
    // Nearest first from either side: whoever has a partner within the span has it beside or behind its likes.
    for (const inOrder of [members, [...members].reverse()]) {
      let own: Finding | undefined;
      let other: Finding | undefined;
      for (const finding of inOrder) {
        const mate = finding.ruleId === id ? other : own;
        if (mate && gap(finding, mate) <= pair.span) {
          raise(finding, pair.severity);
          raise(mate, pair.severity);
        }
        if (finding.ruleId === id) own = finding;
        else other = finding;
      }
    }
  }
  return findings;
}

const gap = (a: Place, b: Place): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

/** Gives a number to findings that have none. */
function numbered(text: string, found: readonly Found[]): Finding[] {
  const groups = new Groups(Math.max(0, ...found.map(({ group = 0 }) => group)));
  return found.map((finding) => ({
    ...finding,
    group: finding.group ?? groups.of(finding.type, text.slice(finding.start, finding.end)),
  }));
}

/** Numbers for values: the same for the same. */
class Groups {
  readonly #numbers = new Map<string, number>();
  readonly #first: number;

  constructor(taken = 0) {
    this.#first = taken + 1;
  }

  of(type: string, value: string): number {
    const key = `${type} ${value}`;
    const number = this.#numbers.get(key) ?? this.#first + this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}
