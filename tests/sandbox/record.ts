// Runs first in each look-alike page: writes down everything that the page's own code gets to see.

/** One thing that the page saw: an event or a request, with all text that it carried. */
export interface Sighting {
  kind: string;
  where: 'window' | 'document' | 'network';
  text: string;
}

declare global {
  interface Window {
    __record: Sighting[];
    /** The text of the editor's model, not of its DOM. */
    __getText: () => string;
  }
}

const EVENTS = [
  ...['paste', 'beforeinput', 'input', 'drop', 'keydown', 'keypress', 'keyup', 'copy', 'cut'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'change', 'submit'],
];

function textOf(event: Event): string {
  if (event instanceof KeyboardEvent) return event.key;
  const data = event instanceof ClipboardEvent ? event.clipboardData : null;
  const moved =
    event instanceof DragEvent || event instanceof InputEvent ? event.dataTransfer : null;
  const carried = [data, moved].flatMap((each) =>
    each ? [...each.types].map((type) => each.getData(type)) : [],
  );
  if (event instanceof InputEvent) carried.push(event.data ?? '');
  const target = event.target;
  if (target instanceof HTMLTextAreaElement) carried.push(target.value);
  return carried.join('\n');
}

function recordEvents(): void {
  for (const [where, target] of [['window', window] as const, ['document', document] as const]) {
    for (const kind of EVENTS) {
      const see = (event: Event) => window.__record.push({ kind, where, text: textOf(event) });
      target.addEventListener(kind, see, true);
    }
  }
}

function recordNetwork(): void {
  const note = (kind: string, url: unknown, body: unknown) =>
    window.__record.push({ kind, where: 'network', text: `${String(url)} ${String(body ?? '')}` });
  const { fetch } = window;
  window.fetch = (input, init) => {
    note('fetch', input instanceof Request ? input.url : input, init?.body);
    return fetch(input, init);
  };
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function (body) {
    note('xhr', '', body);
    send.call(this, body);
  };
  const beacon = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, body) => {
    note('beacon', url, body);
    return beacon(url, body);
  };
}

window.__record = [];
window.__getText = () => '';
recordEvents();
recordNetwork();
