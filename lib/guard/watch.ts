// The guard's ears: hears all that comes into the page before the page does.
import { Overlay } from './dialog';
import { OVERLAY_EVENTS } from './dialog-input';
import { createGate } from './gate';
import { checkEars, listenForCanary } from './health';
import type { Guarding } from './hold';
import type { ShadowRootOf } from './place';
import { dictated } from './ways/dictated';
import { drop } from './ways/drop';
import { files } from './ways/files';
import { paste } from './ways/paste';
import { watchReads } from './ways/reads';
import { typed } from './ways/typed';

interface Watch extends Omit<Guarding, 'overlay'> {
  shadowRootOf: ShadowRootOf;
}

/**
 * Listens from now on. To be called synchronously at the start of the document: only who listens first in the
 * window's capture phase hears an event before the page.
 */
export function watch(options: Watch): void {
  const overlay = new Overlay();
  const gate = createGate({ ...options, overlay });
  const onAny = (event: Event) => overlay.handle(event);
  const onLeave = () => overlay.close();
  const onFiles = files(gate);
  const ways = [paste, drop, dictated, typed(options.site.send)].map((way) => way(gate));
  const ears = [onFiles, ...ways].flatMap(Object.entries) as [string, EventListener][];

  const listen = () => {
    // First: while the overlay is open, its events are nobody else's.
    for (const type of OVERLAY_EVENTS) {
      window.addEventListener(type, onAny, { capture: true, passive: isPassive(type) });
    }
    for (const [type, ear] of ears) window.addEventListener(type, ear, true);
    window.addEventListener('pagehide', onLeave);
    listenForCanary();
  };
  listen();
  // `document.open()` takes all listeners off the window; adding one twice does nothing.
  new MutationObserver(() => {
    checkEars();
    listen();
  }).observe(document, { childList: true });
  if (onFiles.change) watchReads(gate, { onChoice: onFiles.change, onOpened: listen });
}

/** Scrolling must not wait for us. */
const isPassive = (type: string): boolean => /^(wheel|touch|pointermove|mousemove)/.test(type);
