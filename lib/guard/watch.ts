// The guard's ears: hears all that comes into the page before the page does.
import { type Stage, shared } from './beside';
import { Overlay } from './dialog';
import { sheet } from './dialog-frame';
import { OVERLAY_EVENTS } from './dialog-input';
import { createGate, type Gate } from './gate';
import { checkEars, listenForCanary } from './health';
import type { Guarding } from './hold';
import { insert } from './insert';
import type { ShadowRootOf } from './place';
import type { PolicySource } from './policy';
import { checkingView } from './views';
import { dictated } from './ways/dictated';
import { drop } from './ways/drop';
import { files } from './ways/files';
import { paste } from './ways/paste';
import { watchReads } from './ways/reads';
import { typed } from './ways/typed';

interface Watch extends Omit<Guarding, 'overlay'> {
  policy: PolicySource;
  shadowRootOf: ShadowRootOf;
}

/**
 * Listens from now on. To be called synchronously at the start of the document: only who listens first in the
 * window's capture phase hears an event before the page. What comes later to stand beside the text finds its stage set.
 */
export function watch(options: Watch): Stage {
  const overlay = new Overlay();
  const gate = createGate({ ...options, overlay });
  const { bus, policy, site } = options;
  const wait = () => overlay.show(checkingView(site.name, 'what you typed').view);
  const close = () => overlay.close();
  const stage: Stage = { bus, site, gate, policy, sheet, insert, wait, close };
  shared.nearsideStage = stage;
  const onAny = (event: Event) => {
    if (stage.beside?.takesFirst(event)) return;
    overlay.handle(event);
    if (!overlay.isOpen) stage.beside?.handle(event);
  };
  const onLeave = () => {
    close();
    stage.beside?.hide();
  };
  const sending: Gate = {
    ...gate,
    check(event, arrive) {
      stage.beside?.sent();
      return gate.check(event, arrive);
    },
  };
  const onFiles = files(gate, options.shadowRootOf);
  const ways = [paste, drop, dictated].map((way) => way(gate));
  ways.push(typed(site)(sending));
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
  return stage;
}

/** Scrolling must not wait for us. */
const isPassive = (type: string): boolean => /^(wheel|touch|pointermove|mousemove)/.test(type);
