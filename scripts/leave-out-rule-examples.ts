// Build step: leaves `hits`, `misses` and `source` out of the detector rules that are shipped.
import { type Plugin, parseAst } from 'vite';

const RULE_FILE = /\/lib\/detector\/rules\/[^/]+\.ts$/;
const LEFT_OUT = new Set(['hits', 'misses', 'source']);

/** What a node of the syntax tree may hold that matters here; offsets are UTF-16 units. */
interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
  properties?: Node[];
}

/**
 * A Vite plugin that removes these properties from every object literal in `lib/detector/rules`. The
 * generator of fake values is then imported by nothing and falls away with the other dead code. Runs
 * before all other plugins, so it reads TypeScript; line numbers stay as they are, hence no source map.
 */
export function leaveOutRuleExamples(): Plugin {
  return {
    name: 'leave-out-rule-examples',
    enforce: 'pre',
    transform(code, id) {
      return RULE_FILE.test(id) ? { code: withoutExamples(code), map: null } : undefined;
    },
  };
}

/** The TypeScript without the properties; throws where it cannot be parsed. */
export function withoutExamples(code: string): string {
  const cuts: Node[] = [];
  collect(parseAst(code, { lang: 'ts' }), cuts);
  let kept = '';
  let done = 0;
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    kept += code.slice(done, start) + code.slice(start, end).replace(/[^\n]+/g, '');
    done = code.charAt(end) === ',' ? end + 1 : end;
  }
  return kept + code.slice(done);
}

/** Gathers the properties to cut from a syntax tree, none inside another. */
function collect(tree: unknown, cuts: Node[]): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (isProperty(tree) && LEFT_OUT.has(tree.key?.name ?? '')) {
    cuts.push(tree);
    return;
  }
  for (const part of Object.values(tree)) collect(part, cuts);
}

function isProperty(node: object): node is Node {
  return 'type' in node && node.type === 'Property';
}
