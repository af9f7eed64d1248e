// The lines of a streamed answer, one JSON object each: halves, huge lines and what is no JSON are told apart.

/** Ollama's own client takes no longer line. Bytes, taken here as UTF-16 units. */
const LONGEST_LINE = 8 * 1024 * 1024;

export type LineRead =
  | { line: Record<string, unknown> }
  /** `cut`: the connection broke, or the last line was only a half. None comes after it. */
  | { trouble: 'cut' | 'not-json' | 'too-long'; text: string };

export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<LineRead> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  /** What is complete with this piece of text. */
  function* linesOf(text: string): Generator<LineRead> {
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      const line = pieces.join('') + text.slice(from, to);
      pieces = [];
      length = 0;
      from = to + 1;
      if (line.trim() !== '') yield parsed(line, 'not-json');
    }
    pieces.push(text.slice(from));
    length += text.length - from;
    if (length > LONGEST_LINE) yield { trouble: 'too-long', text: '' };
  }
  try {
    while (true) {
      const { done, value } = await reader.read();
      for (const read of linesOf(decoder.decode(value, { stream: !done }))) {
        yield read;
        if ('trouble' in read) return;
      }
      if (done) break;
    }
    const rest = pieces.join('');
    if (rest.trim() !== '') yield parsed(rest, 'cut');
  } catch {
    yield { trouble: 'cut', text: '' };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parsed(line: string, otherwise: 'cut' | 'not-json'): LineRead {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return { line: value as never };
  } catch {
    // Told below.
  }
  return { trouble: otherwise, text: line.slice(0, 200) };
}
