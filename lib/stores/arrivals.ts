// What the news of a conversation mean for the messages shown. Pure.
import type { PanelNews } from '../bus/protocol';
import { type AssistantMessage, applyEvent, type Message } from '../chat/transcript';

export type TurnNews = Extract<PanelNews, { type: 'turn-event' }>;

/**
 * The messages after the events, and whether an event was skipped so that a fresh copy is needed.
 * Events already known are ignored; untouched messages keep their identity.
 */
export function applyTurnNews(
  messages: readonly Message[],
  news: readonly TurnNews[],
): { messages: readonly Message[]; gap: boolean } {
  let next: Message[] | undefined;
  for (const { messageId, revision, event } of news) {
    const current: readonly Message[] = next ?? messages;
    const index = current.findLastIndex((message) => message.id === messageId);
    const message = current[index];
    if (message?.role !== 'assistant' || revision > message.revision + 1) {
      return { messages: current, gap: true };
    }
    if (revision <= message.revision) continue;
    next ??= [...messages];
    next[index] = applyEvent(message, event);
  }
  return { messages: next ?? messages, gap: false };
}

/**
 * A fresh copy of a conversation, except where an answer that still streams is already known further:
 * the copy may have been read from the history while events went on. What has not changed keeps its identity.
 */
export function mergeSnapshot(shown: readonly Message[], snapshot: readonly Message[]): Message[] {
  const known = new Map(shown.map((message) => [message.id, message]));
  return snapshot.map((message) => {
    const own = known.get(message.id);
    // Questions never change.
    if (own?.role !== 'assistant' || message.role !== 'assistant') return own ?? message;
    const isFurther = message.state === 'streaming' && own.revision > message.revision;
    const isSame = own.state === message.state && own.revision === message.revision;
    return isFurther || isSame ? own : message;
  });
}

/** All messages after some were added or changed; new ones come last, as they are stored. */
export function withAdded(all: readonly Message[], added: readonly Message[]): Message[] {
  const news = new Map(added.map((message) => [message.id, message]));
  const known = new Set(all.map(({ id }) => id));
  const kept = all.map((message) => news.get(message.id) ?? message);
  return [...kept, ...added.filter(({ id }) => !known.has(id))];
}

/** The answer that is being written, if any. */
export function streamingAnswer(messages: readonly Message[]): AssistantMessage | undefined {
  const last = messages.at(-1);
  return last?.role === 'assistant' && last.state === 'streaming' ? last : undefined;
}
