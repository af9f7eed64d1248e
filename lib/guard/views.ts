// What the overlay says: one function for each state of what is held.
import type { Button, View } from './dialog-view';
import { drawn, make } from './element';
import { excerpt } from './excerpt';
import { joined } from './file-text';
import { capitalized } from './subject';

const REDACT: Button = { choice: 'redact', label: 'Redact and paste', look: 'main' };
const ASK: Button = { choice: 'ask', label: 'Ask my local model', look: 'plain' };
const ANYWAY: Button = { choice: 'anyway', label: 'Paste anyway', look: 'quiet', slow: true };
const CANCEL: Button = { choice: 'cancel', label: 'Cancel', look: 'quiet' };
const CLOSE: Button = { choice: 'cancel', label: 'Close', look: 'plain' };
const COPY: Button = { choice: 'copy', label: 'Copy redacted', look: 'main' };
const PAUSE: Button = {
  choice: 'pause',
  label: 'Pause guarding for 15 minutes',
  look: 'small',
  slow: true,
};

const NOT_PASTED = 'Nothing was pasted here.';

interface Found extends Pick<View, 'acts'> {
  siteName: string;
  subject: string;
  /** How many different values there are. */
  count: number;
  body: readonly HTMLElement[];
  /** Whether nothing is left to redact. */
  isOff: () => boolean;
}

/** The question of the guard. */
export function foundView({ siteName, subject, count, isOff, ...drawn }: Found): View {
  const things = count === 1 ? 'something' : `${count.toLocaleString('en')} things`;
  return {
    ...drawn,
    title: `Keep this off ${siteName}?`,
    lead: `${capitalized(subject)} holds ${things} that should not leave. Nothing has been sent.`,
    buttons: [{ ...REDACT, isOff }, ASK, ANYWAY, CANCEL],
  };
}

/** The redacted text as it shows; `setText` takes it, if it could be had, and how many values are left in it. */
export function drawPreview(siteName: string) {
  const wouldSee = `After redaction ${siteName} would see`;
  const caption = make('p', 'caption', `${wouldSee}:`);
  const text = make('p', 'preview');
  caption.setAttribute('role', 'status');
  return {
    body: [caption, text],
    setText(redacted: string | undefined, left: number): void {
      const are = left === 1 ? 'it is' : 'they are';
      const but = left > 0 ? `, with ${left.toLocaleString('en')} left as ${are}` : '';
      caption.textContent =
        redacted === undefined ? 'It could not be redacted.' : `${wouldSee}${but}:`;
      const pieces = excerpt(joined(redacted ?? '')).map((piece) =>
        piece.placeholder ? make('mark', '', piece.text) : drawn(piece.text),
      );
      text.replaceChildren(...pieces);
    },
  };
}

interface Unscanned {
  siteName: string;
  subject: string;
  /** What the local model would keep, in words. */
  suspicion?: string | undefined;
  /** Why a file could not be read, and what to do now. */
  advice?: string | undefined;
  /** Whether there is a text to ask about. */
  canAsk: boolean;
}

/** A text that could not be scanned is held, not waved through, as is one that the local model would keep. */
export function unscannedView({ siteName, subject, suspicion, advice, canAsk }: Unscanned): View {
  const why = suspicion
    ? `Your local model sees ${suspicion} in ${subject}`
    : `Nearside could not check ${subject}`;
  return {
    title: `Keep this off ${siteName}?`,
    lead: `${why}, so it is held. ${advice ?? 'Nothing has been sent.'}`,
    body: [],
    buttons: [{ ...CANCEL, look: 'plain' }, ...(canAsk ? [ASK] : []), ANYWAY],
  };
}

export const withPause = (view: View): View => ({ ...view, buttons: [...view.buttons, PAUSE] });

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
export function checkingView(
  siteName: string,
  subject: string,
): { view: View; setShare: (share: number) => void } {
  const bar = make('progress', '');
  bar.setAttribute('aria-label', 'Share of the text that is checked');
  const view: View = {
    title: `Checking ${subject}`,
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
  lead: NOT_PASTED,
  body: [],
  buttons: [CLOSE],
});

export const askedView = (): View => ({
  title: 'Your local model has it',
  lead: `The answer appears in Nearside’s panel. ${NOT_PASTED}`,
  body: [],
  buttons: [CLOSE],
});

/** The local model does not answer yet. `trouble`: what is wrong and what to do; without it, the panel is shut. */
export const waitingView = (trouble: Trouble | null, text: HTMLElement | undefined): View => ({
  title: trouble?.title ?? 'Waiting in Nearside',
  lead: `${trouble?.next ?? 'Click its icon in the toolbar to see the answer.'} Your question waits in Nearside’s panel. ${NOT_PASTED}`,
  body: text ? [text] : [],
  buttons: [
    ...(text ? [COPY] : []),
    { choice: 'back', label: 'Back', look: 'plain' },
    { ...CLOSE, look: 'quiet' },
  ],
});

interface Trouble {
  title: string;
  next: string;
}

/** The editor took nothing; `what` names what can be copied instead, which `field` shows. */
export const failedView = (
  siteName: string,
  what: 'redacted' | 'text',
  text: HTMLElement,
): View => ({
  title: `${siteName} did not take the text`,
  lead: 'Copy it, click where it belongs, and paste.',
  body: [text],
  buttons: [
    { ...COPY, label: `Copy ${what}` },
    { ...CLOSE, look: 'quiet' },
  ],
});
