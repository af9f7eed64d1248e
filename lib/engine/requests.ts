// From a click in the menu or the guard's overlay to a turn: read the text, keep it, wait for a panel.
import { type Action, SUMMARIZE_PAGE } from '../actions/catalog';
import type { Inbox, InboxRequest } from '../actions/inbox';
import type { Fault } from '../core/fault';
import type { NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import { newTextId } from '../core/temporary';
import type { History } from '../history/history';
import type { TemporaryChats } from '../history/temporary/temporary';
import { countWords } from '../page/page-text';
import type { StartRequest } from './ask';
import type { Engine } from './engine';

/** A text with where it comes from. */
export interface SourceText {
  title: string;
  url: string;
  text: string;
}

export interface RequestPorts {
  engine: Engine;
  history: History;
  inbox: Inbox;
  temporary: Pick<TemporaryChats, 'open' | 'ids' | 'drop'>;
  newId: NewId;
}

/** Where something was asked for. What a private window asks for is a temporary chat. */
interface AskedIn {
  windowId: number;
  isPrivate: boolean;
}

export interface Requests {
  /** Queues a menu action for the panel of a window. `read` starts at once: the page may change. */
  fromMenu(click: AskedIn & { action: Action }, read: Promise<Result<SourceText>>): Promise<void>;
  /** Queues a text that the guard held back, with the question typed so far. */
  fromGuard(place: AskedIn, held: SourceText, question: string): Promise<Result<null>>;
  /** Queues what was typed into a chatbot's composer, as a question of its own. */
  fromComposer(place: AskedIn, from: Omit<SourceText, 'text'>, question: string): Promise<void>;
  /** Starts the oldest waiting request of a window; null when none waits. */
  claim(windowId: number, model: string): Promise<Result<{ conversationId: string } | null>>;
  /** Starts a summary of a page at once. */
  summarize(page: SourceText, how: AskHow): Promise<Result<{ conversationId: string }>>;
  /** Starts a conversation with a question about a page at once. */
  askPage(
    page: SourceText,
    question: string,
    how: AskHow,
  ): Promise<Result<{ conversationId: string }>>;
  /** Forgets what a window that has closed waited for, and its temporary chats. */
  forgetWindow(windowId: number): Promise<void>;
}

/** `conversationId`: a chat to ask in, instead of a new one. */
interface AskHow {
  model: string;
  conversationId?: string | undefined;
}

export function createRequests(ports: RequestPorts): Requests {
  const { engine, history, inbox, temporary, newId } = ports;

  const keep = async (text: string, conversationId?: string) => {
    const textId = newTextId(conversationId, newId);
    const kept = await history.keepText(textId, text);
    return kept.ok ? ok({ textId, length: text.length, words: countWords(text) }) : kept;
  };

  const newChat = async (windowId: number, isPrivate: boolean) =>
    isPrivate ? temporary.open(windowId) : newId();

  const put = async (
    { isPrivate, ...request }: Omit<InboxRequest, 'id' | 'content'> & AskedIn,
    source: Result<SourceText>,
  ) => {
    const id = await newChat(request.windowId, isPrivate);
    const kept = source.ok ? await keep(source.value.text, id) : source;
    const content = kept.ok ? kept.value : { fault: kept.fault };
    await inbox.put({ ...request, id, content });
    return kept;
  };

  const take = async (request: InboxRequest, model: string) => {
    const { content, source, question, task, id } = request;
    if (content && 'fault' in content) return { keep: false, reply: failed(content.fault) };
    const started = await engine.start({
      conversationId: null,
      newConversationId: id,
      text: question,
      model,
      task,
      contexts: content ? [{ id: content.textId, ...source, ...sizeOf(content) }] : undefined,
    });
    // Without a server or a model the request goes on waiting until there is one.
    return { keep: !started.ok, reply: started };
  };

  const about = async (
    page: SourceText,
    { conversationId, ...question }: Pick<StartRequest, 'text' | 'task'> & AskHow,
  ) => {
    const source = nonEmpty(ok(page), 'page');
    if (!source.ok) return source;
    const kept = await keep(page.text, conversationId);
    if (!kept.ok) return kept;
    const { textId, length, words } = kept.value;
    const { title, url } = page;
    return engine.start({
      conversationId: conversationId ?? null,
      ...question,
      contexts: [{ id: textId, kind: 'page', title, url, length, words }],
    });
  };

  return {
    async fromMenu({ action, windowId, isPrivate }, read) {
      const { on, task, question } = action;
      const text = nonEmpty(await read, on);
      const { title, url } = text.ok ? text.value : { title: '', url: '' };
      const source = { kind: on, title, url };
      await put({ windowId, isPrivate, task, question, source }, text);
    },
    async fromGuard({ windowId, isPrivate }, held, question) {
      const { title, url } = held;
      const kept = await put(
        { windowId, isPrivate, task: 'chat', question, source: { kind: 'paste', title, url } },
        ok(held),
      );
      return kept.ok ? ok(null) : kept;
    },
    async fromComposer({ windowId, isPrivate }, from, question) {
      const id = await newChat(windowId, isPrivate);
      const source = { kind: 'paste', ...from } as const;
      await inbox.put({ id, windowId, task: 'chat', question, source, content: null });
    },
    async claim(windowId, model) {
      const claimed = await inbox.claim(windowId, (request) => take(request, model));
      return claimed ?? ok(null);
    },
    summarize: (page, how) => {
      const { question: text, task } = SUMMARIZE_PAGE;
      return about(page, { ...how, text, task });
    },
    askPage: (page, question, how) => about(page, { ...how, text: question, task: 'chat' }),
    async forgetWindow(windowId) {
      const forgotten = async () => ({ keep: false, reply: true });
      while (await inbox.claim(windowId, forgotten));
      const ids = await temporary.ids(windowId);
      await engine.delete(ids);
      await temporary.drop(ids);
    },
  };
}

const sizeOf = ({ length, words }: { length: number; words: number }) => ({ length, words });

const failed = (fault: Fault): Result<never> => ({ ok: false, fault });

function nonEmpty(source: Result<SourceText>, kind: Action['on']): Result<SourceText> {
  if (!source.ok || source.value.text.trim() !== '') return source;
  return fail(kind === 'selection' ? 'selection-empty' : 'page-empty');
}
