// What a check is told of a match.

/** Word lists by their name; `has` folds neither case nor accents. A list that is not there holds nothing. */
export interface Words {
  has: (list: string, word: string) => boolean;
}

export interface Match {
  /** The text between `start` and `end`. */
  value: string;
  /** The whole text that is scanned. */
  text: string;
  /** UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  words: Words;
}
