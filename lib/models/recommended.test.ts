// Recommended models: each can be fetched and fits what it says; what is suggested follows the memory.
import { describe, expect, it } from 'vitest';
import { knownMemory } from './memory';
import { isCloudName, isName } from './model-name';
import { firstModel, fitOf, RECOMMENDED, suggested } from './recommended';

const names = (models: readonly { name: string }[]) => models.map(({ name }) => name);

describe('the recommended models', () => {
  it.each(RECOMMENDED)('$name: a name, a size, more memory than that, a sentence', (model) => {
    expect(isName(model.name)).toBe(true);
    expect(isCloudName(model.name)).toBe(false);
    expect(model.memory).toBeGreaterThan(model.size);
    expect(model.goodFor).toMatch(/^[A-Z].*\.$/);
  });

  it('are told once each, and cover what people ask for', () => {
    expect(new Set(names(RECOMMENDED)).size).toBe(RECOMMENDED.length);
    const all = names(RECOMMENDED).join(' ');
    for (const family of ['llama3.2', 'qwen3', 'gemma3', 'mistral', 'deepseek-r1', 'llava'])
      expect(all).toContain(family);
    expect(RECOMMENDED.filter(({ purpose }) => purpose === 'embedding').length).toBeGreaterThan(1);
  });
});

describe('what is suggested', () => {
  it('is the largest that fits well, and what does not fit comes last', () => {
    const chat = suggested('chat', 16e9);
    expect(chat[0]?.name).toBe('gemma3:12b');
    const fits = chat.map((model) => fitOf(model, 16e9));
    expect(fits.indexOf('too-large')).toBeGreaterThan(fits.lastIndexOf('well'));
    expect(fitOf({ memory: 13e9 }, 16e9)).toBe('tight');
  });

  it('is modest while nothing is known', () => {
    expect(firstModel(undefined)?.name).toBe('llama3.2');
    expect(firstModel(4e9)?.name).toBe('llama3.2:1b');
    const sizes = suggested('chat', undefined).map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe('the memory', () => {
  const running = { name: 'a', memory: 5e9, gpuMemory: 5e9, expiresAt: null };
  it('is what the user says, else at least what is loaded', () => {
    expect(knownMemory(16, [running])).toEqual({ bytes: 16e9, from: 'user' });
    expect(knownMemory(0, [running, running])).toEqual({ bytes: 10e9, from: 'loaded-models' });
    expect(knownMemory(0, [])).toBeUndefined();
  });
});
