// The files we can bring home: whose an entry is, told by its shape, and what it says.
import * as v from 'valibot';
import type { ExportedThread } from './export';
import { readOwn } from './own';
import { type SourceNode, toThread } from './tree';

export type ReadEntry =
  | { thread: ExportedThread; skipped: number }
  | { reason: string; title?: string | undefined };

/** One conversation of a file, from its parsed JSON. Never throws. */
export function readEntry(entry: unknown): ReadEntry {
  if (typeof entry !== 'object' || entry === null) return { reason: 'is no conversation' };
  if ('conversation' in entry) return readOwn(entry);
  if ('mapping' in entry) return readWith(chatGpt, entry);
  if ('history' in entry && 'messages' in entry && !('chat' in entry))
    return readWith(pageAssist, entry);
  if ('chat' in entry || 'history' in entry) return readWith(openWebUi, entry);
  return { reason: 'is in a format that Nearside does not know', title: titleIn(entry) };
}

const readWith = (
  read: (entry: unknown) => ReturnType<typeof toThread>,
  entry: object,
): ReadEntry => {
  try {
    return read(entry) ?? { reason: 'holds no messages to show', title: titleIn(entry) };
  } catch (error) {
    // The only exceptions are those of the parser: the entry is not shaped as it should be.
    if (!v.isValiError(error)) throw error;
    return {
      reason: `is damaged (${v.getDotPath(error.issues[0]) ?? 'its shape'})`,
      title: titleIn(entry),
    };
  }
};

const titleIn = (entry: object): string | undefined =>
  'title' in entry && typeof entry.title === 'string' ? entry.title : undefined;

const seconds = v.pipe(
  v.number(),
  v.finite(),
  v.transform((time) => Math.round(time * 1000)),
);
/** Seconds in older files, milliseconds in newer ones. */
const anyTime = v.pipe(
  v.number(),
  v.finite(),
  v.transform((time) => (time < 1e11 ? Math.round(time * 1000) : time)),
);
const maybe = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), undefined);
const string = v.pipe(v.string(), v.minLength(1));

/** https://help.openai.com/en/articles/7260999: an array of these in conversations.json */
const ChatGpt = v.object({
  id: maybe(string),
  conversation_id: maybe(string),
  title: maybe(v.string()),
  create_time: maybe(seconds),
  update_time: maybe(seconds),
  current_node: maybe(string),
  mapping: v.record(
    v.string(),
    v.object({
      parent: maybe(v.string()),
      message: v.nullish(
        v.object({
          author: v.object({ role: v.string() }),
          create_time: maybe(seconds),
          recipient: maybe(v.string()),
          content: maybe(
            v.looseObject({
              content_type: v.string(),
              parts: maybe(v.array(v.unknown())),
              text: maybe(v.string()),
            }),
          ),
          metadata: maybe(
            v.looseObject({
              model_slug: maybe(v.string()),
              is_visually_hidden_from_conversation: maybe(v.boolean()),
            }),
          ),
        }),
      ),
    }),
  ),
});

function chatGpt(entry: unknown) {
  const chat = v.parse(ChatGpt, entry);
  const nodes = Object.entries(chat.mapping).map(([id, { parent, message }]): SourceNode => {
    const isForUs = (message?.recipient ?? 'all') === 'all';
    const isHidden = message?.metadata?.is_visually_hidden_from_conversation === true;
    const isSpoken = /^(?:text|multimodal_text|code)$/.test(message?.content?.content_type ?? '');
    const role = isForUs && !isHidden && isSpoken ? roleOf(message?.author.role) : undefined;
    return {
      id,
      parentId: parent ?? null,
      role,
      text: (message?.content?.parts ?? [message?.content?.text])
        .map(partText)
        .filter(Boolean)
        .join('\n\n'),
      ...(message?.metadata?.model_slug && { model: message.metadata.model_slug }),
      ...(message?.create_time && { createdAt: message.create_time }),
    };
  });
  const createdAt = chat.create_time ?? 0;
  return toThread({
    origin: { prefix: 'chatgpt', name: 'ChatGPT' },
    id: chat.conversation_id ?? chat.id ?? `${createdAt} ${chat.title}`,
    title: chat.title ?? '',
    createdAt,
    updatedAt: chat.update_time ?? createdAt,
    nodes,
    currentId: chat.current_node ?? undefined,
  });
}

/** Images and sounds lie in other files of the export. */
function partText(part: unknown): string {
  if (typeof part === 'string') return part;
  if (typeof part !== 'object' || part === null) return '';
  if ('text' in part && typeof part.text === 'string') return part.text;
  return 'content_type' in part && String(part.content_type).startsWith('image') ? '[image]' : '';
}

const roleOf = (role: unknown): SourceNode['role'] =>
  role === 'user' || role === 'assistant' ? role : undefined;

const OpenWebUiMessage = v.object({
  parentId: maybe(v.string()),
  role: v.string(),
  content: v.union([v.string(), v.array(v.unknown())]),
  model: maybe(v.string()),
  timestamp: maybe(anyTime),
});
const OpenWebUiChat = v.object({
  title: maybe(v.string()),
  history: v.object({
    messages: v.record(v.string(), OpenWebUiMessage),
    currentId: maybe(v.string()),
  }),
});
const OpenWebUi = v.object({
  id: maybe(string),
  title: maybe(v.string()),
  pinned: maybe(v.boolean()),
  created_at: maybe(anyTime),
  updated_at: maybe(anyTime),
  chat: maybe(OpenWebUiChat),
  history: maybe(v.unknown()),
});

/** Settings, Data controls, Export chats: an array of chats, or of what is inside `chat` in older files. */
function openWebUi(entry: unknown) {
  const outer = v.parse(OpenWebUi, entry);
  const chat =
    outer.chat ?? v.parse(OpenWebUiChat, 'chat' in Object(entry) ? Object(entry).chat : entry);
  const nodes = Object.entries(chat.history.messages).map(([id, message]): SourceNode => {
    const content = typeof message.content === 'string' ? [message.content] : message.content;
    const { text, thinking } = withoutThoughts(content.map(partText).filter(Boolean).join('\n\n'));
    return {
      id,
      parentId: message.parentId ?? null,
      role: roleOf(message.role),
      text,
      thinking,
      ...(message.model && { model: message.model }),
      ...(message.timestamp && { createdAt: message.timestamp }),
    };
  });
  const times = nodes.map(({ createdAt }) => createdAt ?? 0).filter((time) => time > 0);
  const createdAt = outer.created_at ?? times[0] ?? 0;
  return toThread({
    origin: { prefix: 'openwebui', name: 'Open WebUI' },
    id: outer.id ?? Object.keys(chat.history.messages)[0] ?? '',
    title: outer.title ?? chat.title ?? '',
    createdAt,
    updatedAt: outer.updated_at ?? times.at(-1) ?? createdAt,
    ...(outer.pinned && { isPinned: true }),
    nodes,
    currentId: chat.history.currentId ?? undefined,
  });
}

const PageAssist = v.object({
  history: v.object({
    id: string,
    title: maybe(v.string()),
    createdAt: maybe(anyTime),
    is_pinned: maybe(v.boolean()),
  }),
  messages: v.array(
    v.object({
      id: string,
      role: v.string(),
      content: v.string(),
      name: maybe(v.string()),
      createdAt: maybe(anyTime),
    }),
  ),
});

/** The `chat` member of its export: rows of the tables chatHistories and messages. */
function pageAssist(entry: unknown) {
  const { history, messages } = v.parse(PageAssist, entry);
  const sorted = [...messages].sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
  const createdAt = history.createdAt ?? sorted[0]?.createdAt ?? 0;
  return toThread({
    origin: { prefix: 'pageassist', name: 'Page Assist' },
    id: history.id,
    title: history.title ?? '',
    createdAt,
    updatedAt: sorted.at(-1)?.createdAt ?? createdAt,
    ...(history.is_pinned && { isPinned: true }),
    nodes: sorted.map(
      (message, index): SourceNode => ({
        id: message.id,
        parentId: sorted[index - 1]?.id ?? null,
        role: roleOf(message.role),
        ...withoutThoughts(message.content),
        ...(message.name && { model: message.name }),
        ...(message.createdAt && { createdAt: message.createdAt }),
      }),
    ),
  });
}

/** Other programs keep a model’s thoughts inside its answer. */
function withoutThoughts(content: string): { text: string; thinking: string } {
  const thoughts: string[] = [];
  const text = content.replace(
    /<think>([\s\S]*?)<\/think>|<details type="reasoning"[^>]*>(?:\s*<summary>[\s\S]*?<\/summary>)?([\s\S]*?)<\/details>/g,
    (_, thought?: string, other?: string) => {
      thoughts.push((thought ?? other ?? '').trim());
      return '';
    },
  );
  return { text: text.trim(), thinking: thoughts.join('\n\n') };
}
