// What is written, attached or waiting in temporary chats, and the texts that their questions are about.
import type { Context } from '../../chat/transcript';
import { fail, ok, type Result } from '../../core/result';
import { chatOfText } from '../../core/temporary';
import type { Attachments } from '../attachments';
import type { Drafts } from '../drafts';
import type { Chats, TemporaryChat } from './chats';

export interface Unasked extends Attachments, Drafts {
  keepText(id: string, text: string): Promise<Result<null>>;
  text(id: string): Promise<Result<string | undefined>>;
}

export function createUnasked(chats: Chats): Unasked {
  return {
    async keepText(id, text) {
      await chats.putText(id, { text });
      return ok(null);
    },
    text: async (id) => ok((await chats.get(chatOfText(id)))?.texts.get(id)?.text),

    async keepAttachment({ context, text }) {
      await chats.putText(context.id, { text, context });
      return ok(null);
    },
    async attachments(conversationId = '') {
      const chat = await chats.get(conversationId);
      if (!chat) return ok([]);
      const taken = new Set(contextsOf(chat).map(({ id }) => id));
      return ok(
        [...chat.texts].flatMap(([id, { context, text }]) =>
          context && !taken.has(id) ? [{ context, text }] : [],
        ),
      );
    },
    async dropAttachment(id) {
      const chat = await chats.get(chatOfText(id));
      const isAsked = chat && contextsOf(chat).some((context) => context.id === id);
      if (chat && !isAsked) await chats.dropTexts(chat, [id]);
      return ok(null);
    },

    async saveDraft(conversationId, draft) {
      const chat = await chats.get(conversationId ?? '');
      if (chat) await chats.change(chat, { draft });
      return ok(null);
    },
    draft: async (conversationId) => ok((await chats.get(conversationId ?? ''))?.head.draft ?? ''),
    async enqueue(conversationId, question) {
      const chat = await chats.get(conversationId);
      if (!chat) return fail('request-invalid', 'no such conversation');
      await chats.change(chat, { queue: [...chat.head.queue, question] });
      return ok(null);
    },
    async unqueue(conversationId, questionId) {
      const chat = await chats.get(conversationId);
      const queue = chat?.head.queue.filter(({ id }) => id !== questionId) ?? [];
      if (!chat || queue.length === chat.head.queue.length) return ok(false);
      await chats.change(chat, { queue });
      return ok(true);
    },
    async waiting() {
      const those = (await chats.all()).filter(({ head }) => head.queue.length > 0);
      return ok(those.map(({ head }) => head.conversation.id));
    },
  };
}

/** What the questions of a chat are about, those that wait and those taken out among them. */
export function contextsOf({ head, messages }: TemporaryChat): Context[] {
  const asked = [...messages.values()].map((message) =>
    message.role === 'user' ? message.contexts : undefined,
  );
  const waiting = head.queue.map(({ contexts }) => contexts);
  return [...asked, ...waiting].flatMap((contexts) => contexts ?? []);
}
