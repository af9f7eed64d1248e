// Text as paragraphs.

/**
 * The blocks of a text: each runs to the end of the blank lines that follow it, so that the blocks joined are the
 * text itself. Cuts only after a line break, so no character is cut in two. Linear.
 */
export function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  let start = 0;
  let sawText = false;
  let sawBlank = false;
  for (let line = 0; line < text.length; ) {
    const end = text.indexOf('\n', line) + 1 || text.length;
    const blank = text.slice(line, end).trim() === '';
    if (!blank && sawText && sawBlank) {
      blocks.push(text.slice(start, line));
      start = line;
    }
    sawBlank = blank;
    sawText ||= !blank;
    line = end;
  }
  if (start < text.length) blocks.push(text.slice(start));
  return blocks;
}
