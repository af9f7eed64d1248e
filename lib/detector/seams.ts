// Puts seams into patterns when the book is made: V8 repeats the machine code behind an optional part or a choice, up to
// ten times, once for each way that leads there. Of too much code it interprets the rest; see docs/decisions/0014.

/** Matches nothing, but all ways meet in it: behind it there is one piece of code. */
const SEAM = '(?=)';

/** Classes, escapes, the openings of groups, their ends with how often they may stand, all else sign by sign. */
const PART =
  /\[(?:\\.|[^\]\\])*\]|\\[\s\S]|\((?:\?(?:<?[=!]|:|<\w+>))?|\)(?:[?*+]|\{\d+(?:,\d*)?\})?\??|[\s\S]/g;

interface Group {
  looks: boolean;
  hasChoice: boolean;
}

/** The same pattern; what looks around stays as it is. */
export function withSeams(source: string): string {
  const open: Group[] = [];
  return source.replace(PART, (part) => {
    const last = open.at(-1);
    if (part.startsWith('(')) {
      open.push({ looks: (last?.looks ?? false) || /[=!]$/.test(part), hasChoice: false });
    } else if (part === '|' && last) {
      last.hasChoice = true;
    } else if (part.startsWith(')')) {
      open.pop();
      if (last && !last.looks && (last.hasChoice || part.length > 1)) return part + SEAM;
    }
    return part;
  });
}
