// Draws a view into the overlay's dialog.
import { make } from './element';

export type Choice = 'redact' | 'ask' | 'anyway' | 'copy' | 'cancel';

export interface Button {
  choice: Choice;
  label: string;
  look: 'main' | 'plain' | 'quiet';
  /** Works only after it has been visible for a while without a break: a lured click is not a decision. */
  slow?: boolean;
}

export interface View {
  title: string;
  lead: string;
  /** What went wrong or was refused; announced at once. */
  notice?: string;
  body: readonly HTMLElement[];
  /** In reading order; the first has the focus. Quiet ones stand apart at the end. */
  buttons: readonly Button[];
}

export interface Drawn {
  buttons: Map<Element, Button>;
  notice: HTMLElement;
}

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
  for (const button of view.buttons) {
    const element = make('button', button.look, button.label);
    element.type = 'button';
    if (button.slow) element.setAttribute('aria-disabled', 'true');
    (button.look === 'quiet' ? apart : near).append(element);
    buttons.set(element, button);
  }

  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', lead.id);
  // The words are ours and English; what was pasted finds its own direction.
  dialog.lang = 'en';
  dialog.dir = 'ltr';
  const header = make('header', '', make('p', 'brand', 'Nearside'), title, lead, notice);
  dialog.replaceChildren(header, body, make('footer', '', near, apart));
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
