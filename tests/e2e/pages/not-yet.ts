// What the guard does not cover yet, by way in: a cell here runs its control alone. Shrinks only.
import { type Cell, pageOf } from './cells';
import type { WayId } from './ways-in';

/** Pages by their names in the table, or all of them. */
const NOT_YET: Readonly<Partial<Record<WayId, 'all' | readonly string[]>>> = {
  // A search engine first: its host is not in the list.
  paste: ['duck-ai-search'],
  // A composer in a shadow root is not found again once the page has replaced it.
  'paste-moving': ['copilot'],
  // Nothing says that the button sends.
  'edit-typed': 'all',
  'typed-draft': 'all',
};

/** Cells that cannot be, with the reason. */
const IMPOSSIBLE: Readonly<Partial<Record<WayId, Readonly<Record<string, string>>>>> = {};

export const isNotYet = (cell: Cell): boolean => {
  const pages = NOT_YET[cell.way];
  return pages === 'all' || (pages?.includes(pageOf(cell)) ?? false);
};

export const impossible = (cell: Cell): string | undefined =>
  IMPOSSIBLE[cell.way]?.[pageOf(cell)] ?? undefined;
