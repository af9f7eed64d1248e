// Messages of another program to a conversation of ours: same branches, question and answer in turn.
import type { Conversation, Message } from '../../chat/transcript';
import type { ExportedThread } from './export';

export interface SourceNode {
  id: string;
  parentId: string | null;
  /** Absent: not to be shown, only a link between others. */
  role?: 'user' | 'assistant' | undefined;
  text: string;
  thinking?: string;
  model?: string;
  /** Milliseconds since the epoch. */
  createdAt?: number;
}

export interface SourceChat {
  /** Names the program; part of all ids, so that the same chat is never added twice. */
  origin: { prefix: string; name: string };
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  isPinned?: boolean;
  /** Parents may come after their children. */
  nodes: readonly SourceNode[];
  currentId?: string | undefined;
}

/** A node that became a message, and what became of it. */
interface Kept {
  message: Message;
  hasReply: boolean;
  /** The message that continues this one in its stead. */
  continuedBy?: Kept;
}

/** Undefined when there is nothing to show. `skipped` counts the nodes left out. */
export function toThread(
  chat: SourceChat,
): { thread: ExportedThread; skipped: number } | undefined {
  const { origin, title, createdAt, updatedAt, isPinned } = chat;
  const conversationId = stableId(origin.prefix, chat.id);
  const keep = keeper(chat);
  const results = new Map<string, Kept | undefined>();
  const kept: Kept[] = [];
  let skipped = 0;
  for (const node of parentsFirst(chat.nodes)) {
    const before = node.parentId === null ? undefined : results.get(node.parentId);
    if (!node.role || node.text.trim() === '') {
      results.set(node.id, before);
      skipped++;
      continue;
    }
    const added = keep(node, before);
    kept.push(...added);
    results.set(node.id, added.at(-1));
  }
  const messages = kept
    .filter(({ continuedBy, hasReply }) => !continuedBy || hasReply)
    .map(({ message }) => message);
  const last = messages.at(-1);
  if (!last) return undefined;
  let current = chat.currentId === undefined ? undefined : results.get(chat.currentId);
  while (current?.continuedBy && !current.hasReply) current = current.continuedBy;
  const conversation: Conversation = {
    id: conversationId,
    title: (title.trim() || firstLine(messages[0]?.text ?? '')).slice(0, 200),
    createdAt,
    updatedAt,
    leafId: current?.message.id ?? last.id,
    titledBy: 'user',
    tags: [origin.name],
    ...(isPinned && { isPinned }),
  };
  return { thread: { conversation, messages, texts: [] }, skipped };
}

/** Makes messages of a node: one, or two where an answer stands without a question. */
const keeper = (chat: SourceChat) => {
  const idOf = (id: string) => stableId(chat.origin.prefix, `${chat.id}/${id}`);
  return (node: SourceNode, before: Kept | undefined): Kept[] => {
    const { text, role } = node;
    const createdAt = node.createdAt ?? before?.message.createdAt ?? chat.createdAt;
    const make = (message: Message): Kept => ({ message, hasReply: false });
    const ask = (id: string, words: string, parentId: string | null): Kept =>
      make({ id, role: 'user', parentId, text: words, createdAt, task: 'chat' });
    const answer = (words: string, parentId: string): Kept =>
      make({
        id: idOf(node.id),
        role: 'assistant',
        parentId,
        text: words,
        thinking: node.thinking ?? '',
        createdAt,
        model: node.model || chat.origin.name,
        state: 'complete',
        revision: 0,
      });
    if (before && before.message.role === role) {
      // Several in a row read as one.
      const whole = `${before.message.text}\n\n${text}`;
      const next =
        before.message.role === 'user'
          ? ask(idOf(node.id), whole, before.message.parentId)
          : answer(whole, before.message.parentId);
      before.continuedBy ??= next;
      return [next];
    }
    if (before) before.hasReply = true;
    if (role === 'user') return [ask(idOf(node.id), text, before?.message.id ?? null)];
    if (before) return [answer(text, before.message.id)];
    const unasked = { ...ask(idOf(`${node.id}/unasked`), '(no question)', null), hasReply: true };
    return [unasked, answer(text, unasked.message.id)];
  };
};

/** In the order of a walk through the tree; nodes whose parent is missing begin a branch of their own. */
function* parentsFirst(nodes: readonly SourceNode[]): Generator<SourceNode> {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, SourceNode[]>();
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const seen = new Set<string>();
  const waiting = [...(children.get(null) ?? [])].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    yield node;
    waiting.push(...[...(children.get(node.id) ?? [])].reverse());
  }
}

const firstLine = (text: string): string =>
  (text.trim().split('\n')[0] ?? '').slice(0, 60) || 'Chat';

/** The same for the same source, unlike for all others: 106 bits (two runs of cyrb53). */
function stableId(prefix: string, source: string): string {
  return `${prefix}-${hash(source, 1)}${hash(source, 2)}`;
}

function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
