// The cells of the guard's matrix: which way in is tried on which page.
import type { LookAlike, Switch } from '../../sandbox/look-alike';
import { lookAlike, SITE_PAGES } from '../../sandbox/look-alikes';
import { FRAMED } from '../../sandbox/rows/special';
import { WAYS_IN, type WayId } from './ways-in';

export interface Cell {
  way: WayId;
  row: LookAlike;
  switches: readonly Switch[];
  /** What is chosen; without it, Cancel and then Redact and paste. */
  choice?: 'anyway';
}

/** A page for each kind of editor, and one whose composer is in a shadow root. */
const EDITORS = [
  ...['chatgpt', 'claude', 'gemini', 'chatgpt-signed-out', 'perplexity', 'm365-copilot'],
  ...['qianwen', 'deepseek', 'huggingchat', 'copilot'],
];

/** All kinds there are: in closed roots too, and an element that no library looks after, in a frame. */
export const KINDS = [...EDITORS, 'copilot-closed', 'bare-frame-blank'];

/** A page for each way to send that no page of `EDITORS` has. */
const SENDERS = ['ai-studio', 'you', 'grok', 'grok-pointerdown', 'grok-form', 'kimi', 'mistral'];

/** The page on which what is held goes on as it is. */
const ANYWAY = 'chatgpt';

/** Where a way is of interest only. */
const ONLY: Readonly<Partial<Record<WayId, readonly string[]>>> = {
  'paste-moving': ['chatgpt', 'qianwen', 'copilot', 'copilot-closed', 'deepseek'],
  'paste-long': ['chatgpt', 'claude', 'huggingchat'],
  'typed-enter': [...EDITORS, ...SENDERS],
  'typed-click': [...EDITORS, ...SENDERS],
  // Elsewhere nothing goes out before it is sent.
  'typed-draft': SITE_PAGES.filter(({ drafts }) => drafts).map(({ id }) => id),
  composed: ['chatgpt', 'chatgpt-signed-out', 'perplexity'],
  'edit-typed': ['chatgpt', 'claude', 'deepseek'],
};

/** In a short run these meet every second editor each, the others by turns. */
const BY_TURNS: readonly WayId[] = [
  ...(['paste-over', 'paste-html', 'drop-file', 'file-input'] as const),
  ...(['file-input-detached', 'clipboard-read', 'edit-earlier'] as const),
];

const cellsOf = (way: WayId, ids: readonly string[], switches: readonly Switch[] = []): Cell[] =>
  ids.map((id) => ({ way, row: lookAlike(id), switches }));

const idsOf = (rows: readonly LookAlike[]) => rows.map(({ id }) => id);

function pagesFor(way: WayId, isWhole: boolean): readonly string[] {
  const only = ONLY[way];
  const isAnywhere = !only || way === 'typed-enter' || way === 'typed-click';
  if (isWhole && isAnywhere) return idsOf(SITE_PAGES);
  const turn = BY_TURNS.indexOf(way);
  return only ?? EDITORS.filter((_, index) => turn < 0 || index % 2 === turn % 2);
}

/**
 * Every host by paste, every kind of editor and of sending by what is typed, and the other ways by turns.
 * @param isWhole every way on every page, for the deep run
 */
export const cells = (isWhole: boolean): readonly Cell[] => [
  ...cellsOf('paste', idsOf([...SITE_PAGES, ...FRAMED])),
  ...cellsOf('paste', ['claude', 'deepseek'], ['strict', 'isolated']),
  ...cellsOf('paste', ['chatgpt-signed-out'], ['late']),
  ...(Object.keys(WAYS_IN) as WayId[])
    .filter((way) => way !== 'paste')
    .flatMap((way) => cellsOf(way, pagesFor(way, isWhole))),
  ...(Object.keys(WAYS_IN) as WayId[])
    .filter((way) => ONLY[way]?.includes(ANYWAY) ?? true)
    .flatMap((way) =>
      cellsOf(way, [ANYWAY]).map((cell) => ({ ...cell, choice: 'anyway' as const })),
    ),
];

/** Name of the page in the table. */
export const pageOf = ({ row, switches, choice }: Cell): string =>
  [row.id, ...switches, ...(choice ? [choice] : [])].join(' ');

export const titleOf = (cell: Cell): string => `${WAYS_IN[cell.way].label} × ${pageOf(cell)}`;
