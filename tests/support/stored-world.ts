// Everything that the background stores, in memory, with a mark in each kind: what a deletion leaves can be searched for them.
import { createInbox } from '../../lib/actions/inbox';
import { createExceptions } from '../../lib/audit/exceptions';
import { AuditDatabase, createAuditLog } from '../../lib/audit/log';
import type { PanelNews } from '../../lib/bus/protocol';
import type { Conversation, UserMessage } from '../../lib/chat/transcript';
import { OWN_MACHINE } from '../../lib/core/endpoint';
import { createDocumentLibrary } from '../../lib/detector/own/library';
import type { EverythingPorts } from '../../lib/engine/everything';
import { HistoryDatabase } from '../../lib/history/database';
import { createHistory } from '../../lib/history/history';
import { createTemporary } from '../../lib/history/temporary/temporary';
import { exportContacts } from '../../lib/ledger/export';
import { createLedger, LedgerDatabase } from '../../lib/ledger/ledger';
import { createDeletions } from '../../lib/models/deletions';
import { createJobs } from '../../lib/models/jobs';
import { createPromptLibrary } from '../../lib/prompts/library';
import { createSettings } from '../../lib/settings/settings';
import { createSignIns } from '../../lib/settings/sign-ins';
import { createVaults } from '../../lib/vault/vaults';
import { memoryShelf } from './memory-shelf';

/** A word that is in what is stored of this kind, and nowhere else. */
export const markOf = (kind: string): string => `zyz${kind}`;

const GPU = { ...OWN_MACHINE, id: 'gpu', name: markOf('servers'), url: 'http://10.0.0.5:8000' };

export function storedWorld(policy: unknown = undefined) {
  let ids = 0;
  const clock = () => 1_800_000_000_000;
  const newId = () => `id-${++ids}`;
  const keepAlive = () => () => {};
  const told: string[] = [];
  const stored = new Map<string, string>();
  const item = (key: string) => ({
    read: async () => JSON.parse(stored.get(key) ?? 'null') as unknown,
    write: async (value: unknown) => void stored.set(key, JSON.stringify(value)),
  });
  const shelf = memoryShelf();
  const name = `stored-${Math.random()}`;
  const databases = [
    new HistoryDatabase(name),
    new AuditDatabase(`${name}-audit`),
    new LedgerDatabase(`${name}-ledger`),
  ] as const;
  const [db, auditDb, ledgerDb] = databases;
  const jobs = createJobs({ shelf, clock, newId, keepAlive, publish: () => {} }, () => {});
  const carryOut = () => new Promise<never>(() => {});
  const items = { exceptionsItem: item('exceptions'), documentsItem: item('documents') };
  const ports: EverythingPorts = {
    engine: { stop: (id) => void told.push(`stop ${id}`) },
    history: createHistory(db),
    temporary: createTemporary({ shelf, clock, newId }),
    inbox: createInbox(item('inbox'), (waiting) => told.push(`waiting ${waiting}`)),
    settings: createSettings(
      item('settings'),
      ({ theme }) => told.push(theme),
      async () => policy,
    ),
    watchers: { publish: (id, news: PanelNews) => void told.push(`${news.type} ${id}`) },
    prompts: createPromptLibrary(item('prompts'), newId),
    audit: createAuditLog(auditDb, clock),
    ledger: createLedger(ledgerDb, clock),
    signIns: createSignIns(item('sign-ins')),
    vaults: createVaults({ shelf, clock, newId, onCount: () => {} }),
    deletions: createDeletions({
      ...{ item: item('model-deletions'), clock, keepAlive, carryOut },
      onChange: () => {},
    }),
    ...{ jobs, exportContacts, clock, newId, ...items },
    clearStorage: async () => {
      stored.clear();
      shelf.values.clear();
    },
  };
  return {
    ports,
    stored,
    told,
    seed: () => seed(ports, { db, jobs }),
    /** All of it, as one text. */
    async dump(): Promise<string> {
      const tables = databases.flatMap(({ tables }) => tables);
      const rows = await Promise.all(tables.map((table) => table.toArray()));
      return JSON.stringify([rows, [...stored], [...shelf.values]]);
    },
  };
}

type Room = EverythingPorts;

async function seed(
  ports: Room,
  { db, jobs }: { db: HistoryDatabase; jobs: ReturnType<typeof createJobs> },
): Promise<void> {
  await seedChats(db, ports);
  const { clock, newId } = ports;
  const settings = ports.settings as ReturnType<typeof createSettings>;
  await settings.change({
    endpoints: [OWN_MACHINE, GPU],
    endpointId: 'gpu',
    modelDefaults: { [markOf('models')]: { temperature: 1 } },
    tokenRates: { [markOf('rates')]: 1.1 },
    readAloud: { voice: markOf('settings') },
    theme: 'dark',
    guard: { words: [markOf('lists')], ownSites: [`${markOf('sites')}.example`], askButton: false },
  });
  const token = `${markOf('servers')}-token`;
  await (ports.signIns as ReturnType<typeof createSignIns>).set(GPU, { kind: 'bearer', token });
  const prompts = ports.prompts as ReturnType<typeof createPromptLibrary>;
  await prompts.save({ name: markOf('prompts'), text: 'x' });
  const exceptions = createExceptions(ports.exceptionsItem, clock, newId);
  await exceptions.add({ ruleId: markOf('exceptions'), siteId: 'chatgpt' }, 0);
  const documents = createDocumentLibrary({
    ...{ item: ports.documentsItem, clock, newId },
    newSalt: () => 7,
  });
  const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  await documents.add(markOf('documents'), text);
  await (ports.audit as ReturnType<typeof createAuditLog>).add(
    {
      ...{ siteId: markOf('log'), way: 'paste', counts: { iban: 1 } },
      ...{ severity: 'high', choice: 'redact', print: 'p' },
    },
    { keepDays: 90, most: 1000 },
    1,
  );
  const spot = { siteId: 'chatgpt', path: '/c/1', tabId: 1, isPrivate: false };
  const vaults = ports.vaults as ReturnType<typeof createVaults>;
  await vaults.keep(spot, { EMAIL_1: markOf('vaults') });
  (ports.ledger as ReturnType<typeof createLedger>).note({
    ...{ at: clock(), host: markOf('contacts'), purpose: 'answer', model: 'm' },
    ...{ up: 1, down: 1, status: 200, times: 1 },
  });
  await ports.ledger.read({});
  const task = { kind: 'pull', name: markOf('jobs'), endpoint: OWN_MACHINE.url } as const;
  await jobs.start(task, async function* () {
    yield { type: 'success' };
  });
  await (ports.deletions as ReturnType<typeof createDeletions>).add({
    ...{ name: markOf('jobs'), digest: 'd', endpoint: OWN_MACHINE.url },
  });
}

async function seedChats(db: HistoryDatabase, ports: Room): Promise<void> {
  const chat = markOf('chats');
  const times = { createdAt: 1, updatedAt: 1 };
  const conversation: Conversation = {
    ...{ id: 'c', title: chat, titledBy: 'question', leafId: 'q', isPinned: true, ...times },
  };
  const question: UserMessage = {
    ...{ id: 'q', role: 'user', parentId: null, text: chat, createdAt: 1, task: 'chat' },
  };
  const context = { id: 't', kind: 'file', title: chat, url: '', length: 1, words: 1 } as const;
  const queued = { id: 'n', text: chat, model: 'm', contexts: [{ ...context, id: 'next' }] };
  await db.conversations.put(conversation);
  await db.pins.put({ id: 'c' });
  await db.messages.put({ ...question, conversationId: 'c', seq: 1 });
  await db.searchChanges.put({ id: 'q', conversationId: 'c' } as never);
  await db.drafts.put({ id: 'c', text: '', queue: [queued] });
  const draft = markOf('drafts');
  await db.drafts.put({ id: 'panel', text: draft });
  await db.texts.bulkPut([
    { id: 't', text: chat, conversationId: 'c', context },
    { id: 'next', text: chat, conversationId: 'composer', context: { ...context, id: 'next' } },
    { id: 'a', text: draft, conversationId: 'composer' },
    { id: 'waits', text: draft },
  ]);
  const source = { kind: 'page' as const, title: draft, url: '' };
  const request = { id: 'r', windowId: 1, task: 'chat' as const, question: draft, source };
  const inbox = ports.inbox as ReturnType<typeof createInbox>;
  await inbox.put({ ...request, content: { textId: 'waits', length: 1, words: 1 } });
  const temporary = ports.temporary as ReturnType<typeof createTemporary>;
  await temporary.saveDraft(await temporary.open(1), markOf('temporary-chats'));
}
