// The lines of a streamed answer as they come: halves are joined, and a line that never ends is no answer.

/** Ollama's own client takes no longer line. Bytes, taken here as UTF-16 units. */
const LONGEST_LINE = 8 * 1024 * 1024;

export interface TextLine {
  line: string;
  /** False for the last one where no line break ends it: it may be a half. */
  isEnded: boolean;
}

/** What a line of more than 8 MB throws. */
export class LineTooLong extends RangeError {}

/** Yields the lines that came together, one or more. Throws `LineTooLong`, and whatever the body throws. */
export async function* readTextLines(body: ReadableStream<Uint8Array>): AsyncGenerator<TextLine[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  try {
    for (let isDone = false; !isDone; ) {
      const { done, value } = await reader.read();
      isDone = done;
      const text = decoder.decode(value, { stream: !done });
      const lines: TextLine[] = [];
      let from = 0;
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        lines.push({ line: withoutReturn(pieces.join('') + text.slice(from, to)), isEnded: true });
        pieces = [];
        length = 0;
        from = to + 1;
      }
      if (lines.length > 0) yield lines;
      pieces.push(text.slice(from));
      length += text.length - from;
      if (length > LONGEST_LINE) throw new LineTooLong('a line of more than 8 MB');
    }
    if (length > 0) yield [{ line: withoutReturn(pieces.join('')), isEnded: false }];
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
