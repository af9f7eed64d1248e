// The ledger in a database of its own: written now and then, kept for a bounded time, read by filter.
import { Dexie, type EntityTable } from 'dexie';
import { type Amount, projected } from '../core/amount';
import type { Clock } from '../core/ports';
import { type Contact, type ContactFilter, matches, merged } from './contact';

type StoredContact = Contact & { id: number };

export class LedgerDatabase extends Dexie {
  declare contacts: EntityTable<StoredContact, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ contacts: '++id, at' });
  }
}

export interface Ledger {
  /** Never throws: a full disk keeps nobody from asking. */
  note(contact: Contact): void;
  /** Newest first. */
  read(filter: ContactFilter): Promise<Contact[]>;
  clear(): Promise<void>;
  /** Of all entries; their size is told by some of them. */
  amount(): Promise<Amount>;
}

/** Milliseconds for which contacts are gathered before they are written. */
const GATHER = 2000;
const KEEP = 90 * 86_400_000;
const MOST = 20_000;
/** Entries that are looked at to tell the size of all. */
const SAMPLE = 200;

export function createLedger(db: LedgerDatabase, clock: Clock): Ledger {
  let gathered: Contact[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const write = (): Promise<unknown> => {
    clearTimeout(timer);
    timer = undefined;
    const contacts = gathered;
    gathered = [];
    if (contacts.length > 0)
      writing = writing.then(() => store(db, contacts, clock())).catch(() => undefined);
    return writing;
  };

  return {
    note(contact) {
      const last = gathered.at(-1);
      const joined = last && merged(last, contact);
      if (joined) gathered[gathered.length - 1] = joined;
      else gathered.push(contact);
      timer ??= setTimeout(() => void write(), GATHER);
    },
    async read(filter) {
      await write();
      const stored = await db.contacts.orderBy('id').reverse().toArray();
      const found = stored.filter((contact) => matches(contact, filter));
      return found.map(({ id: _, ...contact }) => contact);
    },
    async amount() {
      await write();
      return projected(await db.contacts.limit(SAMPLE).toArray(), await db.contacts.count());
    },
    async clear() {
      gathered = [];
      await write();
      await db.contacts.clear();
    },
  };
}

async function store(db: LedgerDatabase, contacts: Contact[], now: number): Promise<void> {
  await db.transaction('rw', db.contacts, async () => {
    const last = await db.contacts.orderBy('id').last();
    const [first, ...others] = contacts;
    const joined = last && first && merged(last, first);
    if (joined && last) await db.contacts.put({ ...joined, id: last.id });
    await db.contacts.bulkAdd(joined ? others : contacts);
    await db.contacts
      .where('at')
      .below(now - KEEP)
      .delete();
    const over = (await db.contacts.count()) - MOST;
    if (over > 0)
      await db.contacts.bulkDelete(await db.contacts.orderBy('id').limit(over).primaryKeys());
  });
}
