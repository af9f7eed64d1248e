// Which passage a number in an answer means: those of all texts on the way to it are counted through. Pure.
import type { Context, Message } from './transcript';

/** A text whose passages answers can name. */
export interface Source {
  context: Context;
  /** Where each of its passages ends, in UTF-16 code units of the text. */
  ends: readonly number[];
  /** Number of its first passage. */
  first: number;
}

/** The numbered texts of a path through a conversation, in order. A later question never changes earlier numbers. */
export function sourcesOf(path: readonly Message[]): Source[] {
  const sources: Source[] = [];
  let first = 1;
  for (const message of path) {
    if (message.role !== 'user') continue;
    for (const context of message.contexts ?? []) {
      const { passages: ends = [] } = context;
      if (ends.length > 0) sources.push({ context, ends, first });
      first += ends.length;
    }
  }
  return sources;
}

/** The text that holds passage `number`, and the passage's place in it, counted from 0. */
export function passageNumbered(
  sources: readonly Source[],
  number: number,
): { source: Source; index: number } | undefined {
  const source = sources.findLast(({ first }) => first <= number);
  const index = number - (source?.first ?? 0);
  return source && index < source.ends.length ? { source, index } : undefined;
}

const known = new WeakMap<readonly Message[], boolean>();

/** Whether answers in a conversation may name passages; asked at every frame, so remembered for each list of messages. */
export function hasSources(messages: readonly Message[]): boolean {
  const before = known.get(messages);
  if (before !== undefined) return before;
  const has = messages.some(
    (message) => message.role === 'user' && message.contexts?.some(({ passages }) => passages),
  );
  known.set(messages, has);
  return has;
}
