// Finds all keywords of all rules in one pass over a text (Aho-Corasick), so that no pattern runs where none stands.

interface KeywordIndex {
  /** Goes through a text once and reports each keyword that ends at `end`, letters of either case alike. */
  scan(text: string, onHit: (keyword: number, end: number) => void): void;
}

interface Node {
  next: Map<number, number>;
  /** The state of the longest proper suffix that is also a prefix of a keyword. */
  fallback: number;
  found: number[];
}

/**
 * Builds the index; `scan` reports keywords by their place in the list. Keywords are lower-case and not empty.
 * Of nested keywords (`pass`, `password`) each is reported.
 * See Aho and Corasick, Efficient string matching, https://doi.org/10.1145/360825.360855
 */
export function indexKeywords(keywords: readonly string[]): KeywordIndex {
  const classes = classify(keywords);
  const nodes = growTrie(keywords, classes);
  const width = Math.max(...classes) + 1;
  const table = flatten(nodes, width);
  const found = nodes.map((node) => (node.found.length > 0 ? node.found : undefined));
  return {
    scan(text, onHit) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = table[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
        const hits = found[state];
        if (hits !== undefined) for (const keyword of hits) onHit(keyword, at + 1);
      }
    },
  };
}

/** Gives each UTF-16 unit that occurs in a keyword a small number; all others share 0. */
function classify(keywords: readonly string[]): Uint16Array {
  const classes = new Uint16Array(65536);
  let count = 0;
  for (const unit of new Set(keywords.join('').split(''))) {
    count += 1;
    classes[unit.charCodeAt(0)] = count;
    // Not `ß`, whose capital is two letters.
    const capital = unit.toUpperCase();
    if (capital.length === 1) classes[capital.charCodeAt(0)] = count;
  }
  return classes;
}

function growTrie(keywords: readonly string[], classes: Uint16Array): Node[] {
  const nodes: Node[] = [{ next: new Map(), fallback: 0, found: [] }];
  keywords.forEach((keyword, index) => {
    let node = nodes[0];
    for (let at = 0; at < keyword.length && node; at += 1) {
      const unit = classes[keyword.charCodeAt(at)] ?? 0;
      const known = node.next.get(unit);
      if (known === undefined) {
        node.next.set(unit, nodes.length);
        nodes.push({ next: new Map(), fallback: 0, found: [] });
      }
      node = nodes[known ?? nodes.length - 1];
    }
    node?.found.push(index);
  });
  return nodes;
}

/** One row of `width` next states for each node, breadth first, so that a fallback's row is ready before it is needed. */
function flatten(nodes: readonly Node[], width: number): Uint16Array {
  const table = new Uint16Array(nodes.length * width);
  const queue = [0];
  for (const state of queue) {
    const node = nodes[state];
    if (!node) continue;
    const row = state === 0 ? 0 : node.fallback * width;
    table.copyWithin(state * width, row, row + width);
    for (const [unit, target] of node.next) {
      const child = nodes[target];
      if (!child) continue;
      child.fallback = state === 0 ? 0 : (table[row + unit] ?? 0);
      child.found.push(...(nodes[child.fallback]?.found ?? []));
      table[state * width + unit] = target;
      queue.push(target);
    }
  }
  return table;
}
