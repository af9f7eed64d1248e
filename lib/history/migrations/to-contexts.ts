// Version 2 to 3: a question is about any number of texts, not one. Frozen: imports no code of ours.
import type { Transaction } from 'dexie';

interface OldMessage {
  id: string;
  context?: unknown;
  contexts?: unknown[];
}

export async function toContexts(transaction: Transaction): Promise<void> {
  await transaction
    .table<OldMessage, string>('messages')
    .filter(({ context }) => context !== undefined)
    .modify((message) => {
      message.contexts = [message.context];
      delete message.context;
    });
}
