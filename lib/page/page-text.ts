// What Nearside reads of a page: plain text with its title and address.

export interface PageText {
  title: string;
  url: string;
  /** Paragraphs, headings and lists as lines; a blank line between blocks. */
  text: string;
  words: number;
  /** The page's own BCP 47 tag, as far as it names one. */
  language?: string;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])+/gu;

/** Number of words; each Chinese or Japanese character counts as one. Linear. */
export function countWords(text: string): number {
  let words = 0;
  for (const _word of text.matchAll(WORD)) words++;
  return words;
}
