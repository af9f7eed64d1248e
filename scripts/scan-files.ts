// Scans files with the extension's own detector and tells where something lies; values are never told.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Detector } from '../lib/detector/detector';
import type { Finding, Severity } from '../lib/detector/rule';

export interface ScanWorld {
  detector: Pick<Detector, 'scan'>;
  /** What file names are relative to. */
  folder: string;
  /** Standard input; undefined where a person sits before it. */
  input: (() => Promise<Uint8Array>) | undefined;
  /** A line of the answer. */
  out: (line: string) => void;
  /** A line for the person: progress, trouble, how it went. */
  say: (line: string) => void;
}

interface Row {
  file: string;
  /** From 1 on; the column in UTF-16 code units. */
  line: number;
  column: number;
  severity: Severity;
  type: string;
  label: string;
  rule: string;
  masked: string;
  reason?: string;
}

interface Read {
  text?: string;
  /** Why there is no text to scan. */
  skipped?: string;
  failed?: string;
}

const USAGE = [
  'Usage: npm run scan -- [--json] FILE...',
  '       some-command | npm run --silent scan -- [--json] [-]',
  'Ends with 1 when something critical or high was found, with 2 when something could not be read.',
];
const FOLDER = 'is a folder. Name its files: git ls-files -z FOLDER | xargs -0 npm run scan --';
const TROUBLE: Readonly<Record<string, string>> = {
  ENOENT: 'is not there.',
  EACCES: 'may not be read. Check its permissions.',
  EISDIR: FOLDER,
  ERR_FS_FILE_TOO_LARGE: 'is too large. Split it.',
  ERR_STRING_TOO_LONG: 'is too large. Split it.',
};
/** From so many UTF-16 units on it is told how far the scan has come. */
const LONG = 1_000_000;
const HOLDS: readonly Severity[] = ['critical', 'high'];

/** Does what the arguments ask for; answers with the exit code: 0, 1 (critical or high), 2 (not all was read). */
export async function scanFiles(args: readonly string[], world: ScanWorld): Promise<number> {
  const asked = readArguments(args, world);
  if (!asked) {
    for (const line of USAGE) world.say(line);
    return 2;
  }
  const rows: Row[] = [];
  const remarks: { file: string; skipped?: string; failed?: string }[] = [];
  for (const file of asked.files) {
    const { text, ...remark } = await readText(file, world);
    if (text === undefined) {
      world.say(`${clean(file)} ${remark.failed ?? remark.skipped}`);
      remarks.push({ file, ...remark });
      continue;
    }
    const { findings, complete } = await world.detector.scan(text, {
      onProgress: text.length < LONG ? () => {} : tellQuarters(clean(file), world.say),
    });
    if (!complete) {
      world.say(`${clean(file)} was not fully scanned.`);
      remarks.push({ file, failed: 'was not fully scanned.' });
    }
    const found = rowsOf(file, text, findings);
    if (!asked.json) for (const row of found) world.out(lineOf(row));
    rows.push(...found);
  }
  if (asked.json) world.out(JSON.stringify({ findings: rows, notScanned: remarks }, null, 2));
  world.say(summaryOf(rows, asked.files.length - remarks.length));
  if (remarks.some(({ failed }) => failed)) return 2;
  return rows.some(({ severity }) => HOLDS.includes(severity)) ? 1 : 0;
}

function readArguments(args: readonly string[], { input }: ScanWorld) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const files = positionals.length > 0 ? positionals : ['-'];
    const isPossible = input !== undefined || !files.includes('-');
    return values.help || !isPossible ? undefined : { files, json: values.json ?? false };
  } catch {
    return undefined;
  }
}

async function readText(file: string, { folder, input }: ScanWorld): Promise<Read> {
  try {
    const bytes = file === '-' && input ? await input() : await readFile(resolve(folder, file));
    // Text in UTF-16 says so by its first sign.
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return { text: decode(bytes, 'utf-16le') };
    if (first === 0xfe && second === 0xff) return { text: decode(bytes, 'utf-16be') };
    if (bytes.subarray(0, 8000).includes(0)) return { skipped: 'holds no text and was skipped.' };
    return { text: decode(bytes, 'utf-8') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return { failed: TROUBLE[code] ?? `cannot be read (${code}).` };
  }
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** Says at each quarter how far it is. */
function tellQuarters(file: string, say: (line: string) => void): (share: number) => void {
  let told = 0;
  return (share) => {
    const quarter = Math.floor(share * 4);
    if (quarter > told) say(`${file}: ${quarter * 25} % read`);
    told = quarter;
  };
}

function rowsOf(file: string, text: string, findings: readonly Finding[]): Row[] {
  const breaks = [...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: sign }) => index + sign.length);
  let line = 0;
  return findings.map(({ ruleId, start, severity, type, label, masked, reason }) => {
    while ((breaks[line] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const column = start - (breaks[line - 1] ?? 0) + 1;
    const place = { file, line: line + 1, column };
    return { ...place, severity, type, label, rule: ruleId, masked, ...(reason && { reason }) };
  });
}

/** One line, whatever a file or its name holds: signs that would steer a terminal are shown as dots. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '·');

const lineOf = ({ file, line, column, severity, label, masked, reason }: Row): string =>
  clean(
    `${file}:${line}:${column}: ${severity}: ${label}: ${masked}${reason ? ` (${reason})` : ''}`,
  );

function summaryOf(rows: readonly Row[], files: number): string {
  const counts = (['critical', 'high', 'medium', 'low'] as const)
    .map((severity) => [rows.filter((row) => row.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${count} ${severity}`);
  return `${files} scanned: ${counts.join(', ') || 'nothing found'}`;
}
