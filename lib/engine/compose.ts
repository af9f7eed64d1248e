// From a stored conversation to the messages a model is sent.

import { estimateTokens } from '../chat/budget';
import { sourcesOf } from '../chat/sources';
import type { AssistantMessage, Message, UserMessage } from '../chat/transcript';
import { numbered } from '../page/passages';
import type { ChatMessage } from '../providers/provider';
import { askAbout, type FencedText } from '../summarize/prompts';

/** A text up to this length, in tokens, is sent again with each later question about it. */
const LONGEST_REPEATED_TEXT = 12_000;

const GO_ON =
  'Your answer above broke off. Go on exactly where it stops, in the middle of a word or a table if need be. Repeat nothing of it, and add no remark about going on.';

export interface Composed {
  messages: ChatMessage[];
  /** Texts that were too long to send again, and images that the model cannot see. */
  textsLeftOut: number;
}

interface ComposeRequest {
  /** The messages that lead to the question, and at the end the question itself. */
  path: readonly Message[];
  /** The message to be answered. */
  question: UserMessage;
  /** The texts and images of the messages' contexts, by id. */
  texts: ReadonlyMap<string, string>;
  /** Whether the model takes images. */
  canSee: boolean;
  /** The part of the question's answer that is to be gone on with. */
  resumes?: string | undefined;
  newFence: () => string;
}

export function compose(request: ComposeRequest): Composed {
  const { path, question, texts, canSee, resumes, newFence } = request;
  // A text that was summarized in parts never fitted at once.
  const mayBeLong = resumes === undefined || question.task !== 'summarize';
  const numberedText = numberTexts(path);
  const messages: ChatMessage[] = [];
  let textsLeftOut = 0;
  const messageOf = ({ id, text, contexts = [] }: UserMessage): ChatMessage => {
    const sent: FencedText[] = [];
    const images: string[] = [];
    let wish = text;
    for (const { id: textId, kind, title } of contexts) {
      const kept = texts.get(textId);
      if (kept === undefined) continue;
      const isImage = kind === 'image';
      const leavesOut = isImage
        ? !canSee
        : !(id === question.id && mayBeLong) && estimateTokens(kept) > LONGEST_REPEATED_TEXT;
      if (leavesOut) {
        textsLeftOut++;
        wish += ` (${title})`;
      } else if (isImage) images.push(kept);
      else sent.push({ ...numberedText(textId, kept), title, fence: newFence() });
    }
    return {
      role: 'user',
      content: contentOf(sent, wish),
      ...(images.length > 0 && { images }),
    };
  };
  for (const [asked, answer] of exchanges(path)) {
    if (!answer && asked.id !== question.id) continue;
    messages.push(asked.contexts ? messageOf(asked) : plain(asked));
    if (answer) messages.push(plain(answer));
  }
  if (resumes !== undefined)
    messages.push({ role: 'assistant', content: resumes }, { role: 'user', content: GO_ON });
  return { messages, textsLeftOut };
}

/** Numbers the passages of the texts that answers on a path may name; others, and changed ones, stay as they are. */
export function numberTexts(path: readonly Message[]) {
  const sources = new Map(sourcesOf(path).map((source) => [source.context.id, source]));
  return (textId: string, text: string): Pick<FencedText, 'text' | 'numbers'> => {
    const { ends = [], first = 1 } = sources.get(textId) ?? {};
    if (ends.length === 0 || ends.at(-1) !== text.length) return { text };
    return { text: numbered(text, ends, first), numbers: 'before' };
  };
}

const plainMessages = new WeakMap<Message, ChatMessage>();

/** A message that is its text alone: the same each time, so that its length is measured once. */
function plain(message: Message): ChatMessage {
  const known = plainMessages.get(message);
  if (known) return known;
  const { role, text: content } = message;
  const made = { role, content };
  plainMessages.set(message, made);
  return made;
}

function contentOf(texts: readonly FencedText[], wish: string): string {
  if (texts.length === 0) return wish;
  // A text held back with nothing typed beside it is itself the question.
  return wish ? askAbout(texts, wish) : texts.map(({ text }) => text).join('\n\n');
}

/** Each question of a path with its answer, if that holds text. */
function exchanges(path: readonly Message[]): [UserMessage, AssistantMessage | undefined][] {
  const pairs: [UserMessage, AssistantMessage | undefined][] = [];
  for (const message of path) {
    const open = pairs.at(-1);
    if (message.role === 'user') pairs.push([message, undefined]);
    else if (open && message.text) open[1] = message;
  }
  return pairs;
}
