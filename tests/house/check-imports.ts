// Holds a tree of sources against the import table: forbidden arrows, circles, the browser's API in the wrong room.
import { posix } from 'node:path';
import { CONTRACTS, IMPORT_TABLE, type Row, TOP_ROOM } from './import-table';
import { readImports } from './read-imports';

/** Path from the root of the project, with `/`, to source text. */
export type Tree = ReadonlyMap<string, string>;

interface Arrow {
  from: string;
  to: string;
  /** The types alone. */
  typeOnly: boolean;
}

/** `lib/chat/turn.ts` is in `chat`, `components/ui/Button.tsx` in `components`; undefined outside the house. */
const roomOf = (path: string): string | undefined => {
  const [top, second] = path.split('/');
  if (top === 'lib') return second;
  return top === 'components' || top === 'entrypoints' ? top : undefined;
};

/** One sentence for each breach; empty when the tree stands. */
export function checkImports(tree: Tree): string[] {
  const complaints: string[] = [];
  const arrows: Arrow[] = [];
  for (const [path, code] of tree) {
    const room = roomOf(path) ?? path;
    const row = IMPORT_TABLE[room];
    if (!row) {
      complaints.push(`${path}: the room ${room} is not in the import table`);
      continue;
    }
    const { imports, touchesBrowser } = readImports(path, code);
    if (touchesBrowser && !row.browser)
      complaints.push(`${path}: ${room} may not touch the browser`);
    for (const { specifier, typeOnly } of imports) {
      const to = resolve(path, specifier, tree);
      if (to !== undefined) arrows.push({ from: path, to, typeOnly });
      else if (isBrowserPackage(specifier) && !row.browser)
        complaints.push(`${path}: ${room} may not import ${specifier}`);
    }
  }
  for (const arrow of arrows) {
    const trouble = troubleWith(arrow);
    if (trouble) complaints.push(`${arrow.from} -> ${arrow.to}: ${trouble}`);
  }
  return [...complaints, ...circlesOf(arrows)];
}

const isBrowserPackage = (specifier: string): boolean =>
  /^(?:wxt|webextension-polyfill)(?:\/|$)/.test(specifier);

/** The file meant, or where it would be; undefined for a package. */
function resolve(from: string, specifier: string, tree: Tree): string | undefined {
  const inHouse = specifier.startsWith('@/');
  if (!inHouse && !specifier.startsWith('.')) return undefined;
  const bare = specifier.replace(/\?.*$/, '');
  const path = inHouse ? bare.slice(2) : posix.join(posix.dirname(from), bare);
  return [path, `${path}.ts`, `${path}.tsx`].find((name) => tree.has(name)) ?? path;
}

function troubleWith({ from, to, typeOnly }: Arrow): string | undefined {
  const room = roomOf(from);
  const target = roomOf(to);
  // The files of one entrypoint's own folder may import each other.
  const isOwnFolder = posix.dirname(from) === posix.dirname(to) && posix.dirname(to) !== TOP_ROOM;
  if (target === TOP_ROOM && !isOwnFolder && /\.tsx?$/.test(to))
    return `${TOP_ROOM} are imported by nobody`;
  if (room === target) return undefined;
  if (target === undefined) return 'leads out of the house';
  const { rooms, types = [] } = (room && IMPORT_TABLE[room]) || ({ rooms: [] } satisfies Row);
  const contract = CONTRACTS[target];
  if (contract && room !== TOP_ROOM && to !== contract) return `only ${contract} may be known`;
  if (allows(rooms, target) || (typeOnly && allows(types, target))) return undefined;
  return `${room} may not import ${allows(types, target) ? 'values of ' : ''}${target}`;
}

const allows = (rooms: readonly string[], target: string): boolean =>
  rooms.includes('*') || rooms.includes(target);

/** Each circle of imports that exist at run time, named once. */
function circlesOf(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of arrows)
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push(`circle: ${[...trail.slice(at), path].join(' -> ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return circles;
}
