// The conversation that a page shows, to its guard: where it is. What its placeholders stand for lies in the background.
import type { Bus } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';

export interface Conversation {
  /** Where the page is, once all that was redacted before is told: numbers go on from there. */
  settled(): Promise<RequestOf<'vault.known'>>;
  /** What the placeholders of a redacted text stand for, once it has been `delivered` to the page. */
  keep(values: Readonly<Record<string, string>>, delivered: Promise<unknown>): Promise<void>;
}

/** @param onKept called when the background knows more of this conversation */
export function createConversation(bus: Bus, siteId: string, onKept: () => void): Conversation {
  let keeping: Promise<void> | undefined;
  const spot = () => ({ siteId, path: pathOfTab() });
  return {
    async settled() {
      await keeping;
      return spot();
    },
    keep(values, delivered) {
      keeping = Promise.allSettled([delivered])
        .then(() => bus.send('vault.keep', { ...spot(), values }))
        .then(onKept);
      return keeping;
    },
  };
}

/** Of the tab's address; of this frame's own where the page above is another site's. */
export function pathOfTab(): string {
  try {
    return window.top?.location.pathname ?? location.pathname;
  } catch {
    return location.pathname;
  }
}
