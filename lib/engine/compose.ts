// From a stored conversation to the messages a model is sent.
import { estimateTokens } from '../chat/budget';
import type { AssistantMessage, Message, UserMessage } from '../chat/transcript';
import type { ChatMessage } from '../providers/provider';
import { askAbout } from '../summarize/prompts';

/** A text up to this length, in tokens, is sent again with each later question about it. */
const LONGEST_REPEATED_TEXT = 12_000;

export interface Composed {
  messages: ChatMessage[];
  /** Texts that were too long to send again. */
  textsLeftOut: number;
}

interface ComposeRequest {
  thread: readonly Message[];
  /** The message to be answered; what comes after it is not sent. */
  question: UserMessage;
  /** The texts of the messages' contexts, by id. */
  texts: ReadonlyMap<string, string>;
  newFence: () => string;
}

export function compose({ thread, question, texts, newFence }: ComposeRequest): Composed {
  const messages: ChatMessage[] = [];
  let textsLeftOut = 0;
  const content = ({ id, text: wish, context }: UserMessage): string => {
    const text = context && texts.get(context.id);
    if (!context || text === undefined) return wish;
    if (id !== question.id && estimateTokens(text) > LONGEST_REPEATED_TEXT) {
      textsLeftOut++;
      return `${wish} (${context.title})`;
    }
    // A text held back with nothing typed beside it is itself the question.
    return wish ? askAbout(text, wish, newFence()) : text;
  };
  for (const [asked, answer] of exchanges(thread, question)) {
    if (!answer && asked.id !== question.id) continue;
    messages.push({ role: 'user', content: content(asked) });
    if (answer) messages.push({ role: 'assistant', content: answer.text });
  }
  return { messages, textsLeftOut };
}

/** Each question with the last answer to it that holds text; an unanswered one has none. */
function exchanges(
  thread: readonly Message[],
  last: UserMessage,
): [UserMessage, AssistantMessage | undefined][] {
  const pairs: [UserMessage, AssistantMessage | undefined][] = [];
  for (const message of thread) {
    const open = pairs.at(-1);
    if (message.role === 'user') pairs.push([message, undefined]);
    else if (open && message.text) open[1] = message;
    if (message.id === last.id) break;
  }
  return pairs;
}
