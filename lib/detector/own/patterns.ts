// The user's own patterns, on an engine whose time grows with the text's length and no faster (RE2).
import { RE2JS } from 're2js';
import { mask } from '../mask';
import type { Found } from '../rule';

export interface OwnPattern {
  /** What it finds, in the user's words. */
  name: string;
  /** In the syntax of RE2, https://github.com/google/re2/wiki/Syntax */
  source: string;
}

interface Scan {
  /** Called between pieces of work: waits for a moment, so that others get their turn. */
  pause: () => Promise<void>;
  /** Whether the time is up. */
  isLate: () => boolean;
}

export interface PatternFindings {
  findings: Found[];
  /** False when the time was up, or a pattern cannot be run: the text may hold more. */
  isWhole: boolean;
}

/** Steps of the compiled pattern; one step a unit of the text is the worst that it can cost. */
const MOST_STEPS = 1000;

/** Texts are searched in slices, in UTF-16 units, each reaching into the next by as much as a match may be long. */
const SLICE = 16_384;
const LONGEST_MATCH = 2048;
const CONTEXT = 8;
const MOST_FINDINGS = 1000;

/** Why a pattern cannot be used, as a sentence; undefined when it can. */
export function whatIsWrong(source: string): string | undefined {
  try {
    const pattern = RE2JS.compile(source);
    if (pattern.test('')) return 'It matches everywhere, even where there is no text.';
    if (pattern.programSize() > MOST_STEPS)
      return 'It repeats too much: ask for fewer repetitions.';
    return undefined;
  } catch (error) {
    return explained(error instanceof Error ? error.message : String(error));
  }
}

/** What the engine says, in words. Its messages: `error parsing regexp: missing closing ): `(a``. */
const REASONS: readonly [RegExp, string][] = [
  [/`\(\?<?[=!]/, 'Looking ahead or behind, (?=…) or (?<=…), is not possible here.'],
  [/escape sequence: `\\[1-9]/, 'Going back to a group, \\1, is not possible here.'],
  [/missing closing \)/, 'A bracket “(” is not closed.'],
  [/unexpected \)/, 'A bracket “)” was never opened.'],
  [/missing closing \]/, 'A bracket “[” is not closed.'],
  [/trailing backslash/, 'A backslash at the end has nothing to stand before.'],
  [
    /missing argument to repetition/,
    'A repetition sign, * + ? or {}, has nothing before it to repeat.',
  ],
  [/nested repetition/, 'Two repetition signs follow each other.'],
  [/repeat count/, 'A repetition asks for more than 1000, or for less than its least.'],
  [/character class range/, 'A range in [] runs backwards, or has a class that does not exist'],
  [/escape sequence/, 'A backslash stands before a sign that has no meaning with it'],
];

function explained(message: string): string {
  const detail = /`(.*)`$/s.exec(message)?.[1] ?? '';
  const words = REASONS.find(([said]) => said.test(message))?.[1];
  if (words === undefined)
    return `It cannot be read: ${message.replace(/^error parsing regexp: /, '')}.`;
  return words.endsWith('.') ? words : `${words}: ${detail}`;
}

/** All that the patterns find in a text, pattern by pattern, in slices; no further than the time allows. */
export async function findPatterns(
  text: string,
  patterns: readonly OwnPattern[],
  { pause, isLate }: Scan,
): Promise<PatternFindings> {
  const findings: Found[] = [];
  for (const { name, source } of patterns) {
    if (whatIsWrong(source) !== undefined) return { findings, isWhole: false };
    const pattern = RE2JS.compile(source);
    let done = 0;
    for (let at = 0; at < text.length; at += SLICE) {
      await pause();
      if (isLate() || findings.length >= MOST_FINDINGS) return { findings, isWhole: false };
      for (const [start, end] of matchesIn(pattern, text, at)) {
        if (start < done) continue;
        findings.push(findingOf(name, text, start, end));
        done = end;
        if (isLate() || findings.length >= MOST_FINDINGS) return { findings, isWhole: false };
      }
    }
  }
  return { findings, isWhole: true };
}

/** Matches that begin in the slice at a place of the text. */
function* matchesIn(pattern: RE2JS, text: string, at: number): Generator<[number, number]> {
  // What stands before the slice decides whether a word begins there.
  const from = Math.max(0, at - CONTEXT);
  const matcher = pattern.matcher(text.slice(from, at + SLICE + LONGEST_MATCH));
  for (let isFound = matcher.find(at - from); isFound; isFound = matcher.find()) {
    const [start, end] = [from + matcher.start(), from + matcher.end()];
    if (start >= at + SLICE) return;
    if (end > start) yield [start, end];
  }
}

function findingOf(name: string, text: string, start: number, end: number): Found {
  return {
    ruleId: 'own-pattern',
    type: 'PATTERN',
    label: name,
    severity: 'high',
    start,
    end,
    masked: mask(text.slice(start, end)),
    reason: 'your own pattern',
  };
}
