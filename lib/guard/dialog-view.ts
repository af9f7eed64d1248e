// Draws a view into the overlay's dialog.
import { make } from './element';

export type Choice = 'redact' | 'ask' | 'anyway' | 'copy' | 'cancel' | 'back' | 'pause';

export interface Button {
  choice: Choice;
  label: string;
  look: 'main' | 'plain' | 'quiet' | 'small';
  /** Works only after the dialog has been visible for a while without a break: a lured click is not a decision. */
  slow?: boolean;
  /** Takes nothing while this is true. */
  isOff?: () => boolean;
}

export interface View {
  title: string;
  lead: string;
  /** What went wrong or was refused; announced at once. */
  notice?: string;
  body: readonly HTMLElement[];
  /** What pressing other things in the body does; the view stays. They are as slow as slow buttons. */
  acts?: ReadonlyMap<Element, () => void>;
  /** In reading order; the first has the focus. Quiet ones stand apart at the end, small ones below. */
  buttons: readonly Button[];
}

export interface Drawn {
  buttons: Map<Element, Button>;
  notice: HTMLElement;
}

/** Languages of right-to-left scripts that browsers come in, and their kin. */
const FROM_THE_RIGHT = /^(ar|ckb|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

/** Replaces what the dialog shows. */
export function drawView(dialog: HTMLDialogElement, view: View): Drawn {
  const title = make('h2', '', view.title);
  const lead = make('p', 'lead', view.lead);
  const notice = make('p', 'notice', view.notice ?? '');
  const body = make('div', 'body', ...view.body);
  title.id = 'title';
  lead.id = 'lead';
  notice.setAttribute('role', 'alert');

  const buttons = new Map<Element, Button>();
  const near = make('div', 'group');
  const apart = make('div', 'group apart');
  const below = make('div', 'group below');
  const groups = { main: near, plain: near, quiet: apart, small: below };
  for (const button of view.buttons) {
    const element = make('button', button.look, button.label);
    element.type = 'button';
    groups[button.look].append(element);
    buttons.set(element, button);
  }

  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', lead.id);
  dialog.lang = 'en';
  // Laid out as the browser is; each text finds its own direction.
  dialog.dir = FROM_THE_RIGHT.test(navigator.language) ? 'rtl' : 'ltr';
  const header = make('header', '', make('p', 'brand', 'Nearside'), title, lead, notice);
  dialog.replaceChildren(header, body, make('footer', '', near, apart, below));
  return { buttons, notice };
}

/** Makes a body that scrolls reachable by keyboard; to be called once the dialog has its size. */
export function markScrolling(dialog: HTMLDialogElement): void {
  const body = dialog.querySelector<HTMLElement>('.body');
  if (!body || body.scrollHeight <= body.clientHeight) return;
  body.tabIndex = 0;
  body.setAttribute('role', 'region');
  body.setAttribute('aria-label', 'What was found');
}
