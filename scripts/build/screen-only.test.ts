// What ships of the detector on pages: it lets nothing pass that the whole detector holds, and suspects little else.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { RULES } from '../../lib/detector/all-rules';
import { detect } from '../../lib/detector/detect';
import type { Detector } from '../../lib/detector/detector';
import { isForPages, pageBook } from '../../lib/detector/page-book';
import type { Finding } from '../../lib/detector/rule';
import { wholeBook } from '../../lib/detector/whole-book';
import { readCorpus } from '../../tests/support/detector-corpus';
import { ORDINARY_TEXTS } from '../../tests/support/ordinary-texts';
import { leaveOutLookups } from './leave-out-lookups';
import { screenOnly } from './screen-only';

const ROOM = join(import.meta.dirname, '../../lib/detector');
const ENTRY = 'virtual:entry';
const CODE = `export { openBook } from '${ROOM}/open-book.ts'; export { createDetector } from '${ROOM}/detector.ts';`;

/** The deep run takes all examples. */
const IS_DEEP = process.env.NEARSIDE_RUNS !== undefined;
const CORPUS = readCorpus()
  .map(({ text }) => text)
  .filter((_, index) => IS_DEEP || index % 3 === 0);

let page: Detector;

beforeAll(async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? CODE : undefined),
      },
      leaveOutLookups(),
      screenOnly(),
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const { code } = output.output[0];
  // Lookups, lists of names, documents: none of it is there.
  for (const word of ['wicz', 'EBITDA', 'headcount', 'Notary']) expect(code).not.toContain(word);
  const { openBook, createDetector } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  page = createDetector(openBook(JSON.parse(JSON.stringify(pageBook(wholeBook())))));
});

const holds = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'critical' || severity === 'high');

it('leaves out only rules that hold nothing', () => {
  const left = RULES.filter((rule) => !isForPages(rule));
  expect(left.length).toBeGreaterThan(10);
  expect(left.filter(({ severity, list, pair }) => severity !== 'low' || list || pair)).toEqual([]);
});

it('holds whatever the whole detector holds', () => {
  const texts = [
    ...CORPUS,
    ...RULES.flatMap(({ hits }) => (IS_DEEP ? hits : hits.slice(0, 1))),
    'Name,E-mail,Phone\nAnna Berg,a@b.example,+49 30 901820\nCarl Holm,c@d.example,+49 30 901821\nEva Lind,e@f.example,+49 30 901822',
    '| name | birthday |\n| --- | --- |\n| Anna Berg | 1980-02-03 |\n| Carl Holm | 1981-04-05 |\n| Eva Lind | 1990-01-09 |',
    'first name;last name\nAnna;Berg\nCarl;Holm\nEva;Lind',
    'Anna Berg\ta@b.example\nCarl Holm\tc@d.example\nEva Lind\te@f.example',
    'Patient: Anna Berg\nDiagnosis: type 2 diabetes, metformin 500 mg',
  ];
  const held = texts.filter((text) => holds(detect(text)));
  expect(held.length).toBeGreaterThan(500);
  expect(held.filter((text) => !holds(page.detect(text)))).toEqual([]);
});

it('suspects few texts that the whole detector lets pass, and no ordinary ones', () => {
  const clean = CORPUS.filter((text) => !holds(detect(text)));
  const suspected = clean.filter((text) => holds(page.detect(text)));
  // Many of them were written to look like what is held: tables with passwords left out, examples of keys.
  expect(suspected.length / clean.length).toBeLessThan(0.04);
  expect(ORDINARY_TEXTS.filter((text) => holds(page.detect(text)))).toEqual([]);
});
