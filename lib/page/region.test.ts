// The rectangle stays within the view, whatever is dragged or pressed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterKey, between, type Region, SMALLEST } from './region';

const view = { width: 800, height: 600 };
const key = (key: string, shiftKey = false, altKey = false) => ({ key, shiftKey, altKey });

describe('between', () => {
  it('is the same from any corner, in whole pixels', () => {
    const region = { x: 10, y: 20, width: 90, height: 180 };
    expect(between({ x: 10.2, y: 20 }, { x: 99.9, y: 200 }, view)).toEqual(region);
    expect(between({ x: 99.9, y: 20 }, { x: 10.2, y: 200 }, view)).toEqual(region);
  });

  it('ends where the view ends', () => {
    expect(between({ x: -50, y: 590 }, { x: 900, y: 700 }, view)).toEqual({
      x: 0,
      y: 590,
      width: 800,
      height: 10,
    });
  });
});

describe('afterKey', () => {
  const region: Region = { x: 100, y: 100, width: 50, height: 40 };

  it('makes, moves and resizes', () => {
    expect(afterKey(undefined, key('ArrowUp'), view)).toEqual({
      x: 200,
      y: 150,
      width: 400,
      height: 300,
    });
    expect(afterKey(region, key('ArrowLeft'), view)).toEqual({ ...region, x: 90 });
    expect(afterKey(region, key('ArrowDown', false, true), view)).toEqual({ ...region, y: 101 });
    expect(afterKey(region, key('ArrowRight', true), view)).toEqual({ ...region, width: 60 });
    expect(afterKey(region, key('Tab'), view)).toBeUndefined();
  });

  it('never leaves the view nor becomes too small', () => {
    const arrow = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    const presses = fc.array(fc.tuple(arrow, fc.boolean(), fc.boolean()), { maxLength: 200 });
    fc.assert(
      fc.property(presses, (presses) => {
        let now: Region | undefined;
        for (const [name, shift, alt] of presses) {
          now = afterKey(now, key(name, shift, alt), view);
          const { x, y, width, height } = now!;
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(SMALLEST);
          expect(x + width).toBeLessThanOrEqual(view.width);
          expect(y + height).toBeLessThanOrEqual(view.height);
        }
      }),
    );
  });
});
