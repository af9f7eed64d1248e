// Conversations as data, and the one reducer that background and panel share.
import type { Fault } from '../core/fault';
import type { Think, Usage } from '../providers/provider';

export interface Conversation {
  id: string;
  title: string;
  createdAt: number;
  updatedAt: number;
  /** The newest message of the branch that is shown; null while the conversation is empty. */
  leafId: string | null;
  /** Kept at the top of the history. */
  isPinned?: boolean;
  tags?: string[];
  /** Who gave the title: a title of the user's is never replaced. */
  titledBy: 'question' | 'model' | 'user';
  /** Host of the page that the first question was about. */
  host?: string;
  /** When the user deleted it: hidden since, and purged once it can no longer be undone. */
  deletedAt?: number;
}

/** A text or an image that a question is about. It lives in the history, under `id`. */
export interface Context {
  id: string;
  kind: 'selection' | 'page' | 'tab' | 'paste' | 'file' | 'image';
  title: string;
  url: string;
  /** Length of the text in UTF-16 code units and in words; of an image, the length of its base64 text and 0. */
  length: number;
  words: number;
  /** What it takes of a model's window, estimated when it was kept; absent in older ones. */
  tokens?: number | undefined;
  /** Where each passage of it ends, in UTF-16 code units; absent where answers do not name passages. */
  passages?: number[] | undefined;
}

/** What the background is doing before or between words. */
export type Progress =
  | { stage: 'waiting' }
  | { stage: 'loading-model' }
  | { stage: 'reading-part'; part: number; parts: number }
  | { stage: 'joining-parts'; parts: number };

export interface UserMessage {
  id: string;
  role: 'user';
  /** The answer it replies to; null for the first question. Questions with the same parent are versions. */
  parentId: string | null;
  text: string;
  createdAt: number;
  /** What the message asks for: an ordinary chat turn, or a summary of its first context. */
  task: 'chat' | 'summarize';
  contexts?: Context[];
}

/** A question that waits until the answer before it has ended. */
export interface QueuedQuestion {
  id: string;
  text: string;
  model: string;
  think?: Think;
  contexts?: Context[];
}

export type AnswerState = 'streaming' | 'complete' | 'stopped' | 'interrupted' | 'failed';

export interface AssistantMessage {
  id: string;
  role: 'assistant';
  /** The question it answers. Answers with the same parent are versions. */
  parentId: string;
  text: string;
  thinking: string;
  createdAt: number;
  model: string;
  state: AnswerState;
  /** Number of the last event applied; copies of one message are compared by it. */
  revision: number;
  progress?: Progress;
  fault?: Fault;
  usage?: Usage;
  /** Milliseconds from asking to the last event. */
  duration?: number;
  /** Milliseconds from asking to the first text or thought, as measured here. */
  firstWordAfter?: number;
  /** Milliseconds spent thinking before the first text, as measured here. */
  thinkingTime?: number;
  /** Milliseconds in which the tokens of `usage` arrived, as measured here. */
  writingTime?: number;
  /** True when the server ended at its length limit. */
  cutAtLimit?: boolean;
  /** Earlier messages that did not fit the model's window and were not sent. */
  leftOut?: number;
  /** Parts the text was read in, when it did not fit at once. */
  parts?: number;
}

export type Message = UserMessage | AssistantMessage;

export type TurnEvent =
  | { type: 'text-delta'; text: string }
  | { type: 'thinking-delta'; text: string }
  | { type: 'progress'; progress: Progress }
  | { type: 'usage'; usage: Usage; writingTime?: number }
  | { type: 'timing'; firstWordAfter?: number; thinkingTime?: number }
  | { type: 'plan'; leftOut: number; parts: number }
  | { type: 'end'; reason: 'stop' | 'length' | 'user-stop' | 'interrupted'; duration: number }
  | { type: 'fault'; fault: Fault; duration: number };

/** The message after one event. Pure: neither argument is changed. */
export function applyEvent(message: AssistantMessage, event: TurnEvent): AssistantMessage {
  const { progress: _done, ...rest } = message;
  const next: AssistantMessage = { ...rest, revision: message.revision + 1 };
  switch (event.type) {
    case 'text-delta':
      return { ...next, text: message.text + event.text };
    case 'thinking-delta':
      return { ...next, thinking: message.thinking + event.text };
    case 'progress':
      return { ...next, progress: event.progress };
    case 'usage':
      return {
        ...keepProgress(message, next),
        usage: event.usage,
        ...(event.writingTime !== undefined && { writingTime: event.writingTime }),
      };
    case 'timing': {
      const { type: _type, ...times } = event;
      return { ...keepProgress(message, next), ...times };
    }
    case 'plan':
      return { ...keepProgress(message, next), leftOut: event.leftOut, parts: event.parts };
    case 'end':
      return ended(next, event);
    case 'fault':
      return { ...next, state: 'failed', fault: event.fault, duration: event.duration };
  }
}

const keepProgress = (before: AssistantMessage, next: AssistantMessage): AssistantMessage =>
  before.progress ? { ...next, progress: before.progress } : next;

function ended(
  message: AssistantMessage,
  event: Extract<TurnEvent, { type: 'end' }>,
): AssistantMessage {
  const state: AnswerState =
    event.reason === 'user-stop'
      ? 'stopped'
      : event.reason === 'interrupted'
        ? 'interrupted'
        : 'complete';
  const next: AssistantMessage = { ...message, state, duration: event.duration };
  return event.reason === 'length' ? { ...next, cutAtLimit: true } : next;
}
