// Our own export, read back: every row checked, since a file may have been edited by hand.
import * as v from 'valibot';
import type { Message } from '../../chat/transcript';
import type { ExportedThread } from './export';
import type { ReadEntry } from './formats';

/** No id of a temporary chat, which nothing in the database may have. */
const id = v.pipe(v.string(), v.regex(/^(?!temp-)[\w-]{1,64}$/));
const time = v.pipe(v.number(), v.finite());

const Conversation = v.object({
  id,
  title: v.pipe(v.string(), v.maxLength(1000)),
  createdAt: time,
  updatedAt: time,
  leafId: v.nullable(id),
  isPinned: v.optional(v.boolean()),
  tags: v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40)))),
  titledBy: v.picklist(['question', 'model', 'user']),
  host: v.optional(v.string()),
});

/** Ends of passages, each after the one before it. Without them answers lead nowhere, but all can be read. */
const Passages = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  v.maxLength(1000),
  v.check((ends) => ends.every((end, at) => end > (ends[at - 1] ?? 0))),
);

const Context = v.looseObject({
  id,
  kind: v.picklist(['selection', 'page', 'tab', 'paste', 'file', 'image']),
  title: v.string(),
  url: v.string(),
  length: v.number(),
  words: v.number(),
  passages: v.fallback(v.optional(Passages), undefined),
});

const Shared = { id, text: v.string(), createdAt: time };
const Question = v.object({
  ...Shared,
  role: v.literal('user'),
  parentId: v.nullable(id),
  task: v.picklist(['chat', 'summarize']),
  contexts: v.optional(v.array(Context)),
});
const Answer = v.looseObject({
  ...Shared,
  role: v.literal('assistant'),
  parentId: id,
  thinking: v.string(),
  model: v.string(),
  state: v.picklist(['streaming', 'complete', 'stopped', 'interrupted', 'failed']),
  revision: v.number(),
});

const Thread = v.object({
  conversation: Conversation,
  messages: v.pipe(v.array(v.variant('role', [Question, Answer])), v.minLength(1)),
  texts: v.fallback(v.array(v.object({ id, text: v.string() })), []),
});

export function readOwn(entry: unknown): ReadEntry {
  const parsed = v.safeParse(Thread, entry);
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? 'its shape';
    return { reason: `is damaged (${place})` };
  }
  const { conversation, texts } = parsed.output;
  const messages = parsed.output.messages.map((message) => {
    // Nobody is writing it any more.
    const isOpen = message.role === 'assistant' && message.state === 'streaming';
    return (isOpen ? { ...message, state: 'interrupted' } : message) as Message;
  });
  const thread = { conversation, messages, texts } as ExportedThread;
  return { thread, skipped: 0 };
}
