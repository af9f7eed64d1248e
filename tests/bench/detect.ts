// `npm run bench:detect -- [CORPUS] [--peers FOLDER]`: how much the detector finds of a corpus, and how fast it is.
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Finding } from '../../lib/detector/rule';
import { wholeBook } from '../../lib/detector/whole-book';
import { type CorpusCase, type Extent, readCorpus, type Span } from '../support/detector-corpus';
import { judge, scoreOf } from '../support/detector-score';
import { type Detect, measureSpeed } from './detect-speed';
import { table } from './summary';

/** What is to be reached: at least, or, below a minus sign, at most. */
const REACH: Readonly<Record<string, number>> = {
  'F1 of all': 0.9,
  'F1 SECRET': 0.95,
  'F1 CARD': 0.95,
  'F1 BANK': 0.95,
  'F1 GOV_ID': 0.95,
  'F1 EMAIL': 0.95,
  'F1 PHONE': 0.95,
  'F1 PERSON': 0.8,
  'F1 ADDRESS': 0.8,
  'F1 DOB': 0.8,
  'F1 MEDICAL': 0.8,
  'warned, precision': 0.97,
  'warned, recall': 0.95,
  '-false alarms in 10,000 clean characters': 0.3,
  '-clean texts warned of': 0.02,
  'megabytes a second': 8,
  '-cost of ten times the text': 11,
  '-milliseconds for 2 kB': 1,
};

interface RawCase {
  id?: string;
  kind?: string;
  lang?: string;
  text: string;
  spans: { type: string; start: number; end: number; alt?: Extent[] }[];
}

const say = (text: string) => process.stdout.write(`${text}\n`);

/** One case a line, perhaps packed: `{text, spans: [{start, end, type, alt?}]}`; types that begin with SOFT are free. */
function readCases(path: string): CorpusCase[] {
  const raw = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8').trim().split('\n');
  return lines.map((line, at) => {
    const { id = `${at}`, kind = '-', lang = '-', text, spans } = JSON.parse(line) as RawCase;
    const spanOf = ({ type, start, end, alt = [] }: RawCase['spans'][number]): Span => ({
      type: type.startsWith('SOFT') ? '~' : type,
      start,
      end,
      parts: alt,
    });
    return { id, kind, lang, text, spans: spans.map(spanOf) };
  });
}

/** The figures of one detector by the names of REACH, and its rows of the table. */
function measureQuality(cases: readonly CorpusCase[], detect: Detect) {
  const figures: Record<string, number> = {};
  const judged = cases.map((one) => ({ one, ...judge(one, detect(one.text) as Finding[]) }));
  const rows = scoreOf(judged).map(({ group, wanted, precision, recall }) => {
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    figures[`F1 ${group}`] = f1;
    return [group, `${wanted}`, ...[precision, recall, f1].map((share) => share.toFixed(3))];
  });
  const sum = (pick: (one: (typeof judged)[number]) => number) =>
    judged.reduce((total, one) => total + pick(one), 0);
  const right = sum(({ found }) => found.length);
  const lost = sum(({ missed }) => missed.length);
  const wrong = sum((one) => one.wrong.length);
  figures['F1 of all'] = (2 * right) / (2 * right + lost + wrong);
  const clean = judged.filter(({ one }) => one.spans.every(({ type }) => type === '~'));
  const warned = judged.filter((each) => each.right.length + each.wrong.length > 0);
  const falsely = clean.filter((each) => each.wrong.length > 0).length;
  figures['warned, precision'] = (warned.length - falsely) / warned.length;
  figures['warned, recall'] = (warned.length - falsely) / (judged.length - clean.length);
  const characters = clean.reduce((total, { one }) => total + one.text.length, 0);
  const alarms = clean.reduce((total, each) => total + each.wrong.length, 0);
  figures['-false alarms in 10,000 clean characters'] = (alarms / characters) * 1e4;
  figures['-clean texts warned of'] = falsely / clean.length;
  return { figures, rows };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { peers: { type: 'string' } },
  });
  const cases = positionals[0] ? readCases(resolve(positionals[0])) : readCorpus();
  if (cases.length === 0) throw new Error('The corpus is empty.');
  const { detect } = await import('../../lib/detector/detect');
  say(`${wholeBook().rules.length} rules, ${cases.length} texts; load ${loadavg()[0]?.toFixed(1)}`);
  const { figures, rows } = measureQuality(cases, detect);
  say(table(['group', 'wanted', 'precision', 'recall', 'F1'], rows));
  const texts = cases.map(({ text }) => text);
  Object.assign(figures, measureSpeed(texts, detect));
  const missed = Object.entries(REACH).filter(([name, reach]) => {
    const figure = figures[name] ?? Number.NaN;
    return !(name.startsWith('-') ? figure <= reach : figure >= reach) && name in figures;
  });
  const rowOf = ([name, figure]: [string, number]) => {
    const mark = missed.some(([one]) => one === name) ? 'MISSED' : '';
    return [name.replace(/^-/, ''), figure.toFixed(3), `${REACH[name] ?? ''}`, mark];
  };
  const shown = Object.entries(figures).filter(([name]) => name in REACH || !name.startsWith('F1'));
  say(`\n${table(['figure', 'measured', 'reach', ''], shown.map(rowOf))}`);
  if (values.peers) await measurePeers(resolve(values.peers), cases);
  process.exitCode = missed.length > 0 ? 1 : 0;
}

/** Each module of the folder exports `detect(text)`, as lib/detector/detect.ts does. */
async function measurePeers(folder: string, cases: readonly CorpusCase[]): Promise<void> {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.mjs'))) {
    const peer = (await import(join(folder, name))) as { detect: Detect };
    const { figures } = measureQuality(cases, peer.detect);
    Object.assign(
      figures,
      measureSpeed(
        cases.map(({ text }) => text),
        peer.detect,
      ),
    );
    say(`\n${name}`);
    for (const figure of Object.keys(REACH)) {
      say(`  ${figure.replace(/^-/, '')}: ${figures[figure]?.toFixed(3) ?? '-'}`);
    }
  }
}

await main();
