// THE table of what can be wrong with a connection. A cause is one row in causes/: what tells it, its words, what mends it.
import type { Cause } from './causes/cause';
import { OF_OLLAMA } from './causes/ollama';
import { OF_OTHERS } from './causes/others';
import { ON_THE_WAY } from './causes/way';

/** In the order in which they are asked. */
export const CAUSES = { ...ON_THE_WAY, ...OF_OLLAMA, ...OF_OTHERS } as const;

export type CauseId = keyof typeof CAUSES;

/** The row of this fault; undefined where it is none of a connection. */
export const causeCalled = (kind: string): Cause | undefined =>
  Object.hasOwn(CAUSES, kind) ? CAUSES[kind as CauseId] : undefined;
