// How fast an answer was written, by the server's clock and by ours; nothing where a clock cannot be right.
import type { AssistantMessage } from '@/lib/chat/transcript';

/** Tokens and milliseconds below which a rate says nothing. */
const FEWEST_TOKENS = 5;
const SHORTEST = 50;
/** How far the server's time may lie from the time in which the tokens were seen to arrive. */
const MOST_APART = 3;
/** Tokens a second that no model writes for one person; more is a clock that is not right. */
const FASTEST = 5000;

type Measured = Pick<AssistantMessage, 'usage' | 'writingTime' | 'duration'>;

/** Tokens a second as seen here. */
export function measuredSpeed({ usage, writingTime = 0 }: Measured): number | undefined {
  if (!usage || usage.answerTokens < FEWEST_TOKENS || writingTime < SHORTEST) return undefined;
  return Math.round((usage.answerTokens / writingTime) * 1000);
}

/** Tokens a second by the server's clock. */
export function serverSpeed(message: Measured): number | undefined {
  const { usage, duration } = message;
  if (!usage || usage.answerTime <= 0 || usage.answerTokens < FEWEST_TOKENS) return undefined;
  if (duration !== undefined && usage.answerTime > duration * 1.05) return undefined;
  const speed = Math.round((usage.answerTokens / usage.answerTime) * 1000);
  const seen = measuredSpeed(message);
  return speed > Math.min(FASTEST, (seen ?? FASTEST) * MOST_APART) ? undefined : speed;
}

/** The one to show in short: the server's, where it can be believed. */
export const shownSpeed = (message: Measured): number | undefined =>
  serverSpeed(message) ?? measuredSpeed(message);
