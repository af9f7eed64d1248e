// What a source file imports and whether it touches the browser's extension API, read from its syntax tree.
import { parseSync } from 'vite';

export interface FileImports {
  imports: { specifier: string; typeOnly: boolean }[];
  touchesBrowser: boolean;
}

interface SyntaxNode {
  type: string;
  [field: string]: unknown;
}

const BROWSER_NAMES = new Set(['browser', 'chrome']);
const GLOBAL_NAMES = new Set(['globalThis', 'window', 'self']);

/** Static and dynamic imports, re-exports and `import('…')` types. Throws on a syntax error. */
export function readImports(path: string, code: string): FileImports {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: FileImports = { imports: [], touchesBrowser: false };
  for (const node of nodesOf(program)) {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.imports.push({ specifier, typeOnly: isTypeOnly(node) });
    found.touchesBrowser ||= reachesBrowser(node);
  }
  return found;
}

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const inner of value) yield* nodesOf(inner);
  else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) yield* nodesOf(field);
  }
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const IMPORTING =
  /^(?:ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/;

function specifierOf(node: SyntaxNode): string | undefined {
  const { source } = node;
  if (!IMPORTING.test(node.type) || !isNode(source)) return undefined;
  return typeof source.value === 'string' ? source.value : undefined;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type')
    return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers : [];
  return (
    names.length > 0 &&
    names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

/** `browser.tabs`, `chrome.runtime`, `globalThis.chrome`. */
function reachesBrowser(node: SyntaxNode): boolean {
  if (node.type !== 'MemberExpression') return false;
  const object = nameOf(node.object);
  const property = nameOf(node.property);
  return BROWSER_NAMES.has(object) || (GLOBAL_NAMES.has(object) && BROWSER_NAMES.has(property));
}

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
