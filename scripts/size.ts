// npm run size: bytes of what users load and download, held against the budget.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BROWSERS, buildOf, scriptsLoadedBy, scriptsNeededBy, zipFolder } from './build-output';

interface Row {
  name: string;
  bytes: number;
  /** Most bytes allowed; nothing when it is only worth knowing. */
  budget?: number;
}

const kB = (count: number): number => count * 1000;

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

function measure(): Row[] {
  const build = buildOf('chrome');
  const rawOf = (files: string[]): number => sum(files.map((file) => statSync(file).size));
  const gzipOf = (files: string[]): number =>
    sum(files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length));
  const panel = scriptsNeededBy('sidepanel.html', build);
  return [
    { name: 'panel', bytes: rawOf(panel), budget: kB(500) },
    { name: 'panel, gzip', bytes: gzipOf(panel), budget: kB(160) },
    { name: 'background', bytes: rawOf(scriptsLoadedBy('background.js', build)) },
    { name: 'guard', bytes: rawOf([join(build, 'content-scripts/guard.js')]), budget: kB(60) },
    {
      name: 'guard, beside the text',
      bytes: rawOf([join(build, 'content-scripts/guard-beside.js')]),
    },
    { name: 'page reader, on demand', bytes: rawOf([join(build, 'extract.js')]) },
    ...BROWSERS.map((browser) => ({
      name: `zip, ${browser}`,
      bytes: zipFolder(buildOf(browser)).length,
      budget: kB(1950),
    })),
  ];
}

const isOver = ({ bytes, budget = Infinity }: Row): boolean => bytes > budget;

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function lineOf(row: Row): string {
  const limit = row.budget === undefined ? '' : `of ${inKilobytes(row.budget)}`;
  const mark = isOver(row) ? '  OVER BUDGET' : '';
  return `${row.name.padEnd(24)}${inKilobytes(row.bytes).padStart(12)}  ${limit}${mark}`.trimEnd();
}

const rows = measure();
for (const row of rows) console.log(lineOf(row));
process.exitCode = rows.some(isOver) ? 1 : 0;
