// Finds settings by their words, however they are written.

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether every word sought occurs in the text; nothing sought matches all. */
export function isFound(text: string, sought: string): boolean {
  const where = folded(text);
  return folded(sought)
    .split(/\s+/)
    .every((word) => where.includes(word));
}
