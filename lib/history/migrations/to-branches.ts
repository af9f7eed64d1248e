// Version 1 to 2: messages, until then one after the other, become a tree with one branch. Frozen: imports no code of ours.
import type { Transaction } from 'dexie';

interface OldMessage {
  id: string;
  role: 'user' | 'assistant';
  conversationId: string;
  seq: number;
  parentId?: string | null;
}

interface OldConversation {
  id: string;
  leafId?: string | null;
  titledBy?: string;
}

export async function toBranches(transaction: Transaction): Promise<void> {
  const messages = transaction.table<OldMessage, string>('messages');
  const newest = new Map<string, string>();
  const questions = new Map<string, string>();
  const parents = new Map<string, string | null>();
  for (const message of await messages.orderBy('[conversationId+seq]').toArray()) {
    const { id, role, conversationId } = message;
    // Several answers in a row were answers to the same question.
    const before = role === 'assistant' ? questions : newest;
    parents.set(id, before.get(conversationId) ?? null);
    newest.set(conversationId, id);
    if (role === 'user') questions.set(conversationId, id);
  }
  await messages.toCollection().modify((message) => {
    message.parentId = parents.get(message.id) ?? null;
  });
  await transaction
    .table<OldConversation, string>('conversations')
    .toCollection()
    .modify((conversation) => {
      conversation.leafId = newest.get(conversation.id) ?? null;
      conversation.titledBy = 'question';
    });
}
