// What is said about a contact.
import type { Purpose } from '@/lib/ledger/contact';

export const PURPOSE_WORDS = {
  answer: 'Answers',
  summary: 'Summaries',
  title: 'Titles',
  opinion: 'Second opinions',
  check: 'Looking at the server',
  models: 'Managing models',
  download: 'Fetching models',
} as const satisfies Record<Purpose, string>;

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** A number of bytes in decimal units. */
export function bytes(amount: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(amount || 1) / 3)));
  const shown = amount / 1000 ** step;
  return `${step === 0 || shown >= 99.5 ? Math.round(shown) : shown.toFixed(1)} ${UNITS[step]}`;
}
