// What the user can ask for in the conversation shown; a refusal is shown where it was asked.
import type { StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import type { Message } from '../chat/transcript';
import type { Result } from '../core/result';
import { isTemporary } from '../core/temporary';
import { streamingAnswer } from './arrivals';
import type { ChatState, Refusal } from './chat-state';

/** What goes with a question besides its words. */
export type MoreAsked = Pick<RequestOf<'turn.start'>, 'contexts' | 'think'>;

export interface ChatActions {
  /** False when the question was refused: then it belongs back in the composer. While an answer is under way it waits. */
  ask(text: string, model: string, more?: MoreAsked): Promise<boolean>;
  /** Asks an earlier question in other words, as a branch; false when it was refused. */
  edit(messageId: string, question: RetryOptions & { text: string }): Promise<boolean>;
  /** Asks again for an answer, the last one unless said; `anyLength` also when the text is very long. */
  retry(options: RetryOptions & { answerId?: string; anyLength?: boolean }): Promise<void>;
  /** Goes on with the last answer. */
  resume(options: RetryOptions): Promise<void>;
  stop(): Promise<void>;
  /** Takes a waiting question out of the line; false when it has been asked already. */
  unqueue(questionId: string): Promise<boolean>;
  /** Shows the newest branch through a message. */
  choose(messageId: string): Promise<void>;
  /** Deletes a message with all that follows it. */
  remove(message: Message): Promise<void>;
  /** Brings back what was deleted last. */
  undoRemove(): Promise<void>;
  /** Starts a conversation about the page in front, or goes on with a temporary one: a question, or without one a summary. */
  askPage(windowId: number, model: string, question?: string): Promise<void>;
  refuse(refusal: Refusal | undefined): void;
}

interface RetryOptions {
  model: string;
  think?: MoreAsked['think'];
}

interface ActionPorts {
  bus: Bus;
  store: StoreApi<ChatState>;
  watch(): void;
  open(conversationId: string): void;
}

/** Milliseconds for which a deletion can be undone; the background waits longer before it erases anything. */
const TIME_TO_UNDO = 8000;
/** Milliseconds after which a question that was taken should be among the messages. */
const TOLD_AFTER = 300;

export function createChatActions({ bus, store, watch, open }: ActionPorts): ChatActions {
  let forgetting: ReturnType<typeof setTimeout> | undefined;

  function refuse(refusal: Refusal | undefined): void {
    store.setState({ refusal, pending: undefined });
  }

  /** True when the request was served; its refusal is shown only where it was asked. */
  function settle(reply: Result<unknown>, asked: Refusal['asked'], from: unknown): boolean {
    if (!reply.ok && store.getState().conversationId === from)
      refuse({ fault: reply.fault, asked });
    return reply.ok;
  }

  /** Asks for something in the conversation shown; undefined when none is. */
  async function inShown<T>(
    asked: Refusal['asked'],
    send: (conversationId: string) => Promise<Result<T>>,
  ): Promise<T | undefined> {
    const { conversationId } = store.getState();
    if (!conversationId) return undefined;
    store.setState({ refusal: undefined });
    const reply = await send(conversationId);
    settle(reply, asked, conversationId);
    return reply.ok ? reply.value : undefined;
  }

  /** Whoever asks is told of the question at once, unless the background no longer knows what is shown here. */
  function checkTold(pending: string): void {
    if (store.getState().pending === pending) watch();
  }

  function offerUndo(deleted: Message | undefined): void {
    clearTimeout(forgetting);
    store.setState({ deleted });
    if (deleted)
      forgetting = setTimeout(() => store.setState({ deleted: undefined }), TIME_TO_UNDO);
  }

  return {
    refuse,
    async ask(text, model, more = {}) {
      const { conversationId = null, messages } = store.getState();
      // A question that waits is shown as such, as soon as it is stored.
      const pending = streamingAnswer(messages) ? undefined : text;
      store.setState({ conversationId, pending, refusal: undefined });
      const request = { conversationId, text, model, whenFree: true, ...more };
      const reply = await bus.send('turn.start', request);
      if (!settle(reply, 'question', conversationId)) return false;
      const isNew = reply.ok && reply.value.conversationId !== conversationId;
      if (isNew && store.getState().conversationId === conversationId) {
        store.setState({ conversationId: reply.value.conversationId });
        watch();
      } else if (reply.ok && pending !== undefined)
        setTimeout(() => checkTold(pending), TOLD_AFTER);
      return true;
    },
    edit: async (edits, question) =>
      (await inShown('question', (conversationId) =>
        bus.send('turn.start', { conversationId, edits, ...question }),
      )) !== undefined,
    async retry({ anyLength = false, ...options }) {
      await inShown('retry', (conversationId) =>
        bus.send('turn.retry', { conversationId, anyLength, ...options }),
      );
    },
    async resume(options) {
      await inShown('change', (conversationId) =>
        bus.send('turn.continue', { conversationId, ...options }),
      );
    },
    async stop() {
      await inShown('stop', (conversationId) => bus.send('turn.stop', { conversationId }));
    },
    unqueue: async (questionId) =>
      (await inShown('change', (conversationId) =>
        bus.send('turn.unqueue', { conversationId, questionId }),
      )) === true,
    async choose(messageId) {
      await inShown('change', (conversationId) =>
        bus.send('branch.choose', { conversationId, messageId }),
      );
    },
    async remove(message) {
      const removed = await inShown('change', (conversationId) =>
        bus.send('message.delete', { conversationId, messageId: message.id }),
      );
      if (removed !== undefined) offerUndo(message);
    },
    async undoRemove() {
      const messageId = store.getState().deleted?.id;
      offerUndo(undefined);
      if (messageId === undefined) return;
      await inShown('change', (conversationId) =>
        bus.send('message.restore', { conversationId, messageId }),
      );
    },
    async askPage(windowId, model, question) {
      const from = store.getState().conversationId;
      store.setState({ refusal: undefined });
      // In a temporary chat all that is asked stays in it.
      const request = { windowId, model, ...(isTemporary(from) && { conversationId: from }) };
      const reply = await (question === undefined
        ? bus.send('page.summarize', request)
        : bus.send('page.ask', { ...request, question }));
      if (reply.ok) open(reply.value.conversationId);
      else if (store.getState().conversationId === from) {
        refuse({ fault: reply.fault, asked: 'page', ...(question !== undefined && { question }) });
      }
    },
  };
}
