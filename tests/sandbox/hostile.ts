// What a page can do that wants the held text: spies that are there from the start, and attacks by name.
import { find, make } from './dom';

interface Fingerprint {
  names: string[];
  /** Of built-in functions, by name. */
  sources: Record<string, string>;
  lengths: number[];
  root: string;
  children: string[];
  resources: string[];
}

declare global {
  interface Window {
    /** Does one of the attacks, from now on. */
    __attack: (name: string) => void;
    /** What showed the page that something of a guard is there. */
    __traces: string[];
    __fingerprint: () => Fingerprint;
  }
}

/** What the overlay's host can be reached as: all that is not the page's own. */
const strangers = (): HTMLElement[] =>
  [...document.documentElement.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && child !== document.head && child !== document.body,
  );

const always = (attack: () => void, every = 50) => {
  attack();
  setInterval(attack, every);
};

const style = (rules: string) => {
  const sheet = make('style', { nonce: 'sandbox' });
  sheet.textContent = rules;
  document.head.append(sheet);
};

const everywhere = (event: () => Event) => {
  for (const target of [...strangers(), document.body, document.documentElement, document, window])
    target.dispatchEvent(event());
};

const shape = { bubbles: true, composed: true, cancelable: true };

/** Clicks on every place of a grid, of each kind of event. */
function clickEverywhere(): void {
  for (const target of strangers()) {
    for (let x = 20; x < innerWidth; x += 40) {
      for (let y = 20; y < innerHeight; y += 40) {
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(
            new PointerEvent(type, { ...shape, detail: 1, clientX: x, clientY: y, button: 0 }),
          );
      }
    }
    target.click();
  }
}

function cover(): HTMLElement {
  const veil = make('div', { popover: 'manual' });
  veil.style.cssText =
    'inset: 0; width: 100vw; height: 100vh; opacity: 0.01; border: 0; margin: 0; pointer-events: none';
  document.body.append(veil);
  return veil;
}

function keepOnTop(veil: HTMLElement): void {
  veil.hidePopover();
  veil.showPopover();
}

function openModal(): void {
  const dialog = make('dialog') as HTMLDialogElement;
  dialog.textContent = 'Sign up now';
  document.body.append(dialog);
  dialog.showModal();
}

function fetchInWorker(): void {
  const source =
    "onmessage = ({ data }) => fetch('https://chatgpt.com/worker', { method: 'POST', body: data })";
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(url);
  always(
    () => worker.postMessage(`${window.__getText()} ${document.documentElement.textContent}`),
    100,
  );
}

/** The name that the extension framework gives its event, and its message, with what they carry. */
function forgeInvalidation(): void {
  const name = 'aloabfenffaiikkehddbhoeejacbekjp:guard:wxt:content-script-started';
  const detail = { contentScriptName: 'guard', messageId: 'forged' };
  document.dispatchEvent(new CustomEvent(name, { detail }));
  window.dispatchEvent(new CustomEvent(name, { detail }));
  window.postMessage({ type: name, ...detail }, '*');
}

function forgeMessages(): void {
  for (const verb of ['guard.policy', 'guard.ask', 'detector.book', 'close', 'anyway'])
    window.postMessage({ verb, ok: true, value: { guarding: false, asksFrom: null } }, '*');
}

function moveOverlay(): void {
  const shelf = make('div', { style: 'display: none' });
  document.body.append(shelf);
  for (const stranger of strangers()) shelf.append(stranger);
}

function undressOverlay(): void {
  for (const stranger of strangers()) {
    for (const { name } of [...stranger.attributes]) stranger.removeAttribute(name);
    stranger.style.setProperty('display', 'none', 'important');
    stranger.hidden = true;
  }
}

const listen = () =>
  window.addEventListener(
    'paste',
    (event) => window.__see('paste', event.clipboardData?.getData('text/plain')),
    true,
  );

/** `first`: what runs before anything is written. */
function rewriteDocument(first = () => {}): void {
  document.open();
  first();
  document.write('<!doctype html><title>New</title><textarea autofocus></textarea>');
  document.close();
}

function breakBuiltins(): void {
  const refuse = () => undefined;
  Event.prototype.preventDefault = refuse;
  Event.prototype.stopImmediatePropagation = refuse;
  Event.prototype.stopPropagation = refuse;
  DataTransfer.prototype.getData = () => 'nothing to see';
  Element.prototype.attachShadow = () => {
    throw new Error('no shadow here');
  };
  HTMLDialogElement.prototype.showModal = refuse;
  window.setTimeout = refuse as unknown as typeof setTimeout;
}

type Attacks = Readonly<Record<string, () => void>>;

/** Done before anything is pasted: the guard is to be deaf then. */
const EARLY: Attacks = {
  'end the content script': forgeInvalidation,
  'forge messages': forgeMessages,
  'forge a paste': () =>
    everywhere(() => new ClipboardEvent('paste', { ...shape, clipboardData: new DataTransfer() })),
  'leave and return': () => {
    for (const type of ['pagehide', 'blur', 'focus', 'visibilitychange', 'pageshow'])
      everywhere(() => new Event(type, shape));
  },
  'replace the root element': () =>
    document.documentElement.replaceWith(document.documentElement.cloneNode(true)),
  'rewrite the document': () => rewriteDocument(),
  'rewrite the document and listen first': () => rewriteDocument(listen),
  'write without opening and listen first': () => {
    document.write('<!doctype html><title>New</title><textarea autofocus></textarea>');
    listen();
    document.close();
  },
  'break the built-ins': breakBuiltins,
};

/** Done while something is held: the guard is to let it go, or to be answered by somebody else than the user. */
const LATE: Attacks = {
  'remove it every 50 ms': () => always(() => strangers().forEach((each) => void each.remove())),
  'move it elsewhere': () => always(moveOverlay),
  'take its attributes': () => always(undressOverlay),
  'hide it by styles': () =>
    style(
      '*, *::backdrop { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; transition: all 9s !important }',
    ),
  'fade the page': () => style('html { opacity: 0.02 !important; filter: opacity(0) }'),
  'make everything inert': () =>
    always(() =>
      [document.documentElement, ...strangers()].forEach((each) => {
        each.inert = true;
      }),
    ),
  'open a modal of its own': openModal,
  'cover it': () => {
    const veil = cover();
    always(() => keepOnTop(veil), 120);
  },
  'take the focus': () => always(() => find('#prompt-textarea').focus(), 10),
  'click everywhere': () => always(clickEverywhere, 300),
  'press Enter': () =>
    always(() => {
      for (const type of ['keydown', 'keypress', 'keyup'])
        everywhere(() => new KeyboardEvent(type, { ...shape, key: 'Enter', code: 'Enter' }));
    }),
  'submit, close and cancel': () =>
    always(() => {
      for (const type of ['submit', 'close', 'cancel', 'toggle'])
        everywhere(() => new Event(type, shape));
    }),
  'fetch in a worker': fetchInWorker,
  'paste by command': () => void document.execCommand('paste'),
  'animate a new view': () =>
    void document.startViewTransition?.(() => document.body.classList.toggle('new')),
  'remount the composer': () => always(() => find('#mount').replaceChildren(make('textarea')), 200),
  'change the address': () => history.pushState(null, '', '/elsewhere'),
  'drop the composer': () => find('form').remove(),
};

const ATTACKS: Attacks = { ...EARLY, ...LATE };

export const EARLY_ATTACKS = Object.keys(EARLY);
export const LATE_ATTACKS = Object.keys(LATE);

/** What a page can tell of itself, and what differs where somebody has been at work before it. */
function fingerprint(): Fingerprint {
  const functions = [
    ...[HTMLElement.prototype.click, HTMLInputElement.prototype.showPicker],
    ...[Clipboard.prototype.readText, Clipboard.prototype.read, window.fetch],
    ...[Event.prototype.preventDefault, Element.prototype.attachShadow],
    ...[EventTarget.prototype.addEventListener, Document.prototype.open, history.pushState],
    ...[Document.prototype.write, Document.prototype.writeln],
  ];
  return {
    names: Object.getOwnPropertyNames(window).sort(),
    sources: Object.fromEntries(
      functions.map((each) => [each.name, Function.prototype.toString.call(each)]),
    ),
    lengths: functions.map(({ length }) => length),
    root: (document.documentElement.cloneNode(false) as Element).outerHTML,
    children: [...document.documentElement.children].map(({ tagName }) => tagName),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
  };
}

/** Reads all that a page can reach, whenever something changes. */
function spy(): void {
  const look = () => {
    for (const stranger of strangers()) {
      if (stranger.shadowRoot) window.__traces.push('an open shadow root');
      window.__see('stranger', stranger.outerHTML);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  const input = find<HTMLInputElement>('.attached');
  setInterval(() => {
    for (const file of input.files ?? []) window.__see('polled file', file);
  }, 10);
}

export function startAttacks(): void {
  window.__traces = [];
  window.__fingerprint = fingerprint;
  window.__attack = (name) => ATTACKS[name]?.();
  spy();
}
