// The ledger keeps who was contacted and how much, in order, bounded, and what is exported is what was noted.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Contact, merged } from './contact';
import { exportContacts } from './export';
import { createLedger, type Ledger, LedgerDatabase } from './ledger';

let count = 0;
let db: LedgerDatabase;
let ledger: Ledger;
let now = 1_800_000_000_000;
beforeEach(() => {
  db = new LedgerDatabase(`ledger-${count++}`);
  ledger = createLedger(db, () => now);
});
afterEach(() => db.delete());

const contact = (changes: Partial<Contact> = {}): Contact => ({
  ...{ at: now, host: 'localhost:11434', purpose: 'answer', model: 'm', times: 1 },
  ...{ up: 10, down: 20, status: 200 },
  ...changes,
});

it('reads back what was noted, newest first, by host, purpose and time', async () => {
  ledger.note(contact({ model: 'first' }));
  ledger.note(contact({ at: now + 5, host: 'gpu.example', purpose: 'title' }));
  expect((await ledger.read({})).map(({ host }) => host)).toEqual([
    'gpu.example',
    'localhost:11434',
  ]);
  expect(await ledger.read({ host: 'gpu.example' })).toHaveLength(1);
  expect(await ledger.read({ purpose: 'answer' })).toMatchObject([{ model: 'first' }]);
  expect(await ledger.read({ since: now + 1 })).toHaveLength(1);
  await ledger.clear();
  expect(await ledger.read({})).toEqual([]);
});

it('checks within a minute are one entry, also across writes; texts never are', async () => {
  const check = { purpose: 'check', model: '' } as const;
  ledger.note(contact(check));
  await ledger.read({});
  ledger.note(contact({ ...check, at: now + 1000 }));
  ledger.note(contact());
  ledger.note(contact());
  ledger.note(contact({ ...check, at: now + 2000, status: 0 }));
  expect(await ledger.read({ purpose: 'check' })).toMatchObject([
    { status: 0, times: 1 },
    { status: 200, times: 2, up: 20, down: 40 },
  ]);
  expect(await ledger.read({ purpose: 'answer' })).toHaveLength(2);
  expect(merged(contact(check), contact({ ...check, at: now + 60_000 }))).toBeUndefined();
});

it('what is older than 90 days goes', async () => {
  ledger.note(contact());
  await ledger.read({});
  now += 91 * 86_400_000;
  ledger.note(contact());
  expect(await ledger.read({})).toHaveLength(1);
});

it('a database that cannot be written to keeps nobody from asking', async () => {
  db.close();
  ledger.note(contact());
  await expect(ledger.clear()).rejects.toThrow();
});

it('is exported as lines and as a table', () => {
  const entries = [contact({ model: '=evil()', host: 'a,b' })];
  expect(JSON.parse(exportContacts(entries, 'jsonl'))).toMatchObject({ host: 'a,b', up: 10 });
  expect(exportContacts(entries, 'csv')).toBe(
    `time,host,purpose,model,times,up,down,status\r\n${new Date(now).toISOString()},"a,b",answer,"'=evil()",1,10,20,200\r\n`,
  );
});
