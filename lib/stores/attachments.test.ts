// Attachments and prompts as stores: what is kept, taken, given back, and how prompts find their texts.
import { describe, expect, it } from 'vitest';
import { createFakeBackground, type FakeBackground } from '@/tests/gallery/fake-ports';
import { fail, ok } from '../core/result';
import { createAttaching } from './attaching';
import { createAttachments } from './attachments';
import { createPrompts } from './prompts';
import { thinkControl, thinkOf } from './think';

function open(given: Partial<FakeBackground> = {}) {
  const fake = createFakeBackground(given);
  const { bus } = fake.ports;
  const attachments = createAttachments(bus);
  return {
    fake,
    attachments,
    attaching: createAttaching({ bus, ports: fake.ports, attachments }),
    prompts: createPrompts({ bus, ports: fake.ports, attachments }),
    titles: () => attachments.store.getState().items.map(({ title }) => title),
  };
}

const text = (title: string) => ok({ kind: 'file' as const, title, url: '', text: 'some text' });

describe('[e17] attachments', () => {
  it('are kept in the background, and dropped there when removed', async () => {
    const { fake, attachments, titles } = open();
    await attachments.add('a', Promise.resolve(text('a')));
    expect(titles()).toEqual(['a']);
    const id = attachments.store.getState().items[0]?.id ?? '';
    attachments.remove(id);
    expect(titles()).toEqual([]);
    expect(fake.requests.map(({ verb }) => verb)).toEqual(['attachment.keep', 'attachment.drop']);
    expect(fake.requests.at(-1)?.request).toEqual({ id });
  });

  it('say what could not be read, and nothing is attached', async () => {
    const { attachments, titles } = open();
    expect(await attachments.add('a.pdf', Promise.resolve(fail('file-locked')))).toBe(false);
    expect(titles()).toEqual([]);
    expect(attachments.store.getState()).toMatchObject({
      reading: 0,
      trouble: { title: 'a.pdf', fault: { kind: 'file-locked' } },
    });
  });

  it('come back when the question is refused', async () => {
    const { attachments, titles } = open();
    await attachments.add('a', Promise.resolve(text('a')));
    const taken = attachments.take();
    expect(titles()).toEqual([]);
    attachments.giveBack(taken);
    expect(titles()).toEqual(['a']);
  });

  it('belong to their conversation, and to all panels that show it', async () => {
    const { fake, attachments, titles } = open();
    const kept = { a: ['one'], b: [] as string[] };
    fake.answers['attachment.list'] = async ({ conversationId: id }) =>
      ok(
        kept[id as 'a' | 'b'].map((title) => ({
          context: { id: title, kind: 'file', title, url: '', length: 1, words: 1 },
          text: 'x',
        })),
      );
    await attachments.show('a');
    expect(titles()).toEqual(['one']);
    await attachments.show('b');
    expect(titles()).toEqual([]);
    await attachments.show('a');
    kept.a.push('two');
    await attachments.refresh({ conversationId: 'b', id: 'two' });
    expect(titles()).toEqual(['one']);
    await attachments.refresh({ conversationId: 'a', id: 'two' });
    expect(titles().sort()).toEqual(['one', 'two']);
    attachments.forget(['one']);
    expect(titles()).toEqual(['two']);
    kept.a = ['two', 'three'];
    attachments.take();
    await attachments.refresh({ conversationId: 'a', id: 'three' });
    expect(titles()).toEqual(['three']);
  });

  it('[e18] ask for a tab’s site in the same breath as the choice', async () => {
    const { fake, attaching, titles } = open();
    const asked: string[] = [];
    fake.ports.requestSite = async (url) => {
      asked.push(url);
      return true;
    };
    const done = attaching.tab({ id: 7, title: 'Report', url: 'https://example.com/report' });
    expect(asked).toEqual(['https://example.com/report']);
    await done;
    expect(titles()).toEqual(['Annual report 2025']);
    expect(fake.requests[0]?.request).toMatchObject({ tabId: 7, part: 'page' });
  });
});

describe('[e18] prompts', () => {
  const use = (opened: ReturnType<typeof open>, words: string) =>
    opened.prompts.use({ id: 'p', name: 'P', text: words });

  it('put short texts among the words', async () => {
    const opened = open({ copied: ['from the clipboard'] });
    expect(await use(opened, 'A {{page}} B {{clipboard}}')).toBe(
      'A The year was good. B from the clipboard',
    );
    expect(opened.titles()).toEqual([]);
  });

  it('attach long ones and name them in their place', async () => {
    const opened = open();
    const page = { title: 'Long page', url: 'https://a.example/', text: 'word '.repeat(2000) };
    opened.fake.answers['page.read'] = async () => ok(page);
    expect(await use(opened, 'Sum up: {{page}}')).toBe('Sum up: “Long page” (attached)');
    expect(opened.titles()).toEqual(['Long page']);
  });

  it('leave a place empty and say why when its text cannot be had', async () => {
    const opened = open();
    opened.fake.answers['page.read'] = async () => fail('page-not-allowed');
    expect(await use(opened, 'Explain: {{selection}}')).toBe('Explain: ');
    expect(opened.attachments.store.getState().trouble?.fault.kind).toBe('page-not-allowed');
  });
});

it('[e22] models think where they can, by switch or by level, as chosen for each', () => {
  const model = { digest: 'd', locality: 'local' as const, size: 1 };
  const plain = { ...model, name: 'llama3.2:3b', capabilities: ['completion'] };
  const thinker = { ...model, name: 'qwen3:8b', capabilities: ['completion', 'thinking'] };
  const leveled = { ...thinker, name: 'gpt-oss:20b' };
  expect([plain, thinker, leveled].map(thinkControl)).toEqual([undefined, 'switch', 'levels']);
  const { settings } = createFakeBackground();
  const chosen = { ...settings, thinking: { 'qwen3:8b': false, 'gpt-oss:20b': 'high' as const } };
  expect([plain, thinker, leveled].map((one) => thinkOf(one, chosen))).toEqual([
    undefined,
    false,
    'high',
  ]);
  expect([thinker, leveled].map((one) => thinkOf(one, settings))).toEqual([true, 'medium']);
});
