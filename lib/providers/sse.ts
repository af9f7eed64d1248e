// Server-sent events out of a streamed answer: half lines, comments that keep a connection alive, CR LF, huge lines.

/** Bytes, taken here as UTF-16 units; a line beyond this is no answer. */
const LONGEST_LINE = 8 * 1024 * 1024;

export interface ServerEvent {
  /** Empty for an ordinary one. */
  name: string;
  data: string;
}

/** Throws a RangeError at a line that is too long, and whatever the body throws. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let name = '';
  let data: string[] = [];
  for await (const line of readTextLines(body)) {
    if (line === '') {
      if (data.length > 0) yield { name, data: data.join('\n') };
      name = '';
      data = [];
      continue;
    }
    // A line that begins with a colon is a comment.
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') data.push(value);
    else if (field === 'event') name = value;
    // llama.cpp used to send errors as a field of their own.
    else if (field === 'error') yield { name: 'error', data: value };
  }
  // Not every server ends its last event with an empty line.
  if (data.length > 0) yield { name, data: data.join('\n') };
}

async function* readTextLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  try {
    for (let isDone = false; !isDone; ) {
      const { done, value } = await reader.read();
      isDone = done;
      const text = decoder.decode(value, { stream: !done });
      let from = 0;
      for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
        yield withoutReturn(pieces.join('') + text.slice(from, to));
        pieces = [];
        length = 0;
        from = to + 1;
      }
      pieces.push(text.slice(from));
      length += text.length - from;
      if (length > LONGEST_LINE) throw new RangeError('a line is too long');
    }
    if (length > 0) yield withoutReturn(pieces.join(''));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
