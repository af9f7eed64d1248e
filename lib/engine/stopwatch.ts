// Times one answer by our own clock: its first word, its thinking, its writing. A continued answer adds to what it took.
import type { AssistantMessage, TurnEvent } from '../chat/transcript';
import type { Clock } from '../core/ports';
import type { Usage } from '../providers/provider';

type Timing = Extract<TurnEvent, { type: 'timing' }>;

export interface Stopwatch {
  /** Call for each piece; gives what has become known by it. */
  onPiece(type: 'text-delta' | 'thinking-delta'): Timing | undefined;
  /** @param parts requests whose tokens `usage` adds up; only the last one's writing is seen here. */
  onUsage(usage: Usage, parts?: number): Extract<TurnEvent, { type: 'usage' }>;
  onEnd(): Timing | undefined;
  /** Milliseconds spent on the answer so far. */
  duration(): number;
}

export function createStopwatch(first: AssistantMessage, clock: Clock): Stopwatch {
  const began = clock();
  let firstPiece: number | undefined;
  let thinkingSince: number | undefined;

  const endThinking = (): { thinkingTime?: number } => {
    if (thinkingSince === undefined) return {};
    const thinkingTime = (first.thinkingTime ?? 0) + clock() - thinkingSince;
    thinkingSince = undefined;
    return { thinkingTime };
  };
  const timing = (times: Omit<Timing, 'type'>): Timing | undefined =>
    Object.keys(times).length > 0 ? { type: 'timing', ...times } : undefined;

  return {
    onPiece(type) {
      const now = clock();
      const isFirst = firstPiece === undefined;
      firstPiece ??= now;
      if (type === 'thinking-delta') thinkingSince ??= now;
      return timing({
        ...(isFirst && first.firstWordAfter === undefined && { firstWordAfter: now - began }),
        ...(type === 'text-delta' && endThinking()),
      });
    },
    onUsage(usage, parts = 1) {
      const writing = firstPiece === undefined ? 0 : clock() - firstPiece;
      return {
        type: 'usage',
        usage: first.usage ? added(first.usage, usage) : usage,
        ...(parts === 1 && { writingTime: (first.writingTime ?? 0) + writing }),
      };
    },
    onEnd: () => timing(endThinking()),
    duration: () => (first.duration ?? 0) + clock() - began,
  };
}

/** What two requests for one answer came to; the second read all that the first did, and more. */
const added = (one: Usage, two: Usage): Usage => ({
  promptTokens: two.promptTokens,
  answerTokens: one.answerTokens + two.answerTokens,
  loadTime: one.loadTime + two.loadTime,
  answerTime: one.answerTime + two.answerTime,
});
