// Makes a book of rules ready for reading: anchors to rules, patterns compiled at their first use.
import { sumsOf } from './anchors';
import { indexKeywords, type KeywordIndex } from './keywords';
import type { Book, ShippedRule } from './rule';

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

/** A rule, the numbers of digits that it waits for, and what may follow the first group, as bits. */
interface DigitRule {
  index: number;
  sums: number;
  follow: number;
}

export interface CompiledBook {
  rules: readonly CompiledRule[];
  scanKeywords: KeywordIndex['scan'];
  keywords: readonly string[];
  /** For each keyword the places in `rules` of the rules that have it. */
  rulesOf: readonly (readonly number[])[];
  /** Rules around runs of digits, by the digits of the group that they are tried at. */
  digits: readonly (readonly DigitRule[])[];
  tokens: readonly { index: number; least: number; most: number }[];
  words: readonly { index: number; least: number }[];
  /** Rules around letters of scripts without capitals. */
  far: readonly number[];
  /** Rules without any anchor. */
  anywhere: readonly number[];
}

/** `letters`: what `\p{L}` and the like stand for in patterns without the flag `u`. */
export function compile(
  rules: readonly ShippedRule[],
  letters: Book['letters'] = {},
): CompiledBook {
  const byKeyword = new Map<string, number[]>();
  const digits: DigitRule[][] = Array.from({ length: 32 }, () => []);
  const tokens: CompiledBook['tokens'][number][] = [];
  const words: CompiledBook['words'][number][] = [];
  const far: number[] = [];
  const anywhere: number[] = [];
  rules.forEach((rule, index) => {
    for (const keyword of new Set(rule.keywords)) {
      byKeyword.set(keyword, [...(byKeyword.get(keyword) ?? []), index]);
    }
    if (rule.digits) {
      const { sizes = -1, follow = -1 } = rule.firstDigits ?? {};
      const one = { index, sums: sumsOf(rule.digits), follow };
      digits.forEach((rulesOfSize, size) => {
        if ((sizes >>> size) & 1) rulesOfSize.push(one);
      });
    }
    if (rule.token) tokens.push({ index, least: rule.token[0], most: rule.token[1] });
    if (rule.words) words.push({ index, least: rule.words });
    if (rule.far) far.push(index);
    if (rule.keywords.length === 0 && !isAnchoredApart(rule)) anywhere.push(index);
  });
  const keywords = [...byKeyword.keys()];
  return {
    rules: rules.map((rule, index) => compileRule(rule, index, letters)),
    scanKeywords: indexKeywords(keywords).scan,
    keywords,
    rulesOf: [...byKeyword.values()],
    digits,
    tokens,
    words,
    far,
    anywhere,
  };
}

/** Whether a rule has other anchors than keywords. */
const isAnchoredApart = ({ digits, token, words, far }: ShippedRule): boolean =>
  Boolean(digits || token || words || far);

function compileRule(
  rule: ShippedRule,
  index: number,
  letters: Readonly<Record<string, string>>,
): CompiledRule {
  const making = (make: (source: string, flags: string) => RegExp) =>
    lazily(() => {
      const { source, flags } = rule.pattern;
      const open = () => source.replace(/\\p\{(.*?)\}/g, (_, name) => letters[name] ?? '');
      return make(flags.includes('u') ? source : open(), flags);
    });
  const usual = isAnchoredApart(rule) ? 16 : 0;
  const { before = usual, after = usual || 256 } = rule.reach ?? {};
  const isLone = Array.isArray(rule.check) && rule.check.some(([name]) => name === 'sole');
  // Where no match begins before the anchor, one pattern does for both.
  const isAt = rule.anchored !== undefined && before === 0;
  const pattern = making((source, flags) => new RegExp(source, isAt ? sticky(flags) : flags));
  return {
    rule,
    index,
    longest: isLone ? LONE : Number.POSITIVE_INFINITY,
    before,
    after,
    pattern,
    probe: !rule.anchored
      ? undefined
      : isAt
        ? pattern
        : making(
            (source, flags) =>
              new RegExp(`[^]{0,${before}}?(?:${source})`, sticky(flags).replace('d', '')),
          ),
  };
}

const sticky = (flags: string): string => flags.replace('g', 'y');

function lazily(compilePattern: () => RegExp): () => RegExp {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= compilePattern();
    return compiled;
  };
}
