// The guard's ears: sees every paste before the page does, and holds it where it must.
import type { Bus } from '../bus/bus';
import { detect } from '../detector/detect';
import { type Cargo, isOwnPaste, readCargo } from './clipboard';
import { decide, type GuardPolicy } from './decide';
import { Overlay } from './dialog';
import { OVERLAY_EVENTS } from './dialog-input';
import { hold, type Verdict } from './hold';
import { SCAN_LIMIT } from './scan';
import type { Site } from './sites';

interface Watch {
  site: Site;
  bus: Bus;
  /** Read at each paste. */
  policy: () => GuardPolicy;
}

/**
 * Listens from now on. To be called synchronously at the start of the document: only who listens first in the
 * window's capture phase hears an event before the page.
 */
export function watchPastes({ site, bus, policy }: Watch): void {
  const overlay = new Overlay();
  const onAny = (event: Event) => overlay.handle(event);
  const onLeave = () => overlay.close();

  const onPaste = (event: ClipboardEvent) => {
    if (isOwnPaste(event)) return;
    if (overlay.isOpen) {
      stop(event);
      overlay.refuse();
      return;
    }
    if (!policy().guarding) return;
    const { cargo, verdict } = examine(event);
    if (Array.isArray(verdict) && decide(verdict, policy()) === 'pass') return;
    stop(event);
    void hold({ site, bus, overlay }, cargo, verdict);
  };

  const listen = () => {
    window.addEventListener('paste', onPaste, true);
    for (const type of OVERLAY_EVENTS) {
      window.addEventListener(type, onAny, { capture: true, passive: isPassive(type) });
    }
    window.addEventListener('pagehide', onLeave);
  };
  listen();
  // `document.open()` takes all listeners off the window; adding one twice does nothing.
  new MutationObserver(listen).observe(document, { childList: true });
}

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Never throws: what cannot be read or scanned is held. */
function examine(event: ClipboardEvent): { cargo: Cargo; verdict: Verdict } {
  let cargo: Cargo = { text: '', flavours: [], files: [] };
  try {
    cargo = readCargo(event.clipboardData);
    return { cargo, verdict: cargo.text.length > SCAN_LIMIT ? 'long' : detect(cargo.text) };
  } catch {
    return { cargo, verdict: 'unscanned' };
  }
}

/** Scrolling must not wait for us. */
const isPassive = (type: string): boolean => /^(wheel|touch|pointermove|mousemove)/.test(type);
