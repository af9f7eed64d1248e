// What fits a model's window: a local estimate of tokens, a stable choice of window, and which messages go.
import type { ChatMessage } from '../providers/provider';

/** Last UTF-16 code unit of a range, and what one unit of it costs in hundredths of a token. */
const COSTS: readonly (readonly [last: number, cost: number])[] = [
  [0x20, 28], // control characters and space
  [0x2f, 70], // ASCII punctuation
  [0x39, 100], // digits: many tokenizers make each one a token
  [0x40, 70],
  [0x5a, 80], // capitals: names, constants and encoded data split often
  [0x60, 70],
  [0x7a, 28], // 3.6 letters a token
  [0x7f, 70],
  [0x24f, 130], // Latin with marks
  [0x3ff, 130], // Greek, phonetic signs, combining marks
  [0x52f, 65], // Cyrillic
  [0x5ff, 150], // Armenian, Hebrew
  [0x8ff, 90], // Arabic, Syriac
  [0x109f, 130], // scripts of South and South-East Asia
  [0x13ff, 230], // Georgian, Ethiopic, Cherokee: about a token a byte
  [0x1fff, 130],
  [0x2fff, 110], // typographic punctuation, arrows, box drawing
  [0xd7ff, 120], // Chinese, Japanese, Korean
  [0xdfff, 160], // halves of a surrogate pair: an emoji is about three tokens
  [0xf8ff, 250], // private use
  [0xffff, 120],
];

const COST_OF = tableOf(COSTS);

function tableOf(costs: typeof COSTS): Uint8Array {
  const table = new Uint8Array(0x10000);
  let from = 0;
  for (const [last, cost] of costs) {
    table.fill(cost, from, last + 1);
    from = last + 1;
  }
  return table;
}

const costAt = (text: string, index: number): number => COST_OF[text.charCodeAt(index)] ?? 0;

/** Tokens a text will take at most in common tokenizers; errs on the high side, in any script. Linear. */
export function estimateTokens(text: string): number {
  let cost = 0;
  for (let index = 0; index < text.length; index++) cost += costAt(text, index);
  return Math.ceil(cost / 100);
}

/** End (exclusive) of the longest stretch from `start` within `tokens`: at least one character, no pair cut in two. */
export function endWithin(text: string, start: number, tokens: number): number {
  let left = tokens * 100;
  let end = start;
  while (end < text.length) {
    const width = (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    for (let unit = end; unit < end + width; unit++) left -= costAt(text, unit);
    if (left < 0 && end > start) break;
    end += width;
  }
  return end;
}

const SMALLEST_WINDOW = 4096;
const LARGEST_WINDOW = 16_384;

/** Room kept free for the answer, in tokens, unless told otherwise. */
export const ANSWER_RESERVE = 1024;

/** What a chat template adds around one message, in tokens. */
const MESSAGE_FRAME = 8;

/** What one image takes at most in common vision models, in tokens, at the size we send. */
const IMAGE_TOKENS = 2400;

const measured = new WeakMap<object, number>();

/** What one message takes at most, in tokens; measured once, since messages never change. */
export function messageTokens(message: Omit<ChatMessage, 'role'>): number {
  const known = measured.get(message);
  if (known !== undefined) return known;
  const { content, images = [] } = message;
  const tokens = estimateTokens(content) + images.length * IMAGE_TOKENS + MESSAGE_FRAME;
  measured.set(message, tokens);
  return tokens;
}

interface Limits {
  /** Tokens the model was trained to read. */
  trained?: number | undefined;
  /** The largest window to ask for, in tokens. */
  most?: number | undefined;
}

const largestWindow = ({ trained = Infinity, most = LARGEST_WINDOW }: Limits): number =>
  Math.min(trained, most);

/**
 * The window to run with, in tokens: 4096 or a doubling of it, so that it rarely changes between turns (a change
 * makes Ollama load the model anew). Never above `trained` or `most`, even when `needed` is.
 */
export function chooseContext({ needed, ...limits }: Limits & { needed: number }): number {
  const largest = largestWindow(limits);
  let window = SMALLEST_WINDOW;
  while (window < needed && window < largest) window *= 2;
  return Math.min(window, largest);
}

export interface FittedMessages {
  messages: ChatMessage[];
  /** Number of earlier messages that are not sent. */
  leftOut: number;
  /** The window to run with, in tokens. */
  contextTokens: number;
  /** False when even the system and last messages are too long: then nothing should be sent. */
  fits: boolean;
}

/**
 * Which messages to send. System messages and the last message (the last `inseparable` ones) always stay, and no
 * message is cut; the oldest exchanges (a user's message and the answers to it) go first, until the rest and
 * `answerReserve` tokens fit.
 */
export function fitMessages({
  messages,
  answerReserve = ANSWER_RESERVE,
  inseparable = 1,
  ...limits
}: Limits & {
  messages: readonly ChatMessage[];
  answerReserve?: number;
  inseparable?: number | undefined;
}): FittedMessages {
  const largest = largestWindow(limits);
  const isSystem = ({ role }: ChatMessage) => role === 'system';
  const end = Math.max(0, messages.length - inseparable);
  let needed = answerReserve;
  messages.forEach((message, index) => {
    if (index >= end || isSystem(message)) needed += messageTokens(message);
  });
  const first = messages.findIndex((message) => !isSystem(message));
  let from = end;
  let cost = 0;
  // From the newest, so that the length of what does not fit costs nothing.
  for (let index = end - 1; index >= 0; index--) {
    const message = messages[index] as ChatMessage;
    if (isSystem(message)) continue;
    cost += messageTokens(message);
    if (message.role === 'assistant' && index > first) continue;
    if (needed + cost > largest) break;
    needed += cost;
    cost = 0;
    from = index;
  }
  const kept = messages.filter((message, index) => index >= from || isSystem(message));
  return {
    messages: kept,
    leftOut: messages.length - kept.length,
    contextTokens: chooseContext({ needed, ...limits }),
    fits: needed <= largest,
  };
}
