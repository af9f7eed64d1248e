// Where a passage that was read earlier stands on a page now: word for word, in parts, by its ends, or nearly. Pure.
import type { WantedPassage } from './passages';
import { solid } from './solid-text';

/** Offsets into a page's solid text. */
export interface Place {
  start: number;
  end: number;
}

/** Markers of lists: bullets and numbers that a page draws without having them in its text. */
const MARKER = /^[ \t]*(?:- |\d{1,9}\. )/gm;

/**
 * The places of a passage in order, several where something stands between its parts; none where it is gone.
 * @param page the page's solid text
 */
export function findPassage(page: string, { text, before, after }: WantedPassage): Place[] {
  const around = { before: solid(before), after: solid(after) };
  for (const find of [exactly, inLines, byEnds, nearly])
    for (const words of new Set([text, text.replace(MARKER, '')])) {
      const places = solid(words) ? find(page, words, around) : [];
      if (places.length > 0) return places;
    }
  return [];
}

/** What stood before and after the passage, solid. */
interface Around {
  before: string;
  after: string;
}

/** More places than this are not compared: what stands so often is no landmark. */
const MOST_PLACES = 200;

function placesOf(page: string, letters: string): Place[] {
  const places: Place[] = [];
  let start = page.indexOf(letters);
  while (start >= 0 && places.length < MOST_PLACES) {
    places.push({ start, end: start + letters.length });
    start = page.indexOf(letters, start + 1);
  }
  return places;
}

const exactly = (page: string, words: string, around: Around): Place[] =>
  bestOf(placesOf(page, solid(words)), page, around);

/** Letters of a line that is looked for, and the share of a passage that its lines must come to. */
const SHORTEST_LINE = 12;
const ENOUGH_LINES = 0.6;

/** Line by line, where the page has something else between them. */
function inLines(page: string, words: string): Place[] {
  const lines = words.split('\n').map(solid);
  const [longest = ''] = [...lines].sort((one, other) => other.length - one.length);
  const [anchor] = placesOf(page, longest);
  if (!anchor || longest.length < SHORTEST_LINE) return [];
  const reach = SHORTEST_LINE + 4 * solid(words).length;
  const places = lines.flatMap((line) => {
    if (line.length < SHORTEST_LINE) return [];
    const away = ({ start }: Place) => Math.abs(start - anchor.start);
    const [nearest] = placesOf(page, line).sort((one, other) => away(one) - away(other));
    return nearest && away(nearest) < reach ? [nearest] : [];
  });
  const found = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return found >= ENOUGH_LINES * solid(words).length ? places : [];
}

/** Letters at each end of a passage that must be there, and how much longer or shorter it may have become. */
const END = 32;
const GROWTH = 1.5;

/** Where beginning and end still stand, and something between them was changed. */
function byEnds(page: string, words: string, around: Around): Place[] {
  const letters = solid(words);
  if (letters.length < 2 * END) return [];
  const [head, tail] = [letters.slice(0, END), letters.slice(-END)];
  const places = placesOf(page, head).flatMap(({ start, end: from }) => {
    const end = page.indexOf(tail, from) + END;
    const length = end - start;
    const isLike = length * GROWTH > letters.length && length < letters.length * GROWTH;
    return end >= END && isLike ? [{ start, end }] : [];
  });
  return bestOf(places, page, around);
}

/** Letters of one sample, and the share of a passage's samples that must be near each other on the page. */
const SAMPLE = 6;
const ENOUGH = 0.5;
const SHORTEST = 40;

/** Where most of it stands. Where its numbers do not, it is another passage, unless it stands between the same two. */
function nearly(page: string, words: string, around: Around): Place[] {
  const letters = solid(words);
  const place = letters.length < SHORTEST ? undefined : densest(page, letters);
  if (!place) return [];
  const there = page.slice(place.start, place.end);
  const hasNumbers = (letters.match(/\p{N}+/gu) ?? []).every((number) => there.includes(number));
  return hasNumbers || isBetween(page, place, around) ? [place] : [];
}

/** The stretch of the page with most of the passage's samples in it, and what of the passage lies beyond them. */
function densest(page: string, letters: string): Place | undefined {
  const samples = new Map<string, number>();
  for (let at = letters.length - SAMPLE; at >= 0; at--)
    samples.set(letters.slice(at, at + SAMPLE), at);
  const width = letters.length * GROWTH;
  const met: { at: number; sample: string }[] = [];
  const counts = new Map<string, number>();
  let first = 0;
  let best: { count: number; from: number; to: number } | undefined;
  for (let at = 0; at + SAMPLE <= page.length; at++) {
    const sample = page.slice(at, at + SAMPLE);
    if (!samples.has(sample)) continue;
    met.push({ at, sample });
    counts.set(sample, (counts.get(sample) ?? 0) + 1);
    for (let old = met[first]; old && at - old.at > width; old = met[++first]) {
      const left = (counts.get(old.sample) ?? 1) - 1;
      if (left > 0) counts.set(old.sample, left);
      else counts.delete(old.sample);
    }
    if (counts.size > (best?.count ?? 0))
      best = { count: counts.size, from: first, to: met.length - 1 };
  }
  const [head, tail] = [met[best?.from ?? -1], met[best?.to ?? -1]];
  if (!best || !head || !tail || best.count < ENOUGH * samples.size) return undefined;
  const lead = samples.get(head.sample) ?? 0;
  const rest = letters.length - (samples.get(tail.sample) ?? 0);
  return { start: Math.max(0, head.at - lead), end: Math.min(page.length, tail.at + rest) };
}

/** Letters of a neighbour that tell it, and how far from the place they may stand. */
const NEIGHBOUR = 16;
const NEARBY = 60;

/** Whether a place has the same neighbours as the passage had, as far as it had some, and is none of them itself. */
function isBetween(page: string, { start, end }: Place, { before, after }: Around): boolean {
  const there = page.slice(start, end);
  const tail = before.slice(-NEIGHBOUR);
  const head = after.slice(0, NEIGHBOUR);
  if (tail.length + head.length < NEIGHBOUR || isPartOf(there, before) || isPartOf(there, after))
    return false;
  return (
    page.slice(Math.max(0, start - NEARBY), start + NEARBY).includes(tail) &&
    page.slice(Math.max(0, end - NEARBY), end + NEARBY).includes(head)
  );
}

const isPartOf = (there: string, neighbour: string): boolean =>
  neighbour.includes(there.slice(0, END)) || neighbour.includes(there.slice(-END));

/** Of several places the one whose surroundings are most like they were. */
function bestOf(places: readonly Place[], page: string, around: Around): Place[] {
  if (places.length < 2) return [...places];
  let most = { place: places[0], like: -1 };
  for (const place of places) {
    const like = likeness(page, place, around);
    if (like > most.like) most = { place, like };
  }
  return most.place ? [most.place] : [];
}

/** Letters before and after a place that are as they were. */
function likeness(page: string, { start, end }: Place, { before, after }: Around): number {
  let [back, forth] = [0, 0];
  while (back < before.length && before.at(-1 - back) === page[start - 1 - back]) back++;
  while (forth < after.length && after[forth] === page[end + forth]) forth++;
  return back + forth;
}
