// How fast a detector is: processor time, which a busy machine stretches less than the clock.
import { median } from './summary';

export type Detect = (text: string) => readonly { type: string; start: number; end: number }[];

const MEGABYTE = 1_000_000;
const REPEATS = 7;

/** Milliseconds of processor time for one call, the least of several. */
function costOf(text: string, detect: Detect, repeats = REPEATS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const before = process.cpuUsage();
    detect(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The texts joined to a megabyte of mixed text, as one document; figures by the names of the bench. */
export function measureSpeed(texts: readonly string[], detect: Detect): Record<string, number> {
  let mixed = texts.join('\n\n');
  while (mixed.length < MEGABYTE) mixed += `\n\n${mixed}`;
  mixed = mixed.slice(0, MEGABYTE);
  const whole = costOf(mixed, detect);
  const tenth = costOf(mixed.slice(0, MEGABYTE / 10), detect, 3 * REPEATS);
  const pastes: number[] = [];
  for (let at = 0; at < MEGABYTE; at += 2000) {
    const before = performance.now();
    detect(mixed.slice(at, at + 2000));
    pastes.push(performance.now() - before);
  }
  return {
    'megabytes a second': Buffer.byteLength(mixed) / 1000 / whole,
    '-cost of ten times the text': whole / tenth,
    '-milliseconds for 2 kB': median(pastes),
  };
}
