// Server-sent events out of a streamed answer: half lines, comments that keep a connection alive, CR LF, huge lines.
import { readTextLines } from './text-lines';

export interface ServerEvent {
  /** Empty for an ordinary one. */
  name: string;
  data: string;
}

/** Throws `LineTooLong`, and whatever the body throws. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let name = '';
  let data: string[] = [];
  for await (const lines of readTextLines(body)) {
    for (const { line } of lines) {
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
  }
  // Not every server ends its last event with an empty line.
  if (data.length > 0) yield { name, data: data.join('\n') };
}
