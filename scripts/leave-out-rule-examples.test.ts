// What ships of the detector: rules without examples, no generator of fake values, and not much of it.
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { leaveOutRuleExamples, withoutExamples } from './leave-out-rule-examples';

const ROOT = join(import.meta.dirname, '..');
const ENTRY = 'virtual:detector';
const LARGEST = 25_000;

/** The detector as a content script gets it: bundled, minified, with or without the plugin. */
async function bundle(withPlugin: boolean): Promise<string> {
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? `export { detect } from '${ROOT}/lib/detector/detect.ts'; export { redact } from '${ROOT}/lib/detector/redact.ts';`
            : undefined,
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

describe('the built detector', () => {
  it('holds neither examples nor their generator', async () => {
    const code = await bundle(true);
    for (const left of [
      'hits',
      'misses',
      'https://www.rfc-editor.org',
      'docs.',
      'nearside-fake-values',
      'hunter2',
    ]) {
      expect(code).not.toContain(left);
    }
    expect(code).toContain('payment-card');
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(LARGEST);
  });

  it('would hold them without this plugin', async () => {
    const code = await bundle(false);
    for (const left of [
      'hits',
      'misses',
      'https://www.rfc-editor.org',
      'nearside-fake-values',
      'hunter2',
    ]) {
      expect(code).toContain(left);
    }
  });

  it('still finds and redacts', async () => {
    const url = `data:text/javascript,${encodeURIComponent(await bundle(true))}`;
    const { detect, redact } = await import(/* @vite-ignore */ url);
    const text = 'my password is hunter2, IBAN DE89 3704 0044 0532 0130 00';
    expect(redact(text, detect(text))).toBe('my password is [PASSWORD_1], IBAN [IBAN_1]');
  });
});

describe('withoutExamples', () => {
  it('cuts the three properties and keeps lines where they were', () => {
    const code =
      "const 密 = { id: 'a', hits: [\nf({ y: 1 }),\n], misses: [], source: 's', mask };\nuse(密);";
    expect(withoutExamples(code)).toBe("const 密 = { id: 'a', \n\n   mask };\nuse(密);");
  });

  it('leaves other uses of the words alone', () => {
    const code = 'const size = pattern.source.length; const hits = 1; type T = { hits: string[] };';
    expect(withoutExamples(code)).toBe(code);
  });
});
