// What a model is sent of a conversation: each text with its question, fenced; failed and too long ones left out.
import { expect, it } from 'vitest';
import type { AssistantMessage, UserMessage } from '../chat/transcript';
import { compose } from './compose';

const asked = (id: string, text: string, about?: string): UserMessage => ({
  id,
  role: 'user',
  text,
  createdAt: 0,
  task: 'chat',
  ...(about && {
    context: { id: about, kind: 'paste', title: 'Held back', url: '', length: 1, words: 1 },
  }),
});

const answered = (text: string): AssistantMessage => ({
  id: `answer-${text}`,
  role: 'assistant',
  text,
  thinking: 'not sent back',
  createdAt: 0,
  model: 'm',
  state: text ? 'complete' : 'failed',
  revision: 1,
});

const newFence = () => 'fence';

it('sends a text between fence lines, before its question', () => {
  const question = asked('q', 'Is it right?', 't');
  const texts = new Map([['t', 'the text']]);
  const { messages } = compose({ thread: [question], question, texts, newFence });
  expect(messages[0]?.content).toMatch(
    /<<<TEXT fence\nthe text\nTEXT fence>>>[\s\S]*Is it right\?$/,
  );
});

it('sends a held text with nothing typed beside it as the question itself', () => {
  const question = asked('q', '', 't');
  const texts = new Map([['t', 'Why does this fail?']]);
  const { messages } = compose({ thread: [question], question, texts, newFence });
  expect(messages).toEqual([{ role: 'user', content: 'Why does this fail?' }]);
});

it('leaves out unanswered questions, thinking, and what comes after the question', () => {
  const question = asked('b', 'second');
  const thread = [
    asked('a', 'unanswered'),
    answered(''),
    asked('c', 'first'),
    answered('part'),
    answered('whole'),
    question,
    answered('old answer'),
  ];
  const { messages } = compose({ thread, question, texts: new Map(), newFence });
  expect(messages.map(({ content }) => content)).toEqual(['first', 'whole', 'second']);
});

it('says so when an earlier text is too long to send again', () => {
  const first = asked('a', 'What is it about?', 't');
  const question = asked('b', 'And now?');
  const thread = [first, answered('about much'), question];
  const texts = new Map([['t', 'word '.repeat(60_000)]]);
  const { messages, textsLeftOut } = compose({ thread, question, texts, newFence });
  expect(textsLeftOut).toBe(1);
  expect(messages[0]?.content).toBe('What is it about? (Held back)');
});
