// Times by our own clock: each said once, and added to what an earlier part took.
import { expect, it } from 'vitest';
import type { AssistantMessage } from '../chat/transcript';
import { createStopwatch } from './stopwatch';

const empty: AssistantMessage = {
  id: 'a',
  role: 'assistant',
  parentId: 'q',
  text: '',
  thinking: '',
  createdAt: 0,
  model: 'm',
  state: 'streaming',
  revision: 0,
};
const usage = { promptTokens: 10, answerTokens: 20, loadTime: 5, answerTime: 100 };

function at(first: AssistantMessage) {
  let now = 1000;
  const watch = createStopwatch(first, () => now);
  return { watch, wait: (time: number) => (now += time) };
}

it('times the first word, the thinking and the writing', () => {
  const { watch, wait } = at(empty);
  wait(300);
  expect(watch.onPiece('thinking-delta')).toEqual({ type: 'timing', firstWordAfter: 300 });
  wait(2000);
  expect(watch.onPiece('thinking-delta')).toBeUndefined();
  wait(500);
  expect(watch.onPiece('text-delta')).toEqual({ type: 'timing', thinkingTime: 2500 });
  expect(watch.onPiece('text-delta')).toBeUndefined();
  wait(200);
  expect(watch.onUsage(usage)).toEqual({ type: 'usage', usage, writingTime: 2700 });
  expect(watch.onEnd()).toBeUndefined();
  expect(watch.duration()).toBe(3000);
});

it('times thinking that ends without a word', () => {
  const { watch, wait } = at(empty);
  watch.onPiece('thinking-delta');
  wait(700);
  expect(watch.onEnd()).toEqual({ type: 'timing', thinkingTime: 700 });
});

it('adds to what the part that is gone on with took', () => {
  const { watch, wait } = at({
    ...empty,
    text: 'a part',
    duration: 5000,
    firstWordAfter: 40,
    usage,
    writingTime: 1000,
  });
  wait(100);
  expect(watch.onPiece('text-delta')).toBeUndefined();
  wait(300);
  expect(watch.onUsage({ ...usage, promptTokens: 60 })).toEqual({
    type: 'usage',
    usage: { promptTokens: 60, answerTokens: 40, loadTime: 10, answerTime: 200 },
    writingTime: 1300,
  });
  expect(watch.duration()).toBe(5400);
});

it('says nothing of the writing when other requests came before', () => {
  expect(at(empty).watch.onUsage(usage, 3)).not.toHaveProperty('writingTime');
});
