// The detector with all rules and word lists: for tests, commands and the background.
import { createDetector } from './detector';
import { wholeBook } from './whole-book';

export const { detect } = createDetector(wholeBook());
