// Brings conversations home from a file, an entry at a time: what can be read is kept, the rest is listed.
import type { Result } from '../../core/result';
import { isTemporary } from '../../core/temporary';
import { attempt } from '../attempt';
import type { HistoryDatabase } from '../database';
import { queueMessages, queueTitles } from '../search/queue';
import { type ExportedThread, type ExportPlace, exportPiece } from './export';
import { readEntry } from './formats';

export interface ImportReport {
  /** Conversations that are new, and messages, also those added to conversations that were here. */
  conversations: number;
  messages: number;
  /** Conversations that were here already, whole. */
  known: number;
  /** Parts left out because other programs do not show them either: instructions, tools, hidden ones. */
  skipped: number;
  /** What could not be read; `entry` counts from 0 within the request. */
  problems: { entry: number; title?: string; reason: string }[];
}

export interface Transfer {
  /** A piece of a file with these conversations. */
  export(conversationIds: readonly string[], place: ExportPlace): Promise<Result<string>>;
  /** `entries` are JSON texts of one conversation each. The same entry adds nothing a second time. */
  import(entries: readonly string[]): Promise<Result<ImportReport>>;
}

/** `temporary` gives those that are not in the database. */
export function createTransfer(
  db: HistoryDatabase,
  temporary: (id: string) => Promise<ExportedThread | undefined> = async () => undefined,
): Transfer {
  const read = (id: string) => (isTemporary(id) ? temporary(id) : readThread(db, id));
  return {
    export: (conversationIds, place) =>
      attempt(async () => {
        const threads = await Promise.all(conversationIds.map(read));
        return exportPiece(
          threads.filter((thread) => thread !== undefined),
          place,
        );
      }),
    import: (entries) =>
      attempt(async () => {
        const report = { conversations: 0, messages: 0, known: 0, skipped: 0, problems: [] };
        for (const [entry, json] of entries.entries())
          await importEntry(db, { entry, json, report });
        return report;
      }),
  };
}

const readThread = (db: HistoryDatabase, id: string) =>
  db.transaction('r', db.conversations, db.messages, db.texts, async () => {
    const conversation = await db.conversations.get(id);
    if (!conversation || conversation.deletedAt !== undefined) return undefined;
    const stored = await messagesOf(db, id).sortBy('seq');
    const messages = stored.map(({ conversationId: _place, seq: _order, ...message }) => message);
    const texts = await db.texts.where('conversationId').equals(id).toArray();
    return {
      conversation,
      messages,
      texts: texts.map((one) => ({ id: one.id, text: one.text })),
    } as ExportedThread;
  });

const messagesOf = (db: HistoryDatabase, id: string) =>
  db.messages.where('[conversationId+seq]').between([id, -Infinity], [id, Infinity]);

interface Entry {
  entry: number;
  json: string;
  report: ImportReport;
}

async function importEntry(db: HistoryDatabase, { entry, json, report }: Entry): Promise<void> {
  const read = parse(json);
  if ('reason' in read) {
    const { reason, title } = read;
    report.problems.push({ entry, reason, ...(title && { title }) });
    return;
  }
  const { isNew, added } = await keep(db, read.thread);
  report.skipped += read.skipped;
  report.messages += added;
  if (isNew) report.conversations++;
  else if (added === 0) report.known++;
}

function parse(json: string): ReturnType<typeof readEntry> {
  let entry: unknown;
  try {
    entry = JSON.parse(json);
  } catch {
    return { reason: 'is not valid JSON' };
  }
  return readEntry(entry);
}

const keep = (db: HistoryDatabase, { conversation, messages, texts }: ExportedThread) =>
  db.transaction('rw', db.contents, async () => {
    const { id } = conversation;
    const known = await db.conversations.get(id);
    const stored = await db.messages.bulkGet(messages.map((message) => message.id));
    const fresh = messages.filter((_, index) => !stored[index]);
    const last = await messagesOf(db, id).last();
    const first = (last?.seq ?? 0) + 1;
    const rows = fresh.map((message, index) => ({
      ...message,
      conversationId: id,
      seq: first + index,
    }));
    await db.messages.bulkPut(rows);
    await queueMessages(db, rows);
    const there = await db.texts.bulkGet(texts.map((one) => one.id));
    await db.texts.bulkPut(
      texts.filter((_, index) => !there[index]).map((one) => ({ ...one, conversationId: id })),
    );
    if (!known) {
      await db.conversations.put(conversation);
      if (conversation.isPinned) await db.pins.put({ id });
      await queueTitles(db, [id]);
    } else if (fresh.length > 0) {
      // Its title, tags and pin stay the user’s; it goes on where the file does.
      const { leafId, updatedAt } = conversation;
      await db.conversations.update(id, {
        leafId,
        updatedAt: Math.max(updatedAt, known.updatedAt),
      });
    }
    if (known?.deletedAt !== undefined)
      await db.conversations.where({ id }).modify((one) => {
        delete one.deletedAt;
      });
    return { isNew: !known || known.deletedAt !== undefined, added: fresh.length };
  });
