// Conversations that still go by their first question, and what a title can be made from.
import type { AssistantMessage, UserMessage } from '../chat/transcript';
import type { HistoryDatabase } from './database';

export interface Untitled {
  conversationId: string;
  question: UserMessage;
  answer: AssistantMessage;
}

/** Only the newest are looked at: older ones the user knows by their names. */
const NEWEST = 5;

/** One that was asked in the user's own words and answered, newest first. */
export async function findUntitled(
  db: HistoryDatabase,
  isTried: (conversationId: string) => boolean,
): Promise<Untitled | undefined> {
  const newest = await db.conversations.orderBy('updatedAt').reverse().limit(NEWEST).toArray();
  for (const { id, titledBy, deletedAt } of newest) {
    if (titledBy !== 'question' || deletedAt !== undefined || isTried(id)) continue;
    const [question, answer] = await db.messages
      .where('[conversationId+seq]')
      .between([id, -Infinity], [id, Infinity])
      .limit(2)
      .toArray();
    if (question?.role !== 'user' || answer?.role !== 'assistant') continue;
    // About a text, the text's own title is the better one.
    if (question.task !== 'chat' || question.contexts?.length || answer.state !== 'complete')
      continue;
    return { conversationId: id, question, answer };
  }
  return undefined;
}
