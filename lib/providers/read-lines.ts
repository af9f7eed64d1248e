// The lines of a streamed answer, one JSON object each: halves, huge lines and what is no JSON are told apart.
import { LineTooLong, readTextLines } from './text-lines';

export type LineRead =
  | { line: Record<string, unknown> }
  /** `cut`: the connection broke, or the last line was only a half. None comes after it. */
  | { trouble: 'cut' | 'not-json' | 'too-long'; text: string };

/** Yields lines once they are whole, those that came together; trouble is the last thing that it yields. Never throws. */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<LineRead[]> {
  try {
    for await (const lines of readTextLines(body)) {
      const read = lines
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, isEnded }) => parsed(line, isEnded ? 'not-json' : 'cut'));
      const trouble = read.findIndex((one) => 'trouble' in one);
      yield trouble < 0 ? read : read.slice(0, trouble + 1);
      if (trouble >= 0) return;
    }
  } catch (error) {
    yield [{ trouble: error instanceof LineTooLong ? 'too-long' : 'cut', text: '' }];
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
