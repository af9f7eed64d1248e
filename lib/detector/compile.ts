// Makes a book of rules ready for reading: anchors to rules, patterns compiled at their first use.
import { sumsOf } from './anchors';
import { indexKeywords, type KeywordIndex } from './keywords';
import type { ShippedRule } from './rule';

export interface CompiledRule {
  rule: ShippedRule;
  /** Its place in the book. */
  index: number;
  /** UTF-16 units around an anchor. */
  before: number;
  after: number;
  pattern: () => RegExp;
  /** Of anchored rules: matches where the pattern does within `before` units from `lastIndex`. */
  probe: (() => RegExp) | undefined;
  /** From this length of the text on the rule has no say; UTF-16 units. */
  longest: number;
}

/** Rules for a value that stands alone check whether it does; longer texts are not worth the question. */
const LONE = 60;

export interface CompiledBook {
  rules: readonly CompiledRule[];
  scanKeywords: KeywordIndex['scan'];
  keywords: readonly string[];
  /** For each keyword the places in `rules` of the rules that have it. */
  rulesOf: readonly (readonly number[])[];
  /** Rules around runs of digits, and the numbers of digits that they wait for, as bits. */
  digits: readonly { index: number; sums: number }[];
  tokens: readonly { index: number; least: number; most: number }[];
  words: readonly { index: number; least: number }[];
  /** Rules without any anchor. */
  anywhere: readonly number[];
}

export function compile(rules: readonly ShippedRule[]): CompiledBook {
  const byKeyword = new Map<string, number[]>();
  const digits: CompiledBook['digits'][number][] = [];
  const tokens: CompiledBook['tokens'][number][] = [];
  const words: CompiledBook['words'][number][] = [];
  const anywhere: number[] = [];
  rules.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) {
      byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), index]);
    }
    if (rule.digits) digits.push({ index, sums: sumsOf(rule.digits) });
    if (rule.token) tokens.push({ index, least: rule.token[0], most: rule.token[1] });
    if (rule.words) words.push({ index, least: rule.words });
    if (rule.keywords.length === 0 && !isAnchoredApart(rule)) anywhere.push(index);
  });
  const keywords = [...byKeyword.keys()];
  return {
    rules: rules.map(compileRule),
    scanKeywords: indexKeywords(keywords).scan,
    keywords,
    rulesOf: [...byKeyword.values()],
    digits,
    tokens,
    words,
    anywhere,
  };
}

/** Whether a rule has other anchors than keywords. */
const isAnchoredApart = ({ digits, token, words }: ShippedRule): boolean =>
  Boolean(digits || token || words);

function compileRule(rule: ShippedRule, index: number): CompiledRule {
  const usual = isAnchoredApart(rule) ? 16 : 0;
  const { before = usual, after = usual || 256 } = rule.reach ?? {};
  const skip = before > 0 ? `[^]{0,${before}}?` : '';
  const isLone = Array.isArray(rule.check) && rule.check.some(([name]) => name === 'sole');
  return {
    rule,
    index,
    longest: isLone ? LONE : Number.POSITIVE_INFINITY,
    before,
    after,
    pattern: lazily(() => new RegExp(rule.pattern.source, rule.pattern.flags)),
    probe: rule.anchored
      ? lazily(() => new RegExp(`${skip}(?:${rule.pattern.source})`, sticky(rule.pattern.flags)))
      : undefined,
  };
}

const sticky = (flags: string): string => `${flags.replace(/[dg]/g, '')}y`;

function lazily(compilePattern: () => RegExp): () => RegExp {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compilePattern();
    return compiled;
  };
}
