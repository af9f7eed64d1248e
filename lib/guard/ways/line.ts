// What the page's world and the guard say to each other, on an element that stands in no document and nobody else has.

/** Type of the one event that is sent in the open, before any page could listen; it hands the line over. */
export const GREETING = 'n6e';

// Types of events on the line; answers carry the number of their question.
export const HEARD = 'h';
export const READ_TEXT = 'r';
export const READ = 'R';
export const INPUT = 'i';
export const PICKED = 'f';
export const OPENED = 'o';
export const PASS = 'p';
export const REFUSE = 'x';
export const TEXT = 't';
