// A rectangle on the visible page, and how it answers to the pointer and to keys. Pure.

/** In CSS pixels from the left and upper edge of what is visible. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is visible, in CSS pixels. */
export interface View {
  width: number;
  height: number;
}

export interface RegionKey {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
}

/** Smaller than this it was a click, not a drag; in CSS pixels. */
export const SMALLEST = 8;

/** How far a key moves or resizes, and with Alt. */
const STEP = 10;
const FINE = 1;

/** The rectangle between two points, within the view. */
export function between(one: { x: number; y: number }, two: typeof one, view: View): Region {
  const [left, right] = ends(one.x, two.x, view.width);
  const [top, bottom] = ends(one.y, two.y, view.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function ends(one: number, two: number, most: number): [number, number] {
  const [low, high] = one < two ? [one, two] : [two, one];
  return [clamp(Math.round(low), 0, most), clamp(Math.round(high), 0, most)];
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The rectangle after an arrow key: moved, with Shift resized; the first key makes one. Undefined for other keys. */
export function afterKey(
  region: Region | undefined,
  key: RegionKey,
  view: View,
): Region | undefined {
  const direction = DIRECTIONS[key.key];
  if (!direction) return undefined;
  const from = region ?? middle(view);
  const step = key.altKey ? FINE : STEP;
  const [right, down] = [direction[0] * step, direction[1] * step];
  if (key.shiftKey)
    return {
      ...from,
      width: clamp(from.width + right, SMALLEST, view.width - from.x),
      height: clamp(from.height + down, SMALLEST, view.height - from.y),
    };
  if (!region) return from;
  return {
    ...from,
    x: clamp(from.x + right, 0, view.width - from.width),
    y: clamp(from.y + down, 0, view.height - from.height),
  };
}

const middle = ({ width, height }: View): Region => ({
  x: Math.round(width / 4),
  y: Math.round(height / 4),
  width: Math.round(width / 2),
  height: Math.round(height / 2),
});
