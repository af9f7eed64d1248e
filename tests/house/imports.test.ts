// The import table holds for the whole tree, and a single bad import breaks it.
import { describe, expect, it } from 'vitest';
import { checkImports, type Tree } from './check-imports';
import { sourceFiles } from './source-files';

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const house: Tree = new Map(
  [...sourceFiles(['lib', 'components', 'entrypoints'])].filter(([path]) => !isTest(path)),
);

it('every import of the house is in the table', () => {
  expect(house.size).toBeGreaterThan(20);
  expect(checkImports(house)).toEqual([]);
});

/** A small house that stands. */
const SOUND = {
  'lib/core/fault.ts': 'export const fault = 1; export type Fault = number;',
  'lib/providers/provider.ts':
    "import type { Fault } from '../core/fault'; export type Model = Fault;",
  'lib/providers/ollama.ts':
    "import type { Model } from './provider'; export const ollama: Model = 1;",
  'lib/chat/turn.ts':
    "import type { Model } from '../providers/provider'; export const turn: Model = 1;",
  'lib/engine/engine.ts': "import { turn } from '@/lib/chat/turn'; export const engine = turn;",
  'lib/platform/tabs.ts':
    "import { browser } from 'wxt/browser'; export const tabs = browser.tabs;",
  'lib/stores/chat.ts': "import { turn } from '../chat/turn'; export const chat = turn;",
  'components/ui/Button.tsx': 'export const Button = () => <button type="button" />;',
  'entrypoints/background.ts':
    "import { ollama } from '@/lib/providers/ollama'; import '@/lib/platform/tabs'; chrome.runtime.id; export default ollama;",
};

const withFile = (path: string, code: string): Tree =>
  new Map(Object.entries({ ...SOUND, [path]: code }));

describe('a house with one bad import', () => {
  it('stands without it', () => {
    expect(checkImports(new Map(Object.entries(SOUND)))).toEqual([]);
  });

  it.each([
    ['lib/core/bad.ts', "import '../chat/turn';", 'core may not import chat'],
    ['lib/core/bad.ts', "export * from '../providers/provider';", 'core may not import providers'],
    ['lib/bus/bad.ts', "import { turn } from '../chat/turn';", 'bus may not import values of chat'],
    ['lib/bus/bad.ts', "import { type Turn, turn } from '../chat/turn';", 'values of chat'],
    ['lib/bus/bad.ts', "export { turn } from '@/lib/chat/turn';", 'values of chat'],
    [
      'lib/stores/bad.ts',
      "import type { Tabs } from '../platform/tabs';",
      'stores may not import platform',
    ],
    [
      'lib/stores/bad.ts',
      "type Tabs = import('../platform/tabs').Tabs;",
      'may not import platform',
    ],
    ['lib/stores/bad.ts', "await import('../engine/engine');", 'stores may not import engine'],
    [
      'lib/chat/bad.ts',
      "import type { Ollama } from '../providers/ollama';",
      'only lib/providers/provider.ts',
    ],
    ['components/ui/Bad.tsx', "import { turn } from '@/lib/chat/turn';", 'values of chat'],
    ['components/ui/Bad.tsx', "import background from '@/entrypoints/background';", 'by nobody'],
    ['entrypoints/bad.ts', "import background from './background';", 'by nobody'],
    ['lib/chat/bad.ts', "import '../../tests/support/fake';", 'out of the house'],
    [
      'lib/chat/bad.ts',
      "import { browser } from 'wxt/browser';",
      'chat may not import wxt/browser',
    ],
    ['lib/chat/bad.ts', 'export const id = () => chrome.runtime.id;', 'may not touch the browser'],
    ['lib/chat/bad.ts', 'export const all = globalThis.browser;', 'may not touch the browser'],
    ['lib/helpers/bad.ts', 'export const one = 1;', 'the room helpers is not in the import table'],
  ])('%s: %s', (path, code, complaint) => {
    const complaints = checkImports(withFile(path, code));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(path);
    expect(complaints[0]).toContain(complaint);
  });

  it('falls to a circle, unless the circle is one of types', () => {
    const back = "import { engine } from './engine'; export const recover = engine;";
    const forth = "import { recover } from './recover'; export const engine = recover;";
    const circle = new Map([
      ...withFile('lib/engine/recover.ts', back),
      ['lib/engine/engine.ts', forth],
    ]);
    expect(checkImports(circle)).toEqual([
      'circle: lib/engine/engine.ts -> lib/engine/recover.ts -> lib/engine/engine.ts',
    ]);
    const types = "import type { Engine } from './engine'; export type Recover = Engine;";
    expect(checkImports(new Map([...circle, ['lib/engine/recover.ts', types]]))).toEqual([]);
  });
});

it('taking one arrow out of the real house’s rules is noticed', () => {
  const broken = new Map(house).set(
    'lib/core/result.ts',
    "export { applyEvent } from '../chat/transcript';",
  );
  expect(checkImports(broken).join('\n')).toContain('core may not import chat');
});
