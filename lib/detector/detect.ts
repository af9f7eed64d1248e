// Finds what should not leave in a text: all rules, in time that grows with the text's length and no faster.

import { RULES } from './all-rules';
import { passes } from './checks/catalog';
import { EXTENTS } from './extents';
import { indexKeywords } from './keywords';
import { masked } from './mask';
import type { Match as Hit } from './match';
import type { Finding, Severity, ShippedRule } from './rule';

const RANK: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3 };

interface Match {
  rule: ShippedRule;
  start: number;
  end: number;
}

interface Window {
  start: number;
  end: number;
}

interface Prefilter {
  scan: ReturnType<typeof indexKeywords>['scan'];
  keywords: readonly string[];
  /** For each keyword the places in `RULES` of the rules that have it. */
  rulesOf: readonly (readonly number[])[];
}

let prefilter: Prefilter | undefined;

/**
 * All findings of a text, sorted by start, none overlapping another: of two that do, the graver one
 * stays, of equally grave ones the longer. Takes any string and never throws; offsets are UTF-16 units.
 */
export function detect(text: string): Finding[] {
  const matches: Match[] = [];
  const open: (Window | undefined)[] = [];
  const run = (index: number, window: Window) => {
    const rule = RULES[index];
    if (rule) search(rule, text, window, matches);
  };
  prefilter ??= buildPrefilter(RULES);
  const { keywords, rulesOf, scan } = prefilter;
  scan(text, (keyword, end) => {
    const start = end - (keywords[keyword]?.length ?? 0);
    for (const index of rulesOf[keyword] ?? []) {
      const { before = 0, after = 256 } = RULES[index]?.reach ?? {};
      const last = open[index];
      if (last && start - before <= last.end) {
        last.end = end + after;
      } else {
        if (last) run(index, last);
        open[index] = { start: start - before, end: end + after };
      }
    }
  });
  RULES.forEach((rule, index) => {
    const window = rule.keywords.length === 0 ? { start: 0, end: text.length } : open[index];
    if (window) run(index, window);
  });
  return countLists(withoutOverlaps(matches, text.length), text);
}

function buildPrefilter(rules: readonly ShippedRule[]): Prefilter {
  const byKeyword = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), index]);
    }
  });
  const keywords = [...byKeyword.keys()];
  return { keywords, rulesOf: [...byKeyword.values()], scan: indexKeywords(keywords).scan };
}

/** Runs one rule's pattern on a window of the text and adds what its check accepts. */
function search(rule: ShippedRule, text: string, window: Window, matches: Match[]): void {
  // One unit more on each side, for look-behind and look-ahead.
  const from = Math.max(0, window.start - 1);
  const to = Math.min(text.length, window.end + 1);
  const part = text.slice(from, to);
  const { pattern } = rule;
  pattern.lastIndex = Math.max(0, window.start) - from;
  for (let hit = pattern.exec(part); hit !== null; hit = pattern.exec(part)) {
    const [start, matchEnd] = hit.indices?.[1] ?? [hit.index, hit.index + hit[0].length];
    // What touches the window's edge may be the half of something longer, which is not the rule's business.
    const cut = matchEnd === part.length && to < text.length;
    const extent = rule.extent && EXTENTS[rule.extent];
    const end = extent ? extent(text, from + start, from + matchEnd) : from + matchEnd;
    const value = text.slice(from + start, end);
    const real =
      value !== '' &&
      !cut &&
      isReal(rule, { value, text, start: from + start, end, words: NO_WORDS });
    if (real) matches.push({ rule, start: from + start, end });
    // A rejected match may hide another that begins in its value.
    const rest = real ? end - from : start;
    pattern.lastIndex = Math.max(rest, hit.index + 1);
  }
}

const NO_WORDS = { has: () => false };

function isReal({ check = [] }: ShippedRule, hit: Hit): boolean {
  return typeof check === 'function'
    ? check(hit.value, hit.text, hit.start)
    : check.every((call) => passes(hit, call));
}

/** Keeps the graver, then the longer, of matches that overlap. */
function withoutOverlaps(matches: Match[], size: number): Match[] {
  if (matches.length < 2) return matches;
  const taken = new Uint8Array(size);
  const kept = matches
    .sort((a, b) => RANK[a.rule.severity] - RANK[b.rule.severity] || length(b) - length(a))
    .filter(({ start, end }) => {
      const free = !taken.subarray(start, end).includes(1);
      if (free) taken.fill(1, start, end);
      return free;
    });
  return kept.sort((a, b) => a.start - b.start);
}

function length(match: Match): number {
  return match.end - match.start;
}

/** Turns matches into findings; those of a rule with enough distinct values become parts of a list. */
function countLists(matches: readonly Match[], text: string): Finding[] {
  const distinct = new Map<ShippedRule, Set<string>>();
  for (const { rule, start, end } of matches) {
    if (!rule.list) continue;
    const values = distinct.get(rule) ?? new Set();
    distinct.set(rule, values.add(text.slice(start, end).toLowerCase()));
  }
  return matches.map(({ rule, start, end }) => {
    const value = text.slice(start, end);
    const count = distinct.get(rule)?.size ?? 0;
    const listed = rule.list && count >= rule.list.least ? rule.list : undefined;
    const proven =
      rule.proof && passes({ value, text, start, end, words: NO_WORDS }, rule.proof.check);
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
    };
  });
}
