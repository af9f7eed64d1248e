// How every source file looks: its opening line, its size, its name.
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

const LONGEST_FILE = 300;
const LONGEST_ENTRYPOINT = 60;
/** Data grows with what it lists. */
const CATALOGUES = /^lib\/detector\/(?:rules|words)\//;

const files = sourceFiles(['components', 'entrypoints', 'lib', 'scripts', 'tests']);

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** Sources with a given flaw, or the real tree's. */
const flawed = (has: (path: string, text: string) => boolean): string[] =>
  [...files].filter(([path, text]) => has(path, text)).map(([path]) => path);

const fileName = (path: string): string => path.split('/').at(-1) ?? '';

/** Components are named like what they export; everything else in kebab-case, kinds set off by dots. */
function isNamedWell(path: string): boolean {
  const name = fileName(path).replace(/\.(?:test\.)?tsx?$/, '');
  if (path.startsWith('components/') && /^[A-Z][A-Za-z0-9]*$/.test(name)) return true;
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/.test(name);
}

describe('every source file', () => {
  it('is found', () => {
    expect(files.size).toBeGreaterThan(40);
  });

  it('opens with a line that says what it is for', () => {
    expect(flawed((_, text) => !/^(?:#!.*\n)?\/\/ \S+ \S+/.test(text))).toEqual([]);
  });

  it(`has at most ${LONGEST_FILE} lines`, () => {
    expect(flawed((path, text) => !CATALOGUES.test(path) && linesOf(text) > LONGEST_FILE)).toEqual(
      [],
    );
  });

  it('leaves nothing to be done', () => {
    const mark = /\bTO[D]O\b|\bFIX[M]E\b/;
    expect(flawed((_, text) => mark.test(text))).toEqual([]);
  });

  it('is named in kebab-case, a component in PascalCase', () => {
    expect(flawed((path) => !isNamedWell(path))).toEqual([]);
    expect(flawed((path) => /(?:^|[/-])(?:utils?|helpers?|common|misc)[./-]/.test(path))).toEqual(
      [],
    );
  });
});

it(`an entrypoint has at most ${LONGEST_ENTRYPOINT} lines`, () => {
  const isEntrypoint = (path: string): boolean => path.startsWith('entrypoints/');
  expect(flawed((path, text) => isEntrypoint(path) && linesOf(text) > LONGEST_ENTRYPOINT)).toEqual(
    [],
  );
});
