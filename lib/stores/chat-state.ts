// The shape of the chat store: one conversation as it is shown.
import type { Message, QueuedQuestion } from '../chat/transcript';
import type { Fault } from '../core/fault';
import { isTemporary } from '../core/temporary';
import type { ShownPath } from './shown-path';

export interface ChatState extends ShownPath {
  /** Null: a new conversation. Undefined: not known yet which one to show. */
  conversationId: string | null | undefined;
  /** All messages of all branches; `messages` are those of the branch that is shown. */
  all: readonly Message[];
  /** Whether the messages of the conversation shown have arrived. */
  isRead: boolean;
  /** Questions that wait for the answer under way. */
  queue: readonly QueuedQuestion[];
  /** A question on its way to the background, shown already. */
  pending: string | undefined;
  /** What was deleted just now and can be brought back. */
  deleted: Message | undefined;
  /** What was asked for and refused; nothing of it has been stored. */
  refusal: Refusal | undefined;
  /** The conversations that are answered at this moment, this one or others. */
  running: readonly string[];
}

export interface Refusal {
  fault: Fault;
  asked: 'question' | 'retry' | 'page' | 'inbox' | 'stop' | 'change';
  /** What was asked about the page; without it, a summary. */
  question?: string;
}

/** What a conversation shows before anything of it is known. */
export const NOTHING_SHOWN = {
  messages: [],
  all: [],
  isRead: false,
  versions: new Map(),
  queue: [],
  pending: undefined,
  deleted: undefined,
  refusal: undefined,
} as const;

/** Whether a new chat is shown, temporary or not: nothing has been asked in it yet. */
export const isNewChat = ({ conversationId, pending, all, isRead }: ChatState): boolean =>
  pending === undefined &&
  (conversationId === null || (isTemporary(conversationId) && isRead && all.length === 0));
