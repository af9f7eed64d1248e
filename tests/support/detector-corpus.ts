// The detector's own corpus: templates in tests/fixtures/detector, expanded into texts with labelled spans.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from '../../lib/detector/crc';
import { VALUES } from './corpus-values';

const FOLDER = join(import.meta.dirname, '../fixtures/detector');

/** UTF-16 code units, end exclusive. */
export type Extent = readonly [start: number, end: number];

export interface Span {
  /** Type of the finding that is wanted; `~` where one is neither wanted nor wrong. */
  type: string;
  start: number;
  end: number;
  /** Parts of it that will do as well. */
  parts: readonly Extent[];
}

export interface CorpusCase {
  id: string;
  /** What it looks like: `mail`, `log`, `code`. */
  kind: string;
  /** Language of its words, ISO 639-1; `-` where it has none. */
  lang: string;
  text: string;
  spans: readonly Span[];
}

interface Line {
  id: string;
  kind: string;
  lang: string;
  text: string;
}

/** A call of a value, the beginning of a span with its type, or the end of one. */
const MARKS = /⟪([^⟪⟫]*)⟫|⟦([A-Z_]+|~|=)\||⟧/g;

/** All cases, in the order of the files' names. */
export function readCorpus(): CorpusCase[] {
  return corpusLines().map(({ text, ...line }) => ({ ...line, ...expand(text, line.id) }));
}

/** The templates as they are written, for tests of the files themselves. */
export function corpusLines(): Line[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Line);
}

/**
 * The text of a template and its spans. `⟪name arg⟫` is a value that corpus-values.ts makes, the same in each run and
 * another at each call, but within a case the same for the same call with `#n` behind it; `⟦TYPE|…⟧` a span, `⟦=|…⟧` within it a part that
 * will do as well.
 * @throws on a call that nobody knows, and on spans that do not nest
 */
export function expand(template: string, id: string): Pick<CorpusCase, 'text' | 'spans'> {
  let text = '';
  let from = 0;
  let calls = 0;
  const open: { type: string; start: number; parts: Extent[] }[] = [];
  const spans: Span[] = [];
  for (const mark of template.matchAll(MARKS)) {
    text += template.slice(from, mark.index);
    from = mark.index + mark[0].length;
    if (mark[1] !== undefined) {
      calls += 1;
      text += madeBy(mark[1], id, calls);
    } else if (mark[2] !== undefined) {
      open.push({ type: mark[2], start: text.length, parts: [] });
    } else {
      const span = open.pop();
      if (!span) throw new Error(`${id}: a span ends that did not begin`);
      if (span.type === '=') open.at(-1)?.parts.push([span.start, text.length]);
      else spans.push({ ...span, end: text.length });
    }
  }
  text += template.slice(from);
  if (open.length > 0 || /[⟪⟫⟦⟧]/.test(text)) throw new Error(`${id}: a mark is open or unknown`);
  return { text, spans };
}

function madeBy(call: string, id: string, place: number): string {
  const [name = '', ...args] = call.split(' ');
  const make = VALUES[name];
  if (!make) throw new Error(`${id}: nobody knows how to make ${name}`);
  const shared = args.some((arg) => arg.startsWith('#'));
  // Seeds lie far apart: generators draw pieces of one value by seeds that follow each other.
  const seed = crc32(`${id} ${shared ? call : place}`) % 100_000_000;
  return make(
    args.filter((arg) => !arg.startsWith('#')),
    seed,
  );
}
