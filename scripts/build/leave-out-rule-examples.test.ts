// What ships of the detector: rules without examples in the background, no rules at all in the guard.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { fakeDigits, fakeIban, fakePassword } from '../../lib/detector/fake-values';
import { leaveOutRuleExamples } from './leave-out-rule-examples';

const ROOT = join(import.meta.dirname, '../..');
const ENTRY = 'virtual:entry';

/** What the background does with the rules, and what the guard on a page does with them; `DETECTOR` is their room. */
const BACKGROUND = `export { wholeBook } from 'DETECTOR/whole-book.ts';`;
const GUARD = `export { openBook } from 'DETECTOR/open-book.ts'; export { createDetector } from 'DETECTOR/detector.ts';`;

/** Bundled and minified, as it is shipped, with or without the plugin. */
async function bundle(code: string, withPlugin = true): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY ? code.replaceAll('DETECTOR', `${ROOT}/lib/detector`) : undefined,
      },
      ...(withPlugin ? [leaveOutRuleExamples()] : []),
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  return (output as Rolldown.RolldownOutput).output[0].code;
}

const load = (code: string) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

/** Pieces of the examples, of their sources and of the generator of fake values. */
const EXAMPLES = [
  'hits:',
  'misses:',
  'https://www.rfc-editor.org',
  'nearside-fake-values',
  'hunter2',
];

describe('the built background', () => {
  it('holds the rules, but neither their examples nor the generator of these', async () => {
    const code = await bundle(BACKGROUND);
    expect(EXAMPLES.filter((left) => code.includes(left))).toEqual([]);
    expect(code.includes('payment-card')).toBe(true);
    const { wholeBook } = await load(code);
    for (const rule of wholeBook().rules) {
      expect(Object.keys(rule)).not.toContain('source');
      expect(Object.keys(rule)).toContain('pattern');
    }
  });

  it('would hold them without this plugin', async () => {
    const code = await bundle(BACKGROUND, false);
    expect(EXAMPLES.filter((left) => code.includes(left))).toEqual(EXAMPLES);
  });
});

describe('the built guard', () => {
  it('holds no rules, and finds with those that come by message', async () => {
    const code = await bundle(GUARD);
    const kept = [...EXAMPLES, 'payment-card', 'github-token'];
    expect(kept.filter((left) => code.includes(left))).toEqual([]);
    const { wholeBook } = await load(await bundle(BACKGROUND));
    const { openBook, createDetector } = await load(code);
    const message = JSON.parse(JSON.stringify(wholeBook()));
    const iban = fakeIban('DE', fakeDigits(18, 4));
    const found = createDetector(openBook(message)).detect(
      `my password is ${fakePassword(3)}, IBAN ${iban}`,
    );
    expect(found.map(({ type }: { type: string }) => type)).toEqual(['PASSWORD', 'IBAN']);
  });
});
