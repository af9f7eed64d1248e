// When a list opens, and what the choice puts in its place.
import { expect, it } from 'vitest';
import { replaceTrigger, triggerAt } from './trigger';

const at = (text: string) => triggerAt(text, text.length);

it('[e18] opens prompts on a slash at the very start only', () => {
  expect(at('/')).toMatchObject({ kind: 'prompt', query: '' });
  expect(at('/improve wr')).toMatchObject({ kind: 'prompt', query: 'improve wr', from: 0 });
  for (const text of ['a /', '/usr/bin', '/one\ntwo', '']) expect(at(text)).toBeUndefined();
});

it('[e18] opens tabs on an at sign after a space, never inside an address', () => {
  expect(at('compare @rep')).toEqual({ kind: 'tab', query: 'rep', from: 8, to: 12 });
  expect(at('@')).toMatchObject({ kind: 'tab', query: '' });
  for (const text of ['me@example', 'see @report now', '@@']) expect(at(text)).toBeUndefined();
});

it('[e18] looks at the caret, not at the end', () => {
  expect(triggerAt('@rep and more', 4)).toMatchObject({ query: 'rep', to: 4 });
});

it('[e18] leaves the rest of the text alone', () => {
  const text = 'compare @rep with';
  const trigger = triggerAt(text, 12);
  expect(trigger && replaceTrigger(text, trigger)).toBe('compare  with');
  expect(trigger && replaceTrigger(text, trigger, 'it')).toBe('compare it with');
});
