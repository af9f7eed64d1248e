// How much of the model's window a question would take before it is sent, and what that leaves out. Pure.
import { ANSWER_RESERVE, estimateTokens, messageTokens } from '../chat/budget';
import type { AssistantMessage, Context, Message } from '../chat/transcript';
import { LARGEST_CHAT_WINDOW } from '../chat/turn';
import type { Model, Tuning } from '../providers/provider';
import type { Settings } from '../settings/schema';

/** What stands for three characters of a text that was never measured. */
const CHARACTERS_A_TOKEN = 3;

export interface Reading {
  /** Tokens the question takes with all that goes along, estimated. */
  tokens: number;
  /** Tokens of the window that will be used. */
  window: number;
  /** Earlier messages that will not be sent. */
  leftOut: number;
  /** False when the question alone is too long. */
  fits: boolean;
}

interface Question {
  text: string;
  attachments: readonly Context[];
  /** What was said before, in order. */
  messages: readonly Message[];
  model: Model | undefined;
  /** How the user wants it to be run. */
  tuning?: Tuning | undefined;
  /** How many tokens this model's tokenizer makes of an estimated one. */
  rate: number;
}

const known = new WeakMap<Message, number>();

const contextTokens = ({ tokens, length }: Context): number =>
  tokens ?? length / CHARACTERS_A_TOKEN;

/** The tokens of each message of a conversation and of all: they are asked for at every key. */
const earlierTokens = new WeakMap<readonly Message[], { each: readonly number[]; all: number }>();

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Estimated tokens of one message with what it is about; measured once, since messages never change. */
function tokensOf(message: Message): number {
  const measured = known.get(message);
  if (measured !== undefined) return measured;
  const contexts = message.role === 'user' ? (message.contexts ?? []) : [];
  const tokens = messageTokens({ content: message.text }) + sum(contexts.map(contextTokens));
  known.set(message, tokens);
  return tokens;
}

function tokensOfAll(messages: readonly Message[]) {
  const known = earlierTokens.get(messages);
  if (known) return known;
  const each = messages.map(tokensOf);
  const measured = { each, all: sum(each) };
  earlierTokens.set(messages, measured);
  return measured;
}

/** What a question would send: its likely tokens, the window (tokens), and how many messages are left out for it. */
export function readMeter(question: Question): Reading {
  const { text, attachments, messages, model, rate, tuning = {} } = question;
  const { contextTokens: least = 0, system = '' } = tuning;
  const largest = Math.max(LARGEST_CHAT_WINDOW, least);
  const window = Math.min(model?.contextLength ?? largest, largest);
  const told = system.trim() === '' ? 0 : messageTokens({ content: system });
  const own = told + estimateTokens(text) + sum(attachments.map(contextTokens));
  const earlier = tokensOfAll(messages);
  const room = window - ANSWER_RESERVE;
  let tokens = own + earlier.all;
  let leftOut = 0;
  // The oldest question goes first, its answers with it.
  while (tokens > room && leftOut < messages.length) {
    do tokens -= earlier.each[leftOut++] ?? 0;
    while (messages[leftOut]?.role === 'assistant');
  }
  // What goes is decided by the careful estimate, as the turn does; what is shown is the likely count.
  return { tokens: Math.round(tokens * rate), window, leftOut, fits: tokens <= room };
}

/** Models of one family share a tokenizer: the name up to its size and version. */
const familyOf = (name: string): string => name.replace(/:.*$/, '').replace(/^.*\//, '');

/** How far one answer may move the rate, and how far the rate may go. */
const WEIGHT = 0.4;
const [LEAST, MOST] = [0.4, 2];

const clamp = (rate: number): number => Math.min(MOST, Math.max(LEAST, rate));

/** How many tokens a model's tokenizer makes of one that is estimated; 1 where nothing was learned. */
export const rateOf = (model: Model | undefined, rates: Settings['tokenRates'] = {}): number =>
  clamp((model && rates[familyOf(model.name)]) ?? 1);

/**
 * The rates after a finished answer whose whole branch is known; undefined when it teaches nothing: cut, joined
 * from parts, with messages left out, or too short to tell.
 */
export function learnRate(
  branch: readonly Message[],
  answer: AssistantMessage,
  rates: Settings['tokenRates'],
): Settings['tokenRates'] | undefined {
  const { state, usage, leftOut = 0, parts = 1 } = answer;
  if (state !== 'complete' || !usage?.promptTokens || leftOut > 0 || parts > 1) return undefined;
  const sent = branch.slice(0, branch.indexOf(answer));
  const estimated = sum(sent.map(tokensOf));
  if (estimated < 200) return undefined;
  const family = familyOf(answer.model);
  const before = rates[family] ?? 1;
  const rate = clamp(before + WEIGHT * (usage.promptTokens / estimated - before));
  return { ...rates, [family]: Math.round(rate * 100) / 100 };
}
