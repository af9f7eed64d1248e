// Events by revision: none twice, none out of order, a gap is noticed, other messages keep their identity.
import { describe, expect, it } from 'vitest';
import { answer, TENANCY } from '@/tests/gallery/samples';
import { applyTurnNews, mergeSnapshot, streamingAnswer, type TurnNews } from './arrivals';

const streaming = answer('one', { id: 'a', state: 'streaming', revision: 4 });

const delta = (revision: number, text: string, messageId = 'a'): TurnNews => ({
  type: 'turn-event',
  conversationId: 'c',
  messageId,
  revision,
  event: { type: 'text-delta', text },
});

describe('applyTurnNews', () => {
  it('applies events in order and ignores known ones', () => {
    const { messages, gap } = applyTurnNews(
      [TENANCY, streaming],
      [delta(3, ' old'), delta(5, ' two'), delta(5, ' two'), delta(6, ' three')],
    );
    expect(messages[1]).toMatchObject({ text: 'one two three', revision: 6 });
    expect(messages[0]).toBe(TENANCY);
    expect(gap).toBe(false);
  });

  it('keeps what came before a gap and reports it', () => {
    const { messages, gap } = applyTurnNews([streaming], [delta(5, ' two'), delta(7, ' four')]);
    expect(messages[0]).toMatchObject({ text: 'one two', revision: 5 });
    expect(gap).toBe(true);
  });

  it('reports events for a message that is not there', () => {
    expect(applyTurnNews([streaming], [delta(1, 'x', 'other')]).gap).toBe(true);
  });

  it('hands back the same messages when nothing is new', () => {
    const messages = [TENANCY, streaming];
    expect(applyTurnNews(messages, [delta(4, 'x')]).messages).toBe(messages);
  });
});

describe('mergeSnapshot', () => {
  it('keeps the further copy of an answer that still streams', () => {
    const stale = answer('on', { id: 'a', state: 'streaming', revision: 2 });
    expect(mergeSnapshot([streaming], [stale])).toEqual([streaming]);
  });

  it('believes the background when the answer has ended', () => {
    const ended = answer('one', { id: 'a', state: 'interrupted', revision: 2 });
    expect(mergeSnapshot([streaming], [ended])).toEqual([ended]);
  });
});

describe('streamingAnswer', () => {
  it('is the last message while it streams', () => {
    expect(streamingAnswer([TENANCY, streaming])).toBe(streaming);
    expect(streamingAnswer([TENANCY])).toBeUndefined();
    expect(streamingAnswer([answer('done')])).toBeUndefined();
  });
});
