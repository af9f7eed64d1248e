// Finds all keywords of all rules in one pass over a text (Aho-Corasick), so that no pattern runs where none stands.

export interface KeywordIndex {
  /**
   * Goes on through a text from `from` to `to` and reports each keyword that ends at `end`, letters of either case
   * alike. Takes the state that the call before gave, at first 0, and gives the next.
   */
  scan: (text: string, piece: Piece, onHit: (keyword: number, end: number) => void) => number;
}

interface Piece {
  from: number;
  to: number;
  state: number;
}

/** States are numbered by their depth: 0 is the beginning, then come all that one unit leads to, and so on. */
interface Trie {
  /** A tree as two lists for each state: its first child, and the next child of its parent; 0 for none. */
  child: Int32Array;
  sibling: Int32Array;
  /** The class of the unit that leads to a state. */
  unit: Uint16Array;
  /** The state of the longest proper suffix that is also a prefix of a keyword. */
  fallback: Int32Array;
  /** Places in the list of the keywords that end in a state. */
  found: (number[] | undefined)[];
  /** How many states two units or fewer lead to. */
  shallow: number;
}

/**
 * Builds the index; `scan` reports keywords by their place in the list. Keywords are lower-case and not empty.
 * Of nested keywords (`pass`, `password`) each is reported. Only shallow states, in which nearly all of a text is
 * passed, have a table of all next states: with thousands of keywords in many scripts it would be far too large.
 * See Aho and Corasick, Efficient string matching, https://doi.org/10.1145/360825.360855
 */
export function indexKeywords(keywords: readonly string[]): KeywordIndex {
  const { classes, width } = classify(keywords);
  const { child, sibling, unit, fallback, found, shallow } = growTrie(keywords, classes, width);
  const cells = shallow * width;
  const table = child.length > 65536 ? new Int32Array(cells) : new Uint16Array(cells);
  for (let state = 0; state < shallow; state += 1) {
    const row = (fallback[state] ?? 0) * width;
    table.copyWithin(state * width, row, row + width);
    for (let next = child[state] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      table[state * width + (unit[next] ?? 0)] = next;
    }
  }
  const follow = (state: number, wanted: number): number => {
    let now = state;
    while (now >= shallow) {
      for (let next = child[now] ?? 0; next !== 0; next = sibling[next] ?? 0) {
        if (unit[next] === wanted) return next;
      }
      now = fallback[now] ?? 0;
    }
    return table[now * width + wanted] ?? 0;
  };
  return {
    scan(text, { from, to, state }, onHit) {
      let now = state;
      for (let at = from; at < to; at += 1) {
        const wanted = classes[text.charCodeAt(at)] ?? 0;
        now = now < shallow ? (table[now * width + wanted] ?? 0) : follow(now, wanted);
        const hits = found[now];
        if (hits !== undefined) for (const keyword of hits) onHit(keyword, at + 1);
      }
      return now;
    },
  };
}

/** Gives each UTF-16 unit that occurs in a keyword a small number; all others share 0. */
function classify(keywords: readonly string[]): { classes: Uint16Array; width: number } {
  const classes = new Uint16Array(65536);
  let width = 1;
  // In their order, so that the classes of most of a text stand side by side in the processor's cache.
  for (const unit of [...new Set(keywords.join('').replaceAll('ς', 'σ').split(''))].sort()) {
    // Not `ß`, whose capital is two letters, nor `ı`, whose capital is that of `i`; of `İ` the small letter is `i` too.
    const capital = unit.toUpperCase();
    const others = unit === 'i' ? 'İ' : unit === 'σ' ? 'ς' : '';
    const all = (capital.toLowerCase() === unit ? capital : '') + unit + others;
    for (const each of all) classes[each.charCodeAt(0)] = width;
    width += 1;
  }
  return { classes, width };
}

/** One unit of all keywords after the other, so that a state's fallback is ready before it is needed. */
function growTrie(keywords: readonly string[], classes: Uint16Array, width: number): Trie {
  const most = keywords.reduce((sum, { length }) => sum + length, 1);
  const child = new Int32Array(most);
  const sibling = new Int32Array(most);
  const unit = new Uint16Array(most);
  const fallback = new Int32Array(most);
  const found: Trie['found'] = new Array(most).fill(undefined);
  /** Children of the beginning, of which there are many, by the class of their unit. */
  const roots = new Int32Array(width);
  const places = new Int32Array(keywords.length);
  let size = 1;
  let shallow = 1;
  const childOf = (state: number, wanted: number): number => {
    if (state === 0) return roots[wanted] ?? 0;
    let next = child[state] ?? 0;
    while (next !== 0 && unit[next] !== wanted) next = sibling[next] ?? 0;
    return next;
  };
  const addChild = (state: number, wanted: number): number => {
    const next = size;
    size += 1;
    unit[next] = wanted;
    sibling[next] = child[state] ?? 0;
    child[state] = next;
    if (state === 0) {
      roots[wanted] = next;
      return next;
    }
    let back = fallback[state] ?? 0;
    while (back !== 0 && childOf(back, wanted) === 0) back = fallback[back] ?? 0;
    const suffix = childOf(back, wanted);
    fallback[next] = suffix;
    found[next] = found[suffix];
    return next;
  };
  const longest = Math.max(0, ...keywords.map(({ length }) => length));
  for (let depth = 0; depth < longest; depth += 1) {
    keywords.forEach((keyword, index) => {
      if (depth >= keyword.length) return;
      const state = places[index] ?? 0;
      const wanted = classes[keyword.charCodeAt(depth)] ?? 0;
      const next = childOf(state, wanted) || addChild(state, wanted);
      places[index] = next;
      if (depth === keyword.length - 1) found[next] = [...(found[next] ?? []), index];
    });
    if (depth < 2) shallow = size;
  }
  return { child, sibling, unit, fallback, found, shallow };
}
