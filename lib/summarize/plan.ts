// A text cut into parts that fit the model's window: at paragraphs, else sentences, else anywhere between characters.
import { endWithin } from '../chat/budget';
import { splitBlocks } from '../page/blocks';

export interface Plan {
  /** Joined, they are the text itself. */
  parts: string[];
}

/**
 * Cuts a text so that each part takes at most `room` tokens. A part ends at a paragraph, or where none ends in its
 * second half at a sentence, or where that fails too between two characters.
 */
export function planSummary({ text, room }: { text: string; room: number }): Plan {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endWithin(text, start, room);
    const stretch = text.slice(start, end);
    const part = end < text.length ? stretch.slice(0, goodEnd(stretch)) : stretch;
    parts.push(part);
    start += part.length;
  }
  return { parts };
}

function goodEnd(stretch: string): number {
  const half = stretch.length / 2;
  const paragraph = stretch.length - (splitBlocks(stretch).at(-1)?.length ?? 0);
  if (paragraph > half) return paragraph;
  const sentence = lastSentenceStart(stretch);
  return sentence > half ? sentence : stretch.length;
}

function lastSentenceStart(stretch: string): number {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  let last = 0;
  for (const { index } of segmenter.segment(stretch)) last = index;
  return last;
}
