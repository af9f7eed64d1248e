// Rewrites patterns when the book is made, so that a browser compiles them in a tenth of the time and the memory: without
// the flag `u`, ASCII asked apart from the hundreds of ranges of other letters. Too much code, and V8 interprets patterns.

interface Pattern {
  source: string;
  flags: string;
}

/** Parts of a pattern as far as classes go: escapes, classes, the openings of groups, all else sign by sign. */
const PART =
  /\\(?:[pP]\{[^}]*\}|[\s\S])|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)|[\s\S]/gu;

/** What needs whole code points: some of its letters, or its escapes, stand above U+FFFF. */
const ABOVE = /[\u{10000}-\u{10ffff}]|\\u\{|\\p\{Script=Han\}|\\P\{/u;

const PROPERTY = /\\p\{(.*?)\}/g;

/**
 * The same pattern without the flag `u`, where it may go; `\p{L}` in it stands for the letters of `lettersOf`. Letters
 * above U+FFFF are none then: they hardly stand in a text but in formulas, which shadows make plain.
 */
export function leanPattern({ source, flags }: Pattern): Pattern {
  if (!flags.includes('u') || ABOVE.test(source)) return { source, flags };
  /** For each open group, whether it is read backwards: it, or one around it, looks behind. */
  const backwards: boolean[] = [];
  const lean = source.replace(PART, (part) => {
    const isBackwards = backwards.at(-1) ?? false;
    if (part.startsWith('('))
      backwards.push(isBackwards || part.startsWith('(?<=') || part.startsWith('(?<!'));
    if (part === ')') backwards.pop();
    if (part.startsWith('[^')) return part.replace(PROPERTY, (all) => all + ascii(all));
    if (/^\[|^\\p/.test(part) && part.includes('\\p{')) return apart(part, isBackwards);
    return part === 'ß' && flags.includes('i') ? '[ßẞ]' : part;
  });
  return { source: lean, flags: flags.replace('u', '') };
}

/** A class as two: what is not ASCII is only asked for where no ASCII stands. */
function apart(part: string, isBackwards: boolean): string {
  const inside = part.startsWith('[') ? part.slice(1, -1) : part;
  const few = inside.replace(PROPERTY, ascii);
  const rest = isBackwards ? `[${inside}](?<=[^\\0-\\x7f])` : `(?=[^\\0-\\x7f])[${inside}]`;
  return few === '' ? `(?:${rest})` : `(?:[${few}]|${rest})`;
}

const ascii = (property: string): string => rangesOf(property, 0, 0x7f);

/** By the names of properties in lean patterns: their letters from U+0080 on, as the inside of a class. */
export function lettersOf(patterns: readonly Pattern[]): Record<string, string> {
  const lean = patterns.filter(({ flags }) => !flags.includes('u'));
  const names = lean.flatMap(({ source }) =>
    [...source.matchAll(PROPERTY)].map(([, name]) => name),
  );
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, rangesOf(`\\p{${name}}`, 0x80, 0xffff)]),
  );
}

const known = new Map<string, string>();

/** The signs of a class between two codes, as the inside of one. */
function rangesOf(part: string, first: number, last: number): string {
  const key = `${first} ${part}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const pattern = new RegExp(part, 'u');
  let ranges = '';
  let from = -1;
  for (let code = first; code <= last + 1; code += 1) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    const holds = code <= last && !isSurrogate && pattern.test(String.fromCharCode(code));
    if (holds && from < 0) from = code;
    if (holds || from < 0) continue;
    const sign = String.fromCharCode(from);
    ranges += from === code - 1 ? sign : `${sign}-${String.fromCharCode(code - 1)}`;
    from = -1;
  }
  known.set(key, ranges);
  return ranges;
}
