// What is recommended says that a model is too large only where the user has told the memory.
import { expect, it } from 'vitest';
import { suggestions } from './recommended';

const running = [{ name: 'a', memory: 2e9, gpuMemory: 2e9, expiresAt: null }];
const fits = (stated: number) =>
  new Set(
    suggestions({ stated, running, models: [] }).groups.flatMap(({ models }) =>
      models.map(({ fit }) => fit),
    ),
  );

it('a loaded model shows the least memory there is, not the most', () => {
  expect(fits(0)).toEqual(new Set(['well']));
  expect(fits(4)).toEqual(new Set(['well', 'tight', 'too-large']));
});
