// Goes through what a turn does before it asks: a background that has just started would be slow at it the first time.
import { fitMessages } from '../chat/budget';
import type { UserMessage } from '../chat/transcript';
import { LARGEST_CHAT_WINDOW } from '../chat/turn';
import { pathTo } from '../core/branches';
import type { Thread } from '../history/history';
import { compose } from './compose';

/** Composes and fits an empty question at the end of a conversation, and forgets it. */
export function rehearse({ conversation, messages }: Thread): void {
  const question: UserMessage = {
    id: '',
    role: 'user',
    parentId: conversation.leafId,
    createdAt: 0,
    text: '',
    task: 'chat',
  };
  const path = [...pathTo(messages, conversation.leafId), question];
  const how = { texts: new Map<string, string>(), canSee: false, newFence: () => '' };
  const { messages: composed } = compose({ path, question, ...how });
  fitMessages({ messages: composed, most: LARGEST_CHAT_WINDOW });
}
