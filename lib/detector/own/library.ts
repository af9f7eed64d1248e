// The library of documents that must never leave: names and fingerprints, stored as one item; never the texts.
import * as v from 'valibot';
import type { Clock, NewId, StoredItem } from '../../core/ports';
import { fail, ok, type Result } from '../../core/result';
import type { OwnDocuments } from './documents';
import { countWords, fingerprints } from './fingerprints';

/** A document as people are shown it. */
export interface DocumentRow {
  id: string;
  name: string;
  /** How many words it had. */
  words: number;
}

export interface DocumentLibrary {
  list(): Promise<DocumentRow[]>;
  /** Takes the fingerprints of a text; the text itself is not kept. */
  add(name: string, text: string): Promise<Result<DocumentRow[]>>;
  /** It can be brought back for a minute. */
  remove(id: string): Promise<DocumentRow[]>;
  bringBack(id: string): Promise<DocumentRow[]>;
  /** Forgets all at once. */
  clear(): Promise<void>;
  /** What the detector needs. */
  known(): Promise<OwnDocuments>;
}

/** Milliseconds for which a removed document can be brought back. */
const SECOND_THOUGHTS = 60_000;
/** Letters of base64 in all: some 250,000 words. */
const MOST_PRINTS = 600_000;

const VERSION = 1;

const document = v.object({
  id: v.string(),
  name: v.string(),
  words: v.number(),
  // Whole 32-bit numbers.
  prints: v.pipe(
    v.string(),
    v.base64(),
    v.check((prints) => atob(prints).length % 4 === 0),
  ),
  /** Milliseconds since the epoch. */
  removedAt: v.optional(v.number()),
});

const stored = v.object({
  version: v.literal(VERSION),
  salt: v.pipe(v.number(), v.integer()),
  documents: v.array(v.unknown()),
});

type Document = v.InferOutput<typeof document>;

interface Stored {
  salt: number;
  documents: Document[];
}

interface LibraryPorts {
  item: StoredItem;
  clock: Clock;
  newId: NewId;
  /** A random 32-bit number. */
  newSalt: () => number;
}

export function createDocumentLibrary({
  item,
  clock,
  newId,
  newSalt,
}: LibraryPorts): DocumentLibrary {
  let queue: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Stored> => {
    const parsed = v.safeParse(stored, await item.read());
    if (!parsed.success) return { salt: newSalt(), documents: [] };
    const { salt, documents } = parsed.output;
    const isKept = ({ removedAt }: Document) =>
      removedAt === undefined || clock() - removedAt < SECOND_THOUGHTS;
    return { salt, documents: documents.filter((one) => v.is(document, one)).filter(isKept) };
  };

  const write = ({ salt, documents }: Stored) => item.write({ version: VERSION, salt, documents });

  /** One change after another. */
  const change = <T>(make: (now: Stored) => Promise<T>): Promise<T> => {
    const changed = queue.then(async () => make(await read()));
    queue = changed.catch(() => undefined);
    return changed;
  };

  const replace = (id: string, make: (one: Document) => Document) =>
    change(async ({ salt, documents }) => {
      const changed = documents.map((one) => (one.id === id ? make(one) : one));
      await write({ salt, documents: changed });
      return rowsOf(changed);
    });

  return {
    list: async () => rowsOf((await read()).documents),
    add: (name, text) =>
      change(async (now) => {
        const prints = fingerprints(text, now.salt);
        if (prints === undefined) return fail('document-too-short');
        const all = now.documents.reduce((sum, { prints }) => sum + prints.length, prints.length);
        if (all > MOST_PRINTS) return fail('documents-full');
        const added = { id: newId(), name, words: countWords(text), prints };
        const documents = [...now.documents, added];
        await write({ ...now, documents });
        return ok(rowsOf(documents));
      }),
    remove: (id) => replace(id, (one) => ({ ...one, removedAt: clock() })),
    clear: () => change((now) => write({ ...now, documents: [] })),
    bringBack: (id) => replace(id, ({ removedAt: _, ...one }) => one),
    async known() {
      const { salt, documents } = await read();
      const there = documents.filter(isThere);
      return { salt, documents: there.map(({ name, prints }) => ({ name, prints })) };
    },
  };
}

const isThere = ({ removedAt }: Document): boolean => removedAt === undefined;

const rowsOf = (documents: readonly Document[]): DocumentRow[] =>
  documents.filter(isThere).map(({ id, name, words }) => ({ id, name, words }));
