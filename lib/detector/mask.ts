// How a value may be shown: enough to recognise it, never enough to use it.

/** At most the first four and last four characters; fewer of a short value, none of one under eight. */
export function mask(value: string): string {
  const shown = value.length >= 20 ? 4 : value.length >= 12 ? 2 : value.length >= 8 ? 1 : 0;
  if (shown === 0) return maskWholly(value);
  return `${value.slice(0, shown)}…${value.slice(-shown)}`;
}

/** Only the length, as dots, and not even that beyond sixteen: passwords. */
export function maskWholly(value: string): string {
  return '•'.repeat(Math.min(value.length, 16));
}

/** Only the last four, as on a receipt: card and social security numbers. */
export function maskButLastFour(value: string): string {
  return `…${value.slice(-4)}`;
}

/** Nothing of a key block but its first line's words, which say what it is. */
export function maskBlock(value: string): string {
  return /-----BEGIN [A-Z0-9 ]{1,60}-----/.test(value) ? 'PRIVATE KEY …' : '…';
}

const MASKS = {
  ends: mask,
  wholly: maskWholly,
  'last-four': maskButLastFour,
  block: maskBlock,
} as const;

export type MaskName = keyof typeof MASKS;

/** The value as it may be shown, in the manner of that name. */
export function masked(value: string, manner: MaskName): string {
  return MASKS[manner](value);
}
