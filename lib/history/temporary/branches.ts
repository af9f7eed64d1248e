// The branches of temporary chats, as lib/history/branches.ts has those of stored ones.
import { newestLeafBelow, withDescendants } from '../../core/branches';
import { ok } from '../../core/result';
import { type Branches, leafWithout } from '../branches';
import { type Chats, messagesOf, type TemporaryChat } from './chats';
import { contextsOf } from './unasked';

export function createBranchesOf(chats: Chats): Branches {
  const show = (chat: TemporaryChat, leafId: string | null) =>
    chats.change(chat, { conversation: { ...chat.head.conversation, leafId } });

  return {
    async chooseBranch(conversationId, messageId) {
      const chat = await chats.get(conversationId);
      const messages = chat ? messagesOf(chat) : [];
      if (!chat || !messages.some(({ id }) => id === messageId)) return ok(false);
      await show(chat, newestLeafBelow(messages, messageId));
      return ok(true);
    },

    async discard(conversationId, messageId) {
      const chat = await chats.get(conversationId);
      const messages = chat ? messagesOf(chat) : [];
      const message = messages.find(({ id }) => id === messageId);
      if (!chat || !message) return ok(false);
      const doomed = withDescendants(messages, messageId);
      await chats.change(chat, { discarded: [...chat.head.discarded, ...doomed] });
      await show(chat, leafWithout(messages, message));
      return ok(true);
    },

    async restore(conversationId, messageId) {
      const chat = await chats.get(conversationId);
      if (!chat?.head.discarded.includes(messageId)) return ok(false);
      const { order, discarded } = chat.head;
      const out = order.filter((id) => discarded.includes(id));
      const saved = withDescendants(
        out.flatMap((id) => chat.messages.get(id) ?? []),
        messageId,
      );
      await chats.change(chat, { discarded: discarded.filter((id) => !saved.has(id)) });
      await show(chat, newestLeafBelow(messagesOf(chat), messageId));
      return ok(true);
    },

    async eraseDiscarded() {
      for (const chat of await chats.all()) {
        const { order, discarded } = chat.head;
        if (discarded.length === 0) continue;
        const about = contextsOf(chat).map(({ id }) => id);
        await Promise.all([
          chats.change(chat, {
            order: order.filter((id) => !discarded.includes(id)),
            discarded: [],
          }),
          chats.dropMessages(chat, discarded),
        ]);
        const used = new Set(contextsOf(chat).map(({ id }) => id));
        await chats.dropTexts(
          chat,
          about.filter((id) => !used.has(id)),
        );
      }
      return ok(null);
    },
  };
}
