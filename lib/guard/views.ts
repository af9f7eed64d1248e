// What the overlay says: one function for each state of a held paste.
import type { Finding } from '../detector/rule';
import type { Button, View } from './dialog-view';
import { make } from './element';
import { excerpt } from './excerpt';

const REDACT: Button = { choice: 'redact', label: 'Redact and paste', look: 'main' };
const ASK: Button = { choice: 'ask', label: 'Ask my local model', look: 'plain' };
const ANYWAY: Button = { choice: 'anyway', label: 'Paste anyway', look: 'quiet', slow: true };
const CANCEL: Button = { choice: 'cancel', label: 'Cancel', look: 'quiet' };
const CLOSE: Button = { choice: 'cancel', label: 'Close', look: 'plain' };

/** Findings shown one by one; the rest is counted. */
const MOST_ROWS = 50;

interface Held {
  siteName: string;
  text: string;
  findings: readonly Finding[];
  redacted: string;
}

/** The question of the guard. */
export function foundView({ siteName, text, findings, redacted }: Held): View {
  const preview = make('p', 'preview', ...markPlaceholders(redacted));
  return {
    title: `Keep this off ${siteName}?`,
    lead: `Your paste holds ${countOf(findings)} that should not leave. Nothing has been sent.`,
    body: [
      make('ul', 'findings', ...rowsOf(findings, text)),
      make('p', 'caption', `After redaction ${siteName} would see:`),
      preview,
    ],
    buttons: [REDACT, ASK, ANYWAY, CANCEL],
  };
}

/** A text that could not be scanned is held, not waved through, as is one that the local model would keep. */
export const unscannedView = (siteName: string, suspicion?: string): View => ({
  title: `Keep this off ${siteName}?`,
  lead: suspicion
    ? `Your local model sees ${suspicion} in this paste, so it is held. Nothing has been sent.`
    : 'Nearside could not check this paste, so it is held. Nothing has been sent.',
  body: [],
  buttons: [{ ...CANCEL, look: 'plain' }, ASK, ANYWAY],
});

/** The same where the policy leaves no way to paste what was held. */
export const blocked = (view: View): View => ({
  ...view,
  lead: `${view.lead} It cannot be pasted here as it is.`,
  buttons: view.buttons.filter(({ choice }) => choice !== 'anyway'),
});

/** Asks why; the words are read from `field`. */
export function reasonView(field: HTMLTextAreaElement): View {
  return {
    title: 'Why paste it as it is?',
    lead: 'Your reason is kept in Nearside’s log, without what you paste.',
    body: [field],
    buttons: [{ ...CANCEL, label: 'Back', look: 'plain' }, ANYWAY],
  };
}

/** Progress of a scan that takes a while; `setShare` takes 0 to 1. */
export function checkingView(siteName: string): { view: View; setShare: (share: number) => void } {
  const bar = make('progress', '');
  bar.setAttribute('aria-label', 'Share of the text that is checked');
  const view: View = {
    title: 'Checking your paste',
    lead: `${siteName} gets nothing before the whole text is checked.`,
    body: [bar],
    buttons: [{ ...CANCEL, look: 'plain' }],
  };
  return {
    view,
    setShare(share) {
      bar.value = share;
    },
  };
}

export const askingView = (): View => ({
  title: 'Handing it to your local model',
  lead: 'Nothing was pasted here.',
  body: [],
  buttons: [CLOSE],
});

/** `opened`: Nearside's panel is open and has taken the text. */
export const askedView = (opened: boolean): View => ({
  title: opened ? 'Your local model has it' : 'Waiting in Nearside',
  lead: opened
    ? 'The answer appears in Nearside’s panel. Nothing was pasted here.'
    : 'Click its icon in the toolbar to see the answer. Nothing was pasted here.',
  body: [],
  buttons: [CLOSE],
});

/** The editor took nothing; `what` names what can be copied instead. */
export const failedView = (siteName: string, what: 'redacted text' | 'text'): View => ({
  title: `${siteName} did not take the text`,
  lead: 'You can copy it and paste it yourself.',
  body: [],
  buttons: [
    { choice: 'copy', label: `Copy ${what}`, look: 'main' },
    { ...CANCEL, label: 'Close' },
  ],
});

/** Counts values, not places. */
function countOf(findings: readonly Finding[]): string {
  const count = new Set(findings.map(({ group }) => group)).size;
  return count === 1 ? 'something' : `${count.toLocaleString('en')} things`;
}

interface Row {
  finding: Finding;
  times: number;
}

/** The same value found twice is one row. */
function rowsOf(findings: readonly Finding[], text: string): HTMLLIElement[] {
  const rows = new Map<number, Row>();
  for (const finding of findings) {
    const row = rows.get(finding.group);
    if (row) row.times++;
    else rows.set(finding.group, { finding, times: 1 });
  }
  const shown = [...rows.values()].slice(0, MOST_ROWS).map((row) => drawRow(row, text));
  const more = rows.size - shown.length;
  if (more > 0) shown.push(make('li', 'why', `and ${more.toLocaleString('en')} more`));
  return shown;
}

function drawRow({ finding, times }: Row, text: string): HTMLLIElement {
  const mild = finding.severity === 'medium' || finding.severity === 'low';
  const value = make('span', 'value', finding.masked);
  const head = make(
    'div',
    'finding',
    make('span', mild ? 'tag mild' : 'tag', finding.label),
    value,
    ...(times > 1 ? [make('span', 'times', `${times} times`)] : []),
  );
  const where = text.includes('\n') ? `line ${lineOf(text, finding.start)}` : '';
  const why = [finding.reason, where].filter(Boolean).join(', ');
  return make('li', '', head, ...(why ? [make('div', 'why', why)] : []));
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const markPlaceholders = (redacted: string): (Node | string)[] =>
  excerpt(redacted).map((piece) => (piece.placeholder ? make('mark', '', piece.text) : piece.text));
