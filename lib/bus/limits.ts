// How much a message may carry. Apart from the messages themselves, whose checks only the background needs.

/** Largest entry of an import file, in UTF-16 code units: the browser’s messages carry no more than 64 MB. */
export const LONGEST_ENTRY = 24_000_000;
