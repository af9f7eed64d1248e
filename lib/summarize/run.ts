// A summary as a stream of events: the text read at once, or in parts whose notes are joined, level by level.
import { chooseContext, estimateTokens } from '../chat/budget';
import type { TurnEvent } from '../chat/transcript';
import { type Fault, fault } from '../core/fault';
import { fail, ok, type Result } from '../core/result';
import { carryNumbers } from '../page/passages';
import type { ChatMessage, Provider, ProviderEvent, Usage } from '../providers/provider';
import { planSummary } from './plan';
import { askForNotes, askForSummary, askToJoin, type FencedText } from './prompts';

/** More parts than this are read only when the user says so. */
const MOST_PARTS = 40;

/** The largest share of the window, and the most tokens, kept free for an answer. */
const ANSWER_SHARE = 0.25;
const ANSWER_MOST = 2048;

/** What a number that is carried over to a part takes at most. */
const NUMBER_TOKENS = 8;

/** Notes must come to less than this share of what they note, or joining them would never end. */
const SHRINKING = 0.8;

export interface SummaryJob {
  provider: Pick<Provider, 'chat'>;
  model: string;
  text: string;
  /** Where the text comes from; may be empty. */
  title: string;
  /** The text's passages have numbers, which parts and notes keep. */
  isNumbered?: boolean;
  /** The largest window to run with, in tokens. */
  contextTokens: number;
  signal: AbortSignal;
  /** Read the text in however many parts it takes. */
  anyLength: boolean;
  /** A new random word of letters, digits and `_`. */
  newFence: () => string;
}

/** What a turn yields, without the durations, which only the turn knows. */
export type SummaryEvent = ProviderEvent | Extract<TurnEvent, { type: 'plan' | 'progress' }>;

/** What all requests of one summary come to. */
interface Tally {
  usage: Usage;
  /** True once an answer was cut at the server's limit. */
  cut: boolean;
}

/**
 * Ends with exactly one `end` or `fault`, or with neither when aborted. Only the last answer is streamed; `usage`
 * is the sum of all requests, and `end` says `length` when any answer was cut at the server's limit.
 */
export async function* runSummary(job: SummaryJob): AsyncGenerator<SummaryEvent, void> {
  if (!job.text.trim()) return yield failed(fault('selection-empty'));
  const reserve = Math.min(ANSWER_MOST, Math.floor(job.contextTokens * ANSWER_SHARE));
  const frame = tokensOf(askForNotes(fenced(job, '', 'before'), 999, 999)) + NUMBER_TOKENS;
  const room = job.contextTokens - reserve - frame;
  const { parts: pieces } = planSummary({ text: job.text, room });
  const parts = job.isNumbered ? carryNumbers(pieces) : pieces;
  if (parts.length > MOST_PARTS && !job.anyLength)
    return yield failed(fault('text-too-long', sizeInWords(parts.length, job.text)));
  yield { type: 'plan', leftOut: 0, parts: parts.length };
  if (parts.length > 1) return yield* readAndJoin(job, parts, room);
  const messages = askForSummary(fenced(job, job.text, 'before'));
  const needed = tokensOf(messages) + reserve;
  const contextTokens = chooseContext({ needed, most: job.contextTokens });
  yield* streamAnswer({ ...job, contextTokens }, messages, newTally());
}

/** Notes on each part, joined; notes too long to be joined at once are noted again. */
async function* readAndJoin(
  job: SummaryJob,
  parts: string[],
  room: number,
): AsyncGenerator<SummaryEvent, void> {
  const tally = newTally();
  const joining = { stage: 'joining-parts', parts: parts.length } as const;
  for (let texts = parts; ; ) {
    const notes: string[] = [];
    for (const [index, text] of texts.entries()) {
      const reading = { stage: 'reading-part', part: index + 1, parts: texts.length } as const;
      yield { type: 'progress', progress: texts === parts ? reading : joining };
      const numbers = texts === parts ? 'before' : 'after';
      const messages = askForNotes(fenced(job, text, numbers), index + 1, texts.length);
      const note = await wholeAnswer(job, messages, tally);
      if (!note) return;
      if (!note.ok) return yield failed(note.fault);
      notes.push(note.value);
    }
    yield { type: 'progress', progress: joining };
    const joined = notes.join('\n\n');
    const tokens = estimateTokens(joined);
    const asked = askToJoin(fenced(job, joined, 'after'));
    if (tokens <= room) return yield* streamAnswer(job, asked, tally);
    if (tokens > SHRINKING * estimateTokens(texts.join('')))
      return yield failed(fault('context-exceeded', 'the model’s notes are as long as the text'));
    texts = planSummary({ text: joined, room }).parts;
  }
}

/** Passes a provider's stream on, with what was tallied before added to its end. */
async function* streamAnswer(
  job: SummaryJob,
  messages: ChatMessage[],
  tally: Tally,
): AsyncGenerator<SummaryEvent, void> {
  for await (const event of chat(job, messages)) {
    if (event.type === 'usage') yield { type: 'usage', usage: addUsage(tally.usage, event.usage) };
    else if (event.type === 'end')
      yield { type: 'end', reason: tally.cut ? 'length' : event.reason };
    else yield event;
  }
}

/** The text of an answer nobody watches; undefined when aborted. An empty one would lose its part, so it fails. */
async function wholeAnswer(
  job: SummaryJob,
  messages: ChatMessage[],
  tally: Tally,
): Promise<Result<string> | undefined> {
  let text = '';
  for await (const event of chat(job, messages)) {
    if (event.type === 'text-delta') text += event.text;
    if (event.type === 'usage') tally.usage = addUsage(tally.usage, event.usage);
    if (event.type === 'fault') return { ok: false, fault: event.fault };
    if (event.type === 'end') {
      tally.cut ||= event.reason === 'length';
      return text.trim()
        ? ok(text.trim())
        : fail('server-failed', 'the model gave no notes on a part');
    }
  }
  return undefined;
}

const chat = ({ provider, model, contextTokens, signal }: SummaryJob, messages: ChatMessage[]) =>
  provider.chat({ model, messages, contextTokens, signal });

const failed = (cause: Fault) => ({ type: 'fault', fault: cause }) as const;

const fenced = (
  { title, isNumbered, newFence }: SummaryJob,
  text: string,
  numbers: 'before' | 'after',
): FencedText => ({ text, title, fence: newFence(), ...(isNumbered && { numbers }) });

const tokensOf = (messages: readonly ChatMessage[]): number =>
  messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);

const newTally = (): Tally => ({
  usage: { promptTokens: 0, answerTokens: 0, loadTime: 0, answerTime: 0 },
  cut: false,
});

const addUsage = (one: Usage, two: Usage): Usage => ({
  promptTokens: one.promptTokens + two.promptTokens,
  answerTokens: one.answerTokens + two.answerTokens,
  loadTime: one.loadTime + two.loadTime,
  answerTime: one.answerTime + two.answerTime,
});

function sizeInWords(parts: number, text: string): string {
  const round = new Intl.NumberFormat('en', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  });
  return `${parts} parts, about ${round.format(estimateTokens(text))} tokens`;
}
