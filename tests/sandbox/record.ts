// Runs first in each look-alike page: writes down everything that the page's own code gets to see.

/** One thing that the page saw: an event, something it asked for, or a request, with all text that it carried. */
export interface Sighting {
  kind: string;
  where: 'window' | 'document' | 'page' | 'network';
  text: string;
}

declare global {
  interface Window {
    __record: Sighting[];
    /** The text of the editor's model, not of its DOM. */
    __getText: () => string;
    /** The page's own code saw this, by other ways than an event on the window or document. */
    __see: (kind: string, seen: unknown) => void;
  }
}

const EVENTS = [
  ...['paste', 'beforeinput', 'input', 'compositionend', 'drop', 'copy', 'cut'],
  ...['keydown', 'keypress', 'keyup', 'change', 'submit'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'],
];

const textOfForm = (form: HTMLFormElement): string =>
  [...new FormData(form).values()].filter((value) => typeof value === 'string').join('\n');

function textOf(event: Event): string {
  if (event instanceof KeyboardEvent) return event.key;
  const carried = [dataOf(event)].flatMap((each) =>
    each ? [...each.types].map((type) => each.getData(type)) : [],
  );
  if (event instanceof InputEvent || event instanceof CompositionEvent)
    carried.push(event.data ?? '');
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement) carried.push(target.value);
  else if (target instanceof HTMLFormElement) carried.push(textOfForm(target));
  else if (target instanceof HTMLElement && target.isContentEditable && event.type === 'input')
    carried.push(target.textContent ?? '');
  return carried.join('\n');
}

function dataOf(event: Event): DataTransfer | null {
  if (event instanceof ClipboardEvent) return event.clipboardData;
  return event instanceof DragEvent || event instanceof InputEvent ? event.dataTransfer : null;
}

function filesOf(event: Event): File[] {
  const { target } = event;
  const chosen = target instanceof HTMLInputElement ? target.files : null;
  return [...(dataOf(event)?.files ?? []), ...(chosen ?? [])];
}

type Where = Sighting['where'];

const push = (kind: string, where: Where, text: string) =>
  void window.__record.push({ kind, where, text });

/** Files are read as the page could read them: a moment later. */
const pushFile = (kind: string, where: Where, file: Blob) =>
  void file.text().then((text) => push(`${kind} file`, where, text));

function recordEvents(): void {
  for (const [where, target] of [['window', window] as const, ['document', document] as const]) {
    for (const kind of EVENTS) {
      const see = (event: Event) => {
        push(kind, where, textOf(event));
        for (const file of filesOf(event)) pushFile(kind, where, file);
      };
      target.addEventListener(kind, see, true);
    }
  }
}

function note(kind: string, url: unknown, body: unknown): void {
  const parts = body instanceof FormData ? [...body.values()] : [body ?? ''];
  for (const part of parts) {
    if (part instanceof Blob) pushFile(kind, 'network', part);
    else if (part instanceof ArrayBuffer) push(kind, 'network', new TextDecoder().decode(part));
    else push(kind, 'network', `${String(url)} ${String(part)}`);
  }
}

function recordNetwork(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    if (input instanceof Request) {
      void input
        .clone()
        .text()
        .then((text) => note('fetch', input.url, text));
      return fetch(input, init);
    }
    note('fetch', input, init?.body);
    return fetch(input, init);
  };
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (...args: unknown[]) {
    note('xhr', args[1], '');
    open.apply(this, args as Parameters<typeof open>);
  };
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

function recordStreams(): void {
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (data) {
    note('socket', this.url, data);
    send.call(this, data);
  };
  window.EventSource = class extends EventSource {
    constructor(url: string | URL, init?: EventSourceInit) {
      note('stream', url, '');
      super(url, init);
    }
  };
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...args: unknown[]) {
    note('worker', '', args[0]);
    postMessage.apply(this, args as Parameters<typeof postMessage>);
  };
  const { submit } = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = function () {
    note('form', this.action, new FormData(this));
    submit.call(this);
  };
}

window.__record = [];
window.__getText = () => document.querySelector('textarea')?.value ?? '';
window.__see = (kind, seen) => {
  if (seen instanceof Blob) pushFile(kind, 'page', seen);
  else push(kind, 'page', String(seen));
};
recordEvents();
recordNetwork();
recordStreams();
