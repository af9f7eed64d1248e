// The one place that knows where a chat lies: in memory when its id says that it is temporary, in the database otherwise.
import { ok, type Result } from '../core/result';
import { isTemporary } from '../core/temporary';
import type { History } from './history';
import type { HistoryById } from './temporary/temporary';

/** A history of both. Lists, search and upkeep are those of the database: temporary chats are in none of them. */
export function routeHistory(stored: History, temporary: HistoryById): History {
  const at = (id: string | null | undefined): HistoryById => (isTemporary(id) ? temporary : stored);

  const inBoth = async <T>(
    work: (one: HistoryById) => Promise<Result<T>>,
  ): Promise<Result<T[]>> => {
    const values: T[] = [];
    for (const one of [stored, temporary]) {
      const done = await work(one);
      if (!done.ok) return done;
      values.push(done.value);
    }
    return ok(values);
  };

  /** Each id where it belongs. */
  const bothWith = async (
    ids: readonly string[],
    work: (one: HistoryById, ids: readonly string[]) => Promise<Result<null>>,
  ): Promise<Result<null>> => {
    const inMemory = ids.filter(isTemporary);
    if (inMemory.length > 0) await work(temporary, inMemory);
    if (inMemory.length === ids.length) return ok(null);
    return work(
      stored,
      ids.filter((id) => !isTemporary(id)),
    );
  };

  const nothing = (done: Result<unknown>): Result<null> => (done.ok ? ok(null) : done);

  return {
    ...stored,
    thread: (id) => at(id).thread(id),
    known: (id) => (isTemporary(id) ? undefined : stored.known(id)),
    begin: (turn) => at(turn.conversation.id).begin(turn),
    saveAnswer: (id, answer) => at(id).saveAnswer(id, answer),
    chooseBranch: (id, messageId) => at(id).chooseBranch(id, messageId),
    discard: (id, messageId) => at(id).discard(id, messageId),
    restore: (id, messageId) => at(id).restore(id, messageId),
    saveDraft: (id, text) => at(id).saveDraft(id, text),
    draft: (id) => at(id).draft(id),
    enqueue: (id, question) => at(id).enqueue(id, question),
    unqueue: (id, questionId) => at(id).unqueue(id, questionId),
    keepText: (id, text) => at(id).keepText(id, text),
    text: (id) => at(id).text(id),
    keepAttachment: (kept, id) => at(kept.context.id).keepAttachment(kept, id),
    attachments: (id) => at(id).attachments(id),
    dropAttachment: (id) => at(id).dropAttachment(id),
    delete: (ids, now) => bothWith(ids, (one, those) => one.delete(those, now)),
    bringBack: (ids) => bothWith(ids, (one, those) => one.bringBack(those)),
    async waiting() {
      const both = await inBoth((one) => one.waiting());
      return both.ok ? ok(both.value.flat()) : both;
    },
    async interruptUnfinished() {
      const both = await inBoth((one) => one.interruptUnfinished());
      return both.ok ? ok(both.value.reduce((total, one) => total + one, 0)) : both;
    },
    eraseDiscarded: async () => nothing(await inBoth((one) => one.eraseDiscarded())),
    clear: async () => nothing(await inBoth((one) => one.clear())),
  };
}
