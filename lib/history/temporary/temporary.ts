// Temporary chats: all that the history does with a chat, done in memory. Nothing of them reaches the database.
import type { AssistantMessage } from '../../chat/transcript';
import type { Clock, NewId, Shelf } from '../../core/ports';
import { fail, ok, type Result } from '../../core/result';
import { newTemporaryId } from '../../core/temporary';
import type { Attachments } from '../attachments';
import type { Branches } from '../branches';
import type { Drafts } from '../drafts';
import { type BegunTurn, type History, hostOf } from '../history';
import type { Library } from '../library';
import { createBranchesOf } from './branches';
import { type Chats, createChats, messagesOf, type TemporaryChat } from './chats';
import { type LastingChat, lastingChat } from './lasting';
import { createUnasked } from './unasked';

/** What the history does with one chat, or with one text, by its id. */
export type HistoryById = Pick<
  History,
  'thread' | 'begin' | 'saveAnswer' | 'interruptUnfinished' | 'keepText' | 'text' | 'clear'
> &
  Pick<Library, 'delete' | 'bringBack'> &
  Attachments &
  Branches &
  Drafts;

export interface TemporaryChats extends HistoryById {
  /** Begins an empty one in the panel of a window; gives its id. */
  open(windowId: number): Promise<string>;
  /** The one that the panel of a window showed last, unless the user has left it. */
  find(windowId: number): Promise<string | undefined>;
  /** Those of a window, or all; also those that were left a moment ago. */
  ids(windowId?: number): Promise<string[]>;
  /** A copy under lasting ids, for keeping or exporting; undefined when there is none. */
  lasting(conversationId: string): Promise<LastingChat | undefined>;
  /** Forgets chats at once. */
  drop(conversationIds: readonly string[]): Promise<void>;
}

/** Milliseconds for which a chat that was left can be brought back: longer than the panel offers it. */
const TIME_TO_UNDO = 15_000;

interface TemporaryPorts {
  shelf: Shelf;
  clock: Clock;
  newId: NewId;
}

export function createTemporary({ shelf, clock, newId }: TemporaryPorts): TemporaryChats {
  const chats = createChats(shelf);
  let purging: ReturnType<typeof setTimeout> | undefined;

  const shown = async (id: string): Promise<TemporaryChat | undefined> => {
    const chat = await chats.get(id);
    return chat?.head.conversation.deletedAt === undefined ? chat : undefined;
  };
  const purgeLater = () => {
    clearTimeout(purging);
    purging = setTimeout(async () => {
      for (const { head } of await chats.all())
        if (head.conversation.deletedAt !== undefined) await chats.drop(head.conversation.id);
    }, TIME_TO_UNDO);
  };
  /** Changes whether chats are deleted; others are not looked at. */
  const setDeleted = async (ids: readonly string[], deletedAt?: number): Promise<Result<null>> => {
    for (const id of ids) {
      const chat = await chats.get(id);
      if (!chat) continue;
      const { deletedAt: _before, ...conversation } = chat.head.conversation;
      await chats.change(chat, {
        conversation: { ...conversation, ...(deletedAt !== undefined && { deletedAt }) },
      });
    }
    return ok(null);
  };

  return {
    async open(windowId) {
      const now = clock();
      const id = newTemporaryId(newId);
      const times = { createdAt: now, updatedAt: now };
      const conversation = { id, title: '', titledBy: 'question' as const, leafId: null, ...times };
      await chats.add({ conversation, windowId, draft: '', queue: [], order: [], discarded: [] });
      return id;
    },
    async find(windowId) {
      const those = (await chats.all())
        .map(({ head }) => head)
        .filter((head) => head.windowId === windowId && head.conversation.deletedAt === undefined);
      const newest = Math.max(...those.map(({ conversation }) => conversation.createdAt));
      return those.findLast(({ conversation }) => conversation.createdAt === newest)?.conversation
        .id;
    },
    async ids(windowId) {
      return (await chats.all())
        .filter(({ head }) => windowId === undefined || head.windowId === windowId)
        .map(({ head }) => head.conversation.id);
    },
    async lasting(conversationId) {
      const chat = await shown(conversationId);
      return chat && lastingChat(chat);
    },
    async drop(conversationIds) {
      for (const id of conversationIds) await chats.drop(id);
    },

    async thread(conversationId) {
      const chat = await shown(conversationId);
      if (!chat) return ok(undefined);
      const { conversation, queue } = chat.head;
      return ok({ conversation, messages: messagesOf(chat), queue: [...queue] });
    },
    begin: (turn) => begin(chats, turn),
    saveAnswer: (conversationId, answer) => saveAnswer(chats, conversationId, answer),
    async interruptUnfinished() {
      const all = await chats.all();
      // Left when the background died: there is no other time to forget them.
      if (all.some(({ head }) => head.conversation.deletedAt !== undefined)) purgeLater();
      let count = 0;
      for (const chat of all)
        for (const message of chat.messages.values()) {
          if (message.role !== 'assistant' || message.state !== 'streaming') continue;
          const { progress: _nobodyWrites, ...kept } = message;
          await chats.putMessage(chat, { ...kept, state: 'interrupted' });
          count++;
        }
      return ok(count);
    },
    async clear() {
      for (const { head } of await chats.all()) await chats.drop(head.conversation.id);
      return ok(null);
    },
    async delete(conversationIds, now) {
      purgeLater();
      return setDeleted(conversationIds, now);
    },
    bringBack: (conversationIds) => setDeleted(conversationIds),

    ...createUnasked(chats),
    ...createBranchesOf(chats),
  };
}

const GONE = fail('request-invalid', 'no such conversation');

async function begin(chats: Chats, turn: BegunTurn): ReturnType<History['begin']> {
  const { conversation, question, answer, replaces, queued } = turn;
  const chat = await chats.get(conversation.id);
  if (!chat) return GONE;
  const { head } = chat;
  const queue = head.queue.filter(({ id }) => id !== queued);
  if (queued && queue.length === head.queue.length) return fail('request-invalid', 'unqueued');
  const kept = head.order.filter((id) => id !== replaces);
  const added = [question.id, answer.id].filter((id) => !kept.includes(id));
  const now = { ...hostOf(question), ...conversation, leafId: answer.id };
  // All of it is in memory before any of it is waited for.
  await Promise.all([
    ...(added.includes(question.id) ? [chats.putMessage(chat, question)] : []),
    chats.putMessage(chat, answer),
    chats.change(chat, {
      conversation: now,
      queue,
      order: [...kept, ...added],
    }),
    ...(replaces ? [chats.dropMessages(chat, [replaces])] : []),
  ]);
  return ok({ conversation: now, queue });
}

async function saveAnswer(chats: Chats, conversationId: string, answer: AssistantMessage) {
  const chat = await chats.get(conversationId);
  if (!chat?.messages.has(answer.id)) return ok(null);
  await chats.putMessage(chat, answer);
  if (answer.state === 'streaming') return ok(null);
  const { conversation } = chat.head;
  const ended = answer.createdAt + (answer.duration ?? 0);
  const updatedAt = Math.max(conversation.updatedAt, ended);
  await chats.change(chat, { conversation: { ...conversation, updatedAt } });
  return ok(null);
}
