// Between the guard's two scripts on a page: the later one holds what stands beside the page's text. They share a world
// that no page sees, and the first one hears everything before the page does.
import type { Bus } from '../bus/bus';
import type { GuardPolicy } from './decide';
import type { Gate } from './gate';

/** What the first script tells the later one, once it is there. */
export interface Beside {
  /** Takes every event of the window's capture phase. */
  handle(event: Event): void;
  /** A message goes out. */
  sent(): void;
  hide(): void;
  /** The background may know something else of this conversation now. */
  renew(): void;
}

/** What the later script goes by. */
export interface Stage {
  bus: Bus;
  siteId: string;
  gate: Pick<Gate, 'isBusy' | 'place'>;
  policy: () => GuardPolicy;
  /** Of all that is drawn over this page. */
  sheet: CSSStyleSheet;
  beside?: Beside;
}

/** One for each document; undefined until its guard is there. */
export const shared = globalThis as { nearsideStage?: Stage };
