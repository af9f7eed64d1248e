// Drafts by conversation: none lost, none shown elsewhere, none sent twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bus } from '../bus/bus';
import { fail, ok } from '../core/result';
import { createDraft, type Draft } from './draft';

let saved: Map<string | null, string>;
let isLost: boolean;
let draft: Draft;

beforeEach(() => {
  vi.useFakeTimers();
  saved = new Map();
  isLost = false;
  const send = async (verb: string, request: { conversationId: string | null; text?: string }) => {
    if (isLost) return fail('background-lost');
    if (verb === 'draft.read') return ok(saved.get(request.conversationId) ?? '');
    saved.set(request.conversationId, request.text ?? '');
    return ok(null);
  };
  draft = createDraft({ send } as unknown as Bus);
});
afterEach(() => void vi.useRealTimers());

const text = () => draft.store.getState().text;

describe('a draft', () => {
  it('belongs to its conversation', async () => {
    await draft.show('a');
    draft.edit('for a');
    await draft.show('b');
    expect(text()).toBe('');
    draft.edit('for b');
    await draft.show('a');
    expect(text()).toBe('for a');
    expect(saved.get('b')).toBe('for b');
  });

  it('typed before a conversation is known stays, and is saved with it', async () => {
    draft.edit('typed first');
    saved.set('a', 'older');
    await draft.show('a');
    expect(text()).toBe('typed first');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved.get('a')).toBe('typed first');
  });

  it('is saved while its question is on its way, and cleared once that is stored', async () => {
    await draft.show(null);
    draft.edit('why?');
    await vi.advanceTimersByTimeAsync(1000);
    expect(draft.take()).toBe('why?');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved.get(null)).toBe('why?');
    draft.moveTo('new');
    draft.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(saved.get(null)).toBe('');
    expect(saved.get('new')).toBe('');
  });

  it('is the same in another panel, unless something else is being written there', async () => {
    await draft.show('a');
    saved.set('a', 'typed elsewhere');
    await draft.refresh('b');
    expect(text()).toBe('');
    await draft.refresh('a');
    expect(text()).toBe('typed elsewhere');
    draft.edit('typed here');
    saved.set('a', 'typed elsewhere too');
    await draft.refresh('a');
    expect(text()).toBe('typed here');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved.get('a')).toBe('typed here');
    const late = draft.refresh('a');
    draft.edit('and more');
    draft.flush();
    await late;
    expect(text()).toBe('and more');
  });

  it('is saved again when the background was not there', async () => {
    await draft.show('a');
    isLost = true;
    draft.edit('kept');
    await vi.advanceTimersByTimeAsync(500);
    isLost = false;
    await vi.advanceTimersByTimeAsync(1500);
    expect(saved.get('a')).toBe('kept');
  });
});
