// Between the guard's two scripts on a page: the later one holds what stands beside the page's text. They share a world
// that no page sees, and the first one hears everything before the page does.
import type { Bus } from '../bus/bus';
import type { Gate } from './gate';
import type { Here } from './here';
import type { insert } from './insert';
import type { Place } from './place';
import type { PolicySource } from './policy';

/** What the first script tells the later one, once it is there. */
export interface Beside {
  /** Takes every event of the window's capture phase, unless the overlay is open. */
  handle(event: Event): void;
  /** Takes every event before the overlay does; true for one that is nobody else's. */
  takesFirst(event: Event): boolean;
  /** Whether an element saves the message that is being edited at a place. */
  saves(element: HTMLElement, place: Place): boolean;
  /** Says what to do next, over the page. */
  hint(words: string): void;
  /** A message goes out. */
  sent(): void;
  hide(): void;
  /** The background may know something else of this conversation now. */
  renew(): void;
}

/** What the later script goes by. */
export interface Stage {
  bus: Bus;
  site: Here;
  gate: Omit<Gate, 'check'>;
  policy: PolicySource;
  insert: typeof insert;
  /** Shows the overlay while something typed is waited for; ends with the user's Cancel. */
  wait: () => Promise<unknown>;
  /** Closes it. */
  close: () => void;
  /** Of all that is drawn over this page. */
  sheet: CSSStyleSheet;
  beside?: Beside;
}

/** One for each document; undefined until its guard is there. */
export const shared = globalThis as { nearsideStage?: Stage };
