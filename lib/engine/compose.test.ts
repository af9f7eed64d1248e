// What a model is sent of a conversation: each text with its question, fenced; failed and too long ones left out.
import { describe, expect, it } from 'vitest';
import type { AssistantMessage, Context, UserMessage } from '../chat/transcript';
import { pathTo } from '../core/branches';
import { compose } from './compose';

const asked = (
  id: string,
  text: string,
  { about, after = null }: { about?: string; after?: string | null } = {},
): UserMessage => ({
  id,
  role: 'user',
  parentId: after,
  text,
  createdAt: 0,
  task: 'chat',
  ...(about && {
    contexts: [{ id: about, kind: 'paste', title: 'Held back', url: '', length: 1, words: 1 }],
  }),
});

const answered = (parentId: string, text: string): AssistantMessage => ({
  id: `answer-${text}`,
  role: 'assistant',
  parentId,
  text,
  thinking: 'not sent back',
  createdAt: 0,
  model: 'm',
  state: text ? 'complete' : 'failed',
  revision: 1,
});

const newFence = () => 'fence';

it('sends a text between fence lines, before its question', () => {
  const question = asked('q', 'Is it right?', { about: 't' });
  const texts = new Map([['t', 'the text']]);
  const { messages } = compose({ path: [question], question, texts, canSee: true, newFence });
  expect(messages[0]?.content).toMatch(
    /<<<TEXT fence\nthe text\nTEXT fence>>>[\s\S]*Is it right\?$/,
  );
});

it('sends a held text with nothing typed beside it as the question itself', () => {
  const question = asked('q', '', { about: 't' });
  const texts = new Map([['t', 'Why does this fail?']]);
  const { messages } = compose({ path: [question], question, texts, canSee: true, newFence });
  expect(messages).toEqual([{ role: 'user', content: 'Why does this fail?' }]);
});

it('sends the branch of the question only, without unanswered questions and thinking', () => {
  const question = asked('b', 'second', { after: 'answer-whole' });
  const thread = [
    asked('a', 'unanswered'),
    answered('a', ''),
    asked('c', 'first', { after: 'answer-' }),
    answered('c', 'part'),
    answered('c', 'whole'),
    question,
    answered('b', 'old answer'),
  ];
  const path = pathTo(thread, question.id);
  const { messages } = compose({ path, question, texts: new Map(), canSee: true, newFence });
  expect(messages.map(({ content }) => content)).toEqual(['first', 'whole', 'second']);
});

it('says so when an earlier text is too long to send again', () => {
  const first = asked('a', 'What is it about?', { about: 't' });
  const question = asked('b', 'And now?', { after: 'answer-much' });
  const path = [first, answered('a', 'much'), question];
  const texts = new Map([['t', 'word '.repeat(60_000)]]);
  const { messages, textsLeftOut } = compose({ path, question, texts, canSee: true, newFence });
  expect(textsLeftOut).toBe(1);
  expect(messages[0]?.content).toBe('What is it about? (Held back)');
});

describe('several texts and images', () => {
  const context = (id: string, kind: Context['kind']): Context => ({
    id,
    kind,
    title: `The ${id}`,
    url: '',
    length: 1,
    words: 1,
  });
  const question: UserMessage = {
    ...asked('q', 'Compare them.'),
    contexts: [context('draft', 'file'), context('final', 'file'), context('photo', 'image')],
  };
  const texts = new Map([
    ['draft', 'one'],
    ['final', 'two'],
    ['photo', 'aGk='],
  ]);

  it('go together, each text under its title, each image beside them', () => {
    const { messages } = compose({ path: [question], question, texts, canSee: true, newFence });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.content).toMatch(
      /Title: "The draft"\n<<<TEXT fence\none\n[\s\S]*Title: "The final"\n<<<TEXT fence\ntwo\n[\s\S]*Compare them\.$/,
    );
    expect(messages[0]?.images).toEqual(['aGk=']);
  });

  it('go without the images to a model that cannot see, which is said', () => {
    const composed = compose({ path: [question], question, texts, canSee: false, newFence });
    expect(composed.messages[0]).not.toHaveProperty('images');
    expect(composed.messages[0]?.content).toMatch(/Compare them\. \(The photo\)$/);
    expect(composed.textsLeftOut).toBe(1);
  });
});
