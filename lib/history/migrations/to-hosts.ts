// Version 3 to 4: a conversation about a page knows the page's host. Frozen: imports no code of ours.
import type { Transaction } from 'dexie';

interface OldMessage {
  conversationId: string;
  seq: number;
  contexts?: { url?: unknown }[];
}

interface OldConversation {
  id: string;
  host?: string;
}

export async function toHosts(transaction: Transaction): Promise<void> {
  const hosts = new Map<string, { seq: number; host: string }>();
  await transaction
    .table<OldMessage, string>('messages')
    .each(({ conversationId, seq, contexts }) => {
      const url = contexts?.[0]?.url;
      if (typeof url !== 'string' || !/^https?:/.test(url) || !URL.canParse(url)) return;
      const known = hosts.get(conversationId);
      if (!known || seq < known.seq) hosts.set(conversationId, { seq, host: new URL(url).host });
    });
  await transaction
    .table<OldConversation, string>('conversations')
    .toCollection()
    .modify((conversation) => {
      const found = hosts.get(conversation.id);
      if (found) conversation.host = found.host;
    });
}
