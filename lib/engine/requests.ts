// From a click in the menu or the guard's overlay to a turn: read the text, keep it, wait for a panel.
import { actionById } from '../actions/catalog';
import type { Inbox, InboxRequest } from '../actions/inbox';
import type { Fault } from '../core/fault';
import type { NewId } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
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
  newId: NewId;
}

export interface Requests {
  /** Queues a menu action for the panel of a window. `read` starts at once: the page may change. */
  fromMenu(
    click: { actionId: string; windowId: number },
    read: Promise<Result<SourceText>>,
  ): Promise<void>;
  /** Queues a text that the guard held back, with the question typed so far. */
  fromGuard(windowId: number, held: SourceText, question: string): Promise<Result<null>>;
  /** Starts the oldest waiting request of a window; null when none waits. */
  claim(windowId: number, model: string): Promise<Result<{ conversationId: string } | null>>;
  /** Starts a summary of a page at once. */
  summarize(page: SourceText, model: string): Promise<Result<{ conversationId: string }>>;
  /** Starts a conversation with a question about a page at once. */
  askPage(
    page: SourceText,
    model: string,
    question: string,
  ): Promise<Result<{ conversationId: string }>>;
}

export function createRequests({ engine, history, inbox, newId }: RequestPorts): Requests {
  const keep = async (text: string) => {
    const textId = newId();
    const kept = await history.keepText(textId, text);
    return kept.ok ? ok({ textId, length: text.length, words: countWords(text) }) : kept;
  };

  const put = async (request: Omit<InboxRequest, 'id' | 'content'>, source: Result<SourceText>) => {
    const kept = source.ok ? await keep(source.value.text) : source;
    const content = kept.ok ? kept.value : { fault: kept.fault };
    await inbox.put({ ...request, id: newId(), content });
    return kept;
  };

  const take = async (request: InboxRequest, model: string) => {
    const { content, source, question, task, id } = request;
    if ('fault' in content) return { keep: false, reply: failed(content.fault) };
    const { textId, length, words } = content;
    const started = await engine.start({
      conversationId: null,
      newConversationId: id,
      text: question,
      model,
      task,
      contexts: [{ id: textId, ...source, length, words }],
    });
    // Without a server or a model the request goes on waiting until there is one.
    return { keep: !started.ok, reply: started };
  };

  const about = async (
    page: SourceText,
    question: Pick<StartRequest, 'text' | 'model' | 'task'>,
  ) => {
    const source = nonEmpty(ok(page), 'page');
    if (!source.ok) return source;
    const kept = await keep(page.text);
    if (!kept.ok) return kept;
    const { textId, length, words } = kept.value;
    const { title, url } = page;
    return engine.start({
      conversationId: null,
      ...question,
      contexts: [{ id: textId, kind: 'page', title, url, length, words }],
    });
  };

  return {
    async fromMenu({ actionId, windowId }, read) {
      const action = actionById(actionId);
      if (!action) return;
      const source = nonEmpty(await read, action.on);
      const { title, url } = source.ok ? source.value : { title: '', url: '' };
      const question = wishFor(action.on);
      await put(
        { windowId, task: 'summarize', question, source: { kind: action.on, title, url } },
        source,
      );
    },
    async fromGuard(windowId, held, question) {
      const { title, url } = held;
      const kept = await put(
        { windowId, task: 'chat', question, source: { kind: 'paste', title, url } },
        ok(held),
      );
      return kept.ok ? ok(null) : kept;
    },
    async claim(windowId, model) {
      const claimed = await inbox.claim(windowId, (request) => take(request, model));
      return claimed ?? ok(null);
    },
    summarize: (page, model) => about(page, { text: wishFor('page'), model, task: 'summarize' }),
    askPage: (page, model, question) => about(page, { text: question, model, task: 'chat' }),
  };
}

/** What the user asked for by choosing the action, in words. */
const wishFor = (kind: 'selection' | 'page'): string => `Summarize this ${kind}`;

const failed = (fault: Fault): Result<never> => ({ ok: false, fault });

function nonEmpty(source: Result<SourceText>, kind: 'selection' | 'page'): Result<SourceText> {
  if (!source.ok || source.value.text.trim() !== '') return source;
  return fail(kind === 'selection' ? 'selection-empty' : 'page-empty');
}
