// Cuts a file of chats into the JSON texts of its entries as it is read: such files are too large to parse at once.

export interface JsonSplitter {
  /** The entries that are complete after this piece. */
  push(piece: string): string[];
  /** What is left of an entry when the file ends in the middle of it. */
  rest(): string;
}

/** Entries are the members of the outermost array, or of the arrays `chat` and `conversations` of an outermost object. */
const LISTS = new Set(['chat', 'conversations']);

/** A single conversation in a file of its own is an entry too, found by `rest`. */
export function createJsonSplitter(): JsonSplitter {
  let depth = 0;
  /** Depth of the list's members; undefined outside of a list. */
  let listDepth: number | undefined;
  let inString = false;
  let escaped = false;
  let string = '';
  let key = '';
  let entry = '';
  let inEntry = false;

  /** Looks at one character outside of strings; true when it ends an entry. */
  const step = (character: string): boolean => {
    if (character === '"') {
      inString = true;
      string = '';
    } else if (character === ':' && depth === 1 && listDepth === undefined) key = string;
    else if (character === '[' || character === '{') {
      const isList = character === '[' && (depth === 0 || (depth === 1 && LISTS.has(key)));
      depth++;
      if (listDepth === undefined && isList) listDepth = depth;
    } else if (character === ']' || character === '}') {
      depth--;
      if (listDepth !== undefined && depth < listDepth) {
        listDepth = undefined;
        return inEntry;
      }
    } else if (character === ',' && depth === listDepth) return true;
    return false;
  };

  return {
    push(piece) {
      const entries: string[] = [];
      let start = 0;
      for (let index = 0; index < piece.length; index++) {
        const character = piece[index] ?? '';
        if (inString) {
          if (escaped) escaped = false;
          else if (character === '\\') escaped = true;
          else if (character === '"') inString = false;
          else if (depth === 1 && string.length < 20) string += character;
          continue;
        }
        const wasInList = listDepth !== undefined;
        const ends = step(character);
        if (!wasInList && listDepth !== undefined) {
          inEntry = true;
          entry = '';
          start = index + 1;
        } else if (ends) {
          entry += piece.slice(start, index);
          if (entry.trim()) entries.push(entry.trim());
          entry = '';
          start = index + 1;
          inEntry = listDepth !== undefined;
        }
      }
      if (inEntry) entry += piece.slice(start);
      return entries;
    },
    rest: () => (inEntry ? entry.trim() : ''),
  };
}
