// A plan loses nothing, fits, and cuts where a reader would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../chat/budget';
import { planSummary } from './plan';

describe('planSummary', () => {
  it('leaves a text whole that fits', () => {
    expect(planSummary({ text: 'one\n\ntwo', room: 100 }).parts).toEqual(['one\n\ntwo']);
    expect(planSummary({ text: '', room: 100 }).parts).toEqual([]);
  });

  it('cuts between paragraphs first', () => {
    const paragraph = `${'word '.repeat(20).trim()}.\n\n`;
    const { parts } = planSummary({ text: paragraph.repeat(10), room: 100 });
    expect(parts.join('')).toBe(paragraph.repeat(10));
    expect(parts.every((part) => part.length % paragraph.length === 0)).toBe(true);
  });

  it('cuts a long paragraph between sentences', () => {
    const { parts } = planSummary({ text: 'The mill turns at high tide. '.repeat(60), room: 90 });
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) expect(part).toMatch(/^The .* tide\. $/);
    const chinese = planSummary({ text: '河口的水车每天转两次。'.repeat(60), room: 90 });
    for (const part of chinese.parts) expect(part).toMatch(/^河.*。$/);
  });

  it('cuts a text without sentences between characters', () => {
    const { parts } = planSummary({ text: '😀'.repeat(200), room: 21 });
    expect(parts[0]).toBe('😀'.repeat(6));
    for (const part of parts) expect(part).toMatch(/^(?:😀)+$/u);
  });

  it('joined, gives the text back, and each part fits', () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.lorem({ maxCount: 40 }) },
      fc.constantFrom('\n\n', '. ', '。', '\r\n', '👩‍👩‍👧', ' '.repeat(50)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 8, max: 200 }), (pieces, room) => {
        const text = pieces.join('');
        const { parts } = planSummary({ text, room });
        expect(parts.join('')).toBe(text);
        for (const part of parts) {
          expect(estimateTokens(part)).toBeLessThanOrEqual(room);
          expect(part).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
        }
        const fewest = estimateTokens(text) / room;
        expect(parts.length).toBeLessThanOrEqual(Math.ceil(fewest * 2 * 4) + 1);
      }),
    );
  });

  it('plans 5 MB in a few seconds', () => {
    const text = 'A sentence of some words, again and again. '.repeat(120_000);
    const start = performance.now();
    const { parts } = planSummary({ text, room: 14_000 });
    expect(parts.join('').length).toBe(text.length);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
