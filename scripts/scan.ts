// `npm run scan -- FILE...`: what the guard would find in files or in standard input, masked.
import { buffer } from 'node:stream/consumers';
import { createDetector } from '../lib/detector/detector';
import { wholeBook } from '../lib/detector/whole-book';
import { scanFiles } from './scan-files';

process.exitCode = await scanFiles(process.argv.slice(2), {
  detector: createDetector(wholeBook()),
  // npm starts scripts in the project's folder; file names are meant from where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  input: process.stdin.isTTY ? undefined : () => buffer(process.stdin),
  out: (line) => process.stdout.write(`${line}\n`),
  say: (line) => process.stderr.write(`${line}\n`),
});
