// From a page's text to numbers in the prompt, and from a number back to the passage.
import { describe, expect, it } from 'vitest';
import type { SenderInfo } from '../bus/bus';
import type { AssistantMessage, Context, UserMessage } from '../chat/transcript';
import { ok } from '../core/result';
import { compose } from './compose';
import { type EvidencePorts, evidenceHandlers, withPassages } from './evidence';

const LAMP = `The lamp was lit in 1871 by Agnes Thorne, who had come from the village. ${'It burned colza oil. '.repeat(5)}`;
const BELL = `The bell weighs 640 kilograms and was cast in Bergen after a wreck.[1] ${'It rang in thick weather. '.repeat(5)}`;
const TEXT = `${LAMP}\n\n${BELL}`;

const context = (changes: Partial<Context>): Context => ({
  id: 't',
  kind: 'page',
  title: 'Light',
  url: 'https://harbour.example/light',
  length: TEXT.length,
  words: 40,
  ...changes,
});

function conversation(contexts: Context[], text = TEXT) {
  const question: UserMessage = {
    id: 'q',
    role: 'user',
    parentId: null,
    text: 'When?',
    createdAt: 0,
    task: 'chat',
    contexts,
  };
  const answer = { id: 'a', role: 'assistant', parentId: 'q', text: 'In 1871 [1].' };
  const messages = [question, answer as AssistantMessage];
  const shown: Parameters<EvidencePorts['showPassage']>[0][] = [];
  const ports = {
    history: {
      thread: async () => ok({ conversation: {} as never, messages, queue: [] }),
      text: async (id: string) => ok(id === 't' ? text : undefined),
    },
    showPassage: async (wanted: (typeof shown)[number]) => {
      shown.push(wanted);
      return ok(null);
    },
  };
  return { question, messages, ports, shown, handlers: evidenceHandlers(ports) };
}

const sender: SenderInfo = { kind: 'page' };
const place = { conversationId: 'c', answerId: 'a' };
const show = (number: number) => ({ ...place, number, windowId: 1, opens: false });

describe('the passages of a new question’s texts', () => {
  it('are known of whole web pages only, and count among its tokens', async () => {
    const { ports } = conversation([]);
    const given = [
      context({ tokens: 1 }),
      context({ kind: 'tab' }),
      context({ kind: 'selection' }),
      context({ kind: 'file', url: '' }),
      context({ url: 'file:///home/light.html' }),
      context({ id: 'gone' }),
    ];
    const known = await withPassages(ports.history, given);
    expect(known.map(({ passages }) => passages?.length)).toEqual([
      2,
      2,
      ...Array(4).fill(undefined),
    ]);
    expect(known[0]?.passages?.at(-1)).toBe(TEXT.length);
    expect(known[0]?.tokens).toBeGreaterThan(50);
    expect(known.slice(2)).toEqual(given.slice(2));
  });

  it('stand in the prompt with their numbers, the page’s own told apart', async () => {
    const { ports, messages } = conversation([]);
    const contexts = await withPassages(ports.history, [context({})]);
    const question = { ...(messages[0] as UserMessage), contexts };
    const texts = new Map([['t', TEXT]]);
    const newFence = () => 'fence';
    const composed = compose({ path: [question], question, texts, canSee: true, newFence });
    const content = composed.messages[0]?.content ?? '';
    expect(content).toContain('<<<TEXT fence\n[1] The lamp');
    expect(content).toContain('\n\n[2] The bell');
    expect(content).toContain('a wreck.[ 1] It rang');
    expect(content).toMatch(/number of the passage it rests on[^\n]*\n\nWhen\?$/);
    const changed = new Map([['t', `${TEXT} and more`]]);
    const plain = compose({ path: [question], question, texts: changed, canSee: true, newFence });
    expect(plain.messages[0]?.content).toContain('fence\nThe lamp');
    expect(plain.messages[0]?.content).not.toContain('passage');
  });
});

describe('a number', () => {
  const numbered = async (changes: Partial<Context> = {}, text = TEXT) => {
    const { ports } = conversation([]);
    const [known] = await withPassages(ports.history, [context({})]);
    return conversation([{ ...known!, ...changes }], text);
  };

  it('leads to its passage with its neighbours', async () => {
    const { handlers, shown } = await numbered();
    expect(await handlers['evidence.show'](show(2), sender)).toEqual(ok(null));
    expect(shown).toEqual([
      {
        windowId: 1,
        opens: false,
        url: 'https://harbour.example/light',
        passage: { text: BELL.trim(), before: LAMP.trim().slice(-200), after: '' },
      },
    ]);
  });

  it('of no passage, of another text or of no page leads nowhere', async () => {
    const { handlers, shown } = await numbered();
    expect(await handlers['evidence.show'](show(3), sender)).toMatchObject({ ok: false });
    expect(await handlers['evidence.show'](show(0), sender)).toMatchObject({ ok: false });
    const changed = await numbered({}, `${TEXT}!`);
    expect(await changed.handlers['evidence.show'](show(1), sender)).toMatchObject({ ok: false });
    for (const url of ['javascript:alert(1)', 'https://', '']) {
      const odd = await numbered({ url });
      expect(await odd.handlers['evidence.show'](show(1), sender)).toMatchObject({
        ok: false,
        fault: { kind: 'page-closed' },
      });
      expect(odd.shown).toEqual([]);
    }
    expect(shown).toEqual([]);
  });

  it('is judged with the statement before it', async () => {
    const { handlers } = await numbered();
    const claims = [
      { text: 'The lamp was lit in 1871 by Agnes Thorne.', cited: [1] },
      { text: 'The bell was sold to a museum in the south.', cited: [1] },
      { text: 'It weighs 640 kilograms and was cast in Bergen.', cited: [] },
    ];
    expect(await handlers['evidence.judge']({ ...place, claims }, sender)).toEqual(
      ok([{ unsure: [] }, { unsure: [1] }, { unsure: [], found: 2 }]),
    );
  });
});
