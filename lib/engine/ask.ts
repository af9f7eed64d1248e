// From what the user asks for to a turn: a question, another version of it, another answer, or the rest of one.

import type {
  AssistantMessage,
  Context,
  Conversation,
  Message,
  UserMessage,
} from '../chat/transcript';
import { pathTo } from '../core/branches';
import { fail, ok, type Result } from '../core/result';
import type { Thread } from '../history/history';
import { isUsable, type Think } from '../providers/provider';
import { withPassages } from './evidence';
import type { Line } from './line';
import { rehearse } from './rehearse';
import type { TurnPorts, Turns } from './turns';

export interface StartRequest {
  /** Null: a new conversation, under `newConversationId` when given. */
  conversationId: string | null;
  newConversationId?: string;
  text: string;
  /** Empty: the first local model. */
  model: string;
  think?: Think | undefined;
  task: UserMessage['task'];
  contexts?: Context[] | undefined;
  /** An earlier question that this one is another version of; it is about the same texts. */
  edits?: string | undefined;
  /** Wait in line while an answer is under way, instead of being refused. */
  whenFree?: boolean | undefined;
}

export interface RetryRequest {
  conversationId: string;
  /** The answer to have another version of; the last one unless said. */
  answerId?: string | undefined;
  model: string;
  think?: Think | undefined;
  /** Summarize however long the text is. */
  anyLength: boolean;
}

export type ResumeRequest = Pick<RetryRequest, 'conversationId' | 'model' | 'think'>;

export interface Asking {
  /** Does ahead what can be done before a question is there: it is being written. */
  prepare(conversationId: string | null, model: string): Promise<Result<null>>;
  start(request: StartRequest): Promise<Result<{ conversationId: string }>>;
  /** Asks a question again. */
  retry(request: RetryRequest): Promise<Result<null>>;
  /** Goes on with the last answer where it broke off. */
  resume(request: ResumeRequest): Promise<Result<null>>;
}

export function createAsking(ports: TurnPorts, turns: Turns, line: Line): Asking {
  const { history, clock, newId } = ports;

  const chooseModel = async (wanted: string): Promise<Result<string>> => {
    if (wanted) return ok(wanted);
    const models = await (await ports.provider()).models();
    if (!models.ok) return models;
    const usable = models.value.filter(isUsable);
    const first = usable.find(({ locality }) => locality === 'local') ?? usable[0];
    return first ? ok(first.name) : fail('models-none');
  };

  /** The checks that a turn begins with run while the conversation is read and the question stored. */
  const prepare = (model: string, conversationId: string) => {
    if (!turns.isRunning(conversationId))
      void ports.provider().then((provider) => provider.prepare(model));
  };

  /** The conversation as it is shown, and the model for the next turn in it. */
  const open = async (conversationId: string, wanted: string) => {
    const model = await chooseModel(wanted);
    if (!model.ok) return model;
    prepare(model.value, conversationId);
    const thread = await history.thread(conversationId);
    if (!thread.ok) return thread;
    return thread.value ? ok({ ...shown(thread.value), model: model.value }) : NO_SUCH_MESSAGE;
  };

  return {
    async prepare(conversationId, model) {
      prepare(model, conversationId ?? '');
      const read = conversationId ? await history.thread(conversationId) : ok(undefined);
      if (!read.ok) return read;
      if (read.value) rehearse(read.value);
      return ok(null);
    },

    async start({ conversationId, newConversationId, whenFree, ...request }) {
      const model = await chooseModel(request.model);
      if (!model.ok) return model;
      const id = conversationId ?? newConversationId ?? newId();
      prepare(model.value, id);
      const ahead = history.known(id);
      const read = ahead ? ok(ahead) : await history.thread(id);
      if (!read.ok) return read;
      const known = read.value;
      // A request from the inbox that had begun before the background died.
      if (known?.messages.length && !conversationId) return ok({ conversationId: id });
      const contexts = await withPassages(history, request.contexts ?? []);
      const asked = questionFrom({ ...request, contexts }, known);
      if (!asked) return NO_SUCH_MESSAGE;
      const { think } = request;
      if (whenFree && turns.isRunning(id)) {
        const { text, contexts } = asked;
        const waiting = { id: newId(), text, model: model.value };
        const added = await line.add(id, {
          ...waiting,
          ...(think !== undefined && { think }),
          ...(contexts && { contexts }),
        });
        return added.ok ? ok({ conversationId: id }) : added;
      }
      const now = clock();
      const question = { id: newId(), role: 'user' as const, createdAt: now, ...asked };
      const begun = await turns.begin({
        conversation: {
          ...newConversation(id, asked, now),
          ...withoutEmptyTitle(known?.conversation),
          updatedAt: now,
        },
        question,
        path: [...pathTo(known?.messages ?? [], asked.parentId), question],
        model: model.value,
        think,
        anyLength: false,
      });
      return begun.ok ? ok({ conversationId: id }) : begun;
    },

    async retry({ conversationId, answerId, model: wanted, think, anyLength }) {
      const opened = await open(conversationId, wanted);
      if (!opened.ok) return opened;
      const { conversation, messages, path, model } = opened.value;
      const answer = answerId ? messages.find(({ id }) => id === answerId) : path.at(-1);
      const question = answerId
        ? messages.find(({ id }) => id === answer?.parentId)
        : path.findLast(({ role }) => role === 'user');
      if (question?.role !== 'user') return NO_SUCH_MESSAGE;
      return turns.begin({
        conversation: { ...conversation, updatedAt: clock() },
        question,
        path: pathTo(messages, question.id),
        model,
        think,
        anyLength,
        ...replaceable(answer),
      });
    },

    async resume({ conversationId, model: wanted, think }) {
      const opened = await open(conversationId, wanted);
      if (!opened.ok) return opened;
      const { conversation, path, model } = opened.value;
      const [question, answer] = path.slice(-2);
      if (question?.role !== 'user' || !canGoOn(answer)) return NO_SUCH_MESSAGE;
      return turns.begin({
        conversation: { ...conversation, updatedAt: clock() },
        question,
        path: path.slice(0, -1),
        model,
        think,
        anyLength: false,
        resumes: answer,
      });
    },
  };
}

const NO_SUCH_MESSAGE = fail('request-invalid', 'no such message');

const shown = ({ conversation, messages }: Thread) => ({
  conversation,
  messages,
  path: pathTo(messages, conversation.leafId),
});

type Asked = Pick<UserMessage, 'text' | 'task' | 'contexts' | 'parentId'>;

/** The new question's own part; undefined when it edits one that is not there. */
function questionFrom(
  { text, task, contexts, edits }: Omit<StartRequest, 'conversationId'>,
  thread: Omit<Thread, 'queue'> | undefined,
): Asked | undefined {
  const { conversation, messages } = thread ?? {};
  if (edits === undefined) {
    const parentId = conversation?.leafId ?? null;
    return { text, task, parentId, ...(contexts?.length && { contexts }) };
  }
  const edited = messages?.find(({ id }) => id === edits);
  if (edited?.role !== 'user') return undefined;
  const { parentId } = edited;
  return {
    text,
    // In other words than the action's own it is a question like any other.
    task: text === edited.text ? edited.task : task,
    parentId,
    ...(edited.contexts && { contexts: edited.contexts }),
  };
}

const newConversation = (id: string, asked: Asked, now: number): Conversation => ({
  id,
  title: titleOf(asked),
  titledBy: 'question',
  createdAt: now,
  updatedAt: now,
  leafId: null,
});

/** One that was begun without a question gets its title from the first. */
function withoutEmptyTitle(known: Conversation | undefined): Partial<Conversation> {
  const { title, ...rest } = known ?? {};
  return { ...rest, ...(title && { title }) };
}

/** An answer without text may go; a part that was shown stays. */
const replaceable = (answer: Message | undefined): { replaces?: string } =>
  answer?.role === 'assistant' && answer.text === '' ? { replaces: answer.id } : {};

const canGoOn = (answer: Message | undefined): answer is AssistantMessage =>
  answer?.role === 'assistant' && answer.text !== '' && answer.state !== 'streaming';

function titleOf({ task, text, contexts }: Asked): string {
  const words = task === 'summarize' ? '' : (text.trim().split('\n')[0] ?? '');
  const title = words || contexts?.[0]?.title || text || 'New chat';
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}
