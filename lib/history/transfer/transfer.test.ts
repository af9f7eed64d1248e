// Chats to files and back, and other programs' files brought home: branches kept, nothing twice, damage listed.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../chat/transcript';
import { pathTo } from '../../core/branches';
import { HistoryDatabase } from '../database';
import { createHistory, type History } from '../history';
import { createTransfer, type ImportReport, type Transfer } from './import';

let count = 0;
let db: HistoryDatabase;
let history: History;
let transfer: Transfer;

const open = () => {
  db = new HistoryDatabase(`transfer-${count++}`);
  history = createHistory(db);
  transfer = createTransfer(db);
};
beforeEach(open);
afterEach(() => db.delete());

const fixture = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../../tests/fixtures/imports/${name}.json`, import.meta.url), 'utf8'),
  );

async function bring(entries: readonly unknown[]): Promise<ImportReport> {
  const report = await transfer.import(entries.map((entry) => JSON.stringify(entry)));
  if (!report.ok) throw new Error(report.fault.detail);
  return report.value;
}

async function threads() {
  const ids = await history.ids();
  const all = await Promise.all((ids.ok ? ids.value : []).map((id) => history.thread(id)));
  return all.map((thread) => (thread.ok ? thread.value : undefined)!);
}

const said = (messages: readonly Message[]) => messages.map(({ role, text }) => `${role}: ${text}`);

describe('an import', () => {
  it('reads ChatGPT’s export: both versions, what is hidden left out, damage named', async () => {
    const report = await bring(fixture('chatgpt') as unknown[]);
    expect(report).toMatchObject({ conversations: 2, messages: 5, skipped: 4 });
    expect(report.problems).toEqual([
      {
        entry: 1,
        title: 'Broken mapping',
        reason: expect.stringContaining('is damaged (mapping.a'),
      },
      { entry: 2, title: 'Nothing said', reason: 'holds no messages to show' },
    ]);
    const [japanese, lighthouse] = await threads();
    expect(lighthouse!.conversation).toMatchObject({
      title: 'Lighthouses of the north',
      createdAt: 1700000000500,
      updatedAt: 1700000900250,
      tags: ['ChatGPT'],
    });
    const { messages, conversation } = lighthouse!;
    expect(said(pathTo(messages, conversation.leafId))).toEqual([
      'user: [image]\n\nWhich lighthouse is this?',
      'assistant: It is Lindau,\n\non Lake Constance.',
    ]);
    expect(said(messages)).toContain('assistant: The first answer.');
    expect(messages[1]).toMatchObject({ model: 'gpt-4o', state: 'complete' });
    expect(said(pathTo(japanese!.messages, japanese!.conversation.leafId))).toEqual([
      'user: これは何ですか',
      'assistant: 東京タワーです。',
    ]);
  });

  it('reads Open WebUI’s export: branches, thoughts, pins', async () => {
    const report = await bring(fixture('open-webui') as unknown[]);
    expect(report).toMatchObject({ conversations: 1, messages: 5, problems: [{ entry: 1 }] });
    const [bread] = await threads();
    expect(bread!.conversation).toMatchObject({ title: 'Bread', isPinned: true });
    expect(said(pathTo(bread!.messages, bread!.conversation.leafId))).toEqual([
      'user: How long does dough rest?',
      'assistant: Two hours.',
      'user: And in the fridge?',
      'assistant: Overnight.',
    ]);
    expect(bread!.messages.find(({ text }) => text === 'Two hours.')).toMatchObject({
      thinking: '> Depends on the yeast.',
      model: 'qwen3:8b',
    });
    expect(said(bread!.messages)).toContain('assistant: One hour.');
  });

  it('reads Page Assist’s export', async () => {
    const report = await bring((fixture('page-assist') as { chat: unknown[] }).chat);
    expect(report).toMatchObject({ conversations: 1, messages: 2, skipped: 1, problems: [] });
    const [thread] = await threads();
    expect(said(thread!.messages)).toEqual(['user: What notice?', 'assistant: Three months.']);
    expect(thread!.messages[1]).toMatchObject({
      thinking: 'It depends.',
      model: 'llama3.2:latest',
    });
  });

  it('adds nothing a second time, and what is new of a chat that went on', async () => {
    const entries = fixture('open-webui') as {
      chat: { history: { messages: object; currentId: string } };
    }[];
    await bring(entries);
    const before = await threads();
    expect(await bring(entries)).toMatchObject({ conversations: 0, messages: 0, known: 1 });
    expect(await threads()).toEqual(before);
    const { history: inner } = entries[0]!.chat;
    Object.assign(inner.messages, {
      m6: { parentId: 'm5', role: 'user', content: 'Thanks', timestamp: 1710000009 },
    });
    inner.currentId = 'm6';
    expect(await bring(entries)).toMatchObject({ conversations: 0, messages: 1, known: 0 });
    const [{ messages, conversation }] = (await threads()) as [(typeof before)[0]];
    expect(said(pathTo(messages, conversation.leafId)).at(-1)).toBe('user: Thanks');
  });

  it('keeps the passages of a page, unless they make no sense', async () => {
    const chat = (id: string, passages: unknown) => {
      const context = { id: `t-${id}`, kind: 'page', title: '', url: '', length: 9, words: 1 };
      const question = { id: `q-${id}`, role: 'user', parentId: null, text: '?', createdAt: 1 };
      const times = { createdAt: 1, updatedAt: 1 };
      return {
        conversation: { id, title: id, ...times, leafId: `q-${id}`, titledBy: 'user' },
        messages: [{ ...question, task: 'chat', contexts: [{ ...context, passages }] }],
        texts: [],
      };
    };
    const odd = [[4, 2, 9], [0, 9], [1.5], ['9'], 'all', Array(1001).fill(1)];
    const report = await bring([
      chat('good', [4, 9]),
      ...odd.map((one, at) => chat(`odd${at}`, one)),
    ]);
    expect(report).toMatchObject({ conversations: 7, problems: [] });
    for (const { conversation, messages } of await threads()) {
      const contexts = messages[0]?.role === 'user' ? messages[0].contexts : [];
      const kept = conversation.id === 'good' ? [4, 9] : undefined;
      expect(contexts?.map(({ passages }) => passages)).toEqual([kept]);
    }
  });

  it('lists what is no chat at all', async () => {
    const report = await transfer.import([
      '{"a": ',
      '42',
      '{"title":"Odd"}',
      '{"conversation":{}}',
    ]);
    expect(report.ok && report.value.problems.map(({ reason }) => reason)).toEqual([
      'is not valid JSON',
      'is no conversation',
      'is in a format that Nearside does not know',
      expect.stringContaining('is damaged'),
    ]);
  });
});

describe('[e41] an export', () => {
  const exported = async (format: 'markdown' | 'json' | 'html') => {
    const listed = await history.ids();
    const ids = listed.ok ? listed.value : [];
    const pieces = await Promise.all(
      ids.map((id, index) =>
        transfer.export([id], { format, isFirst: index === 0, isLast: index === ids.length - 1 }),
      ),
    );
    return pieces.map((piece) => (piece.ok ? piece.value : '')).join('');
  };
  const hostile = {
    id: 'x',
    history: { id: 'x', title: '<script>alert(1)</script> & "quotes"', createdAt: 1720000000000 },
    messages: [
      { id: '1', role: 'user', content: '</p><img src=x onerror=alert(1)>', createdAt: 1 },
      {
        id: '2',
        role: 'assistant',
        name: '<b>m</b>',
        content: '# Title\n\n- a\n- b',
        createdAt: 2,
      },
    ],
  };

  it('as JSON comes back the same, into another browser too', async () => {
    await bring([...(fixture('chatgpt') as unknown[]), hostile]);
    await db.texts.put({
      id: 'about',
      conversationId: (await threads())[0]!.conversation.id,
      text: 'page',
    });
    const before = await threads();
    const json = JSON.parse(await exported('json'));
    expect(json).toMatchObject({ format: 'nearside-chats', version: 1 });
    expect(json.conversations).toHaveLength(3);
    await db.delete();
    open();
    expect(await bring(json.conversations)).toMatchObject({ conversations: 3, problems: [] });
    expect(await threads()).toEqual(before);
    expect(await history.text('about')).toEqual({ ok: true, value: 'page' });
  });

  it('as a web page holds text only, whatever the text is', async () => {
    await bring([hostile]);
    const html = await exported('html');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
    expect(html).toContain('&lt;/p&gt;&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html.match(/<article>/g)).toHaveLength(1);
    expect(html.trim().endsWith('</html>')).toBe(true);
  });

  it('as Markdown reads as it was written', async () => {
    await bring(fixture('open-webui') as unknown[]);
    expect(await exported('markdown')).toBe(
      '# Bread\n\n2024-03-09, from Nearside\n\n## You\n\nHow long does dough rest?\n\n## qwen3:8b\n\nTwo hours.\n\n## You\n\nAnd in the fridge?\n\n## qwen3:8b\n\nOvernight.\n',
    );
  });
});
