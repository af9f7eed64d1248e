// The scan command: where findings lie, what is never printed, and how it ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { createDetector } from '../lib/detector/detector';
import { fakeCard, fakeCrcBody, fakeIban } from '../lib/detector/fake-values';
import { wholeBook } from '../lib/detector/whole-book';
import { readCorpus } from '../tests/support/detector-corpus';
import { scanFiles } from './scan-files';

const folder = mkdtempSync(join(tmpdir(), 'nearside-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const detector = createDetector(wholeBook());

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

async function run(args: string[], input?: string | Uint8Array) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await scanFiles(args, {
    detector,
    folder,
    input: input === undefined ? undefined : async () => Buffer.from(input),
    out: (line) => out.push(line),
    say: (line) => said.push(line),
  });
  return { code, out, said };
}

const TOKEN = `ghp_${fakeCrcBody()}`;
const MAIL = 'lea.holm@fjordmail.net';

describe('a scan of files', () => {
  it('tells file, line, column, severity, label, the masked value and why', async () => {
    const file = write(
      'two.txt',
      `one\r\ntwo ${TOKEN}\rthree\n  ${fakeIban('DE', '500105175407324931')}`,
    );
    const { code, out } = await run([file]);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(/^two\.txt:2:5: critical: GitHub token: ghp_….{4}/);
    expect(out[1]).toMatch(/^two\.txt:4:3: high: IBAN: DE.*\(check digits valid\)$/);
    expect(code).toBe(1);
  });

  it('ends with 0 when nothing or little was found', async () => {
    const { code, out, said } = await run([write('clean.txt', 'nothing'), write('low.txt', MAIL)]);
    expect(out).toHaveLength(1);
    expect(said).toEqual(['2 scanned: 1 low']);
    expect(code).toBe(0);
  });

  it('prints JSON', async () => {
    const { code, out } = await run(['--json', write('a.txt', `\n ${TOKEN}`), 'gone.txt']);
    const { findings, notScanned } = JSON.parse(out.join('\n'));
    const place = { file: 'a.txt', line: 2, column: 2, severity: 'critical', type: 'API_KEY' };
    expect(findings).toEqual([expect.objectContaining({ ...place, rule: 'github-token' })]);
    expect(notScanned).toEqual([{ file: 'gone.txt', failed: 'is not there.' }]);
    expect(code).toBe(2);
  });

  it('reads UTF-16, and says how far it is in a long file', async () => {
    const utf16 = write('wide.txt', Buffer.from(`\ufeff${TOKEN}`, 'utf16le'));
    expect((await run([utf16])).code).toBe(1);
    const long = write('long.txt', `${'a word and another\n'.repeat(80_000)}${TOKEN}`);
    const { out, said } = await run([long]);
    expect(out[0]).toMatch(/^long\.txt:80001:1: critical/);
    expect(said.slice(0, -1)).toEqual([25, 50, 75, 100].map((part) => `long.txt: ${part} % read`));
  });
});

describe('what cannot be scanned', () => {
  it('is named, and the rest is scanned all the same', async () => {
    const { code, out, said } = await run(['gone.txt', '.', write('b.txt', TOKEN)]);
    expect(said[0]).toBe('gone.txt is not there.');
    expect(said[1]).toMatch(/^\. is a folder\. Name its files: git ls-files/);
    expect(said[2]).toBe('1 scanned: 1 critical');
    expect(out).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('is skipped when it holds no text', async () => {
    const { code, said } = await run([write('picture.png', Uint8Array.of(0x89, 0x50, 0, 1, 2))]);
    expect(said).toEqual([
      'picture.png holds no text and was skipped.',
      '0 scanned: nothing found',
    ]);
    expect(code).toBe(0);
  });
});

describe('standard input', () => {
  test.each([[[]], [['-']]])('is read for the arguments %j', async (args) => {
    const { code, out } = await run(args, `x\n${TOKEN}`);
    expect(out[0]).toMatch(/^-:2:1: critical/);
    expect(code).toBe(1);
  });

  test.each([[[]], [['-']], [['--wrong', 'a']], [['--help']]])(
    'without it, %j is answered with how to use the command',
    async (args) => {
      const { code, said } = await run(args);
      expect(said[0]).toMatch(/^Usage: npm run scan/);
      expect(code).toBe(2);
    },
  );
});

describe('what is printed', () => {
  it('never holds a value that would hold a paste', async () => {
    const texts = readCorpus().map(({ text }) => text);
    const whole = texts.join('\n\n');
    const values = detector
      .detect(whole)
      .filter(({ severity }) => severity === 'critical' || severity === 'high')
      .map(({ start, end }) => whole.slice(start, end));
    expect(values.length).toBeGreaterThan(300);
    const plain = await run([], whole);
    const json = await run(['--json'], whole);
    const printed = [...plain.out, ...plain.said, ...json.out, ...json.said].join('\n');
    expect(values.filter((value) => printed.includes(value))).toEqual([]);
  });

  it('steers no terminal', async () => {
    const steer = '\u001b[31m';
    const file = write(
      `red${steer}.txt`,
      `card ${fakeCard('4', 16)} ${steer}password: ${steer}a1!bcdefg`,
    );
    const { out, said } = await run([file, `gone${steer}`]);
    for (const line of [...out, ...said]) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
