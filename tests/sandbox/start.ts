// Brings a look-alike page to life: its composer with an editor, the send control, and the habits of its site.
import { find, make } from './dom';
import { startFiles } from './files';
import { startAttacks } from './hostile';
import type { CreateEditor, Editor, EditorHost, LookAlike, PageData } from './look-alike';
import { say } from './thread';
import { openTransport, post } from './transport';

/** Milliseconds. */
const LATE = 2_000;
const REMOUNTED_EVERY = 1_000;

/** To be called by the page's script with the one editor that it brings. */
export function startPage(create: CreateEditor): void {
  const { row, switches } = JSON.parse(find('#data').textContent ?? '') as PageData;
  if (row.isHostile) startAttacks();
  if (!switches.includes('late')) {
    begin(row, switches, create);
    return;
  }
  const early = row.placeholderComposer ? make('textarea', { id: row.placeholderComposer }) : null;
  if (early) find('#mount').append(early);
  setTimeout(() => {
    const typed = window.__getText();
    early?.remove();
    begin(row, switches, create).setText(typed);
  }, LATE);
}

function begin(row: LookAlike, switches: readonly string[], create: CreateEditor) {
  const draft = switches.includes('quiet') ? () => {} : startDrafts(row);
  const deliver = openTransport(row.transport);
  const control = startControl(row);
  const files = startFiles(row, switches);
  let editor: Editor | undefined;

  const getText = () => editor?.getText() ?? '';
  const send = () => {
    const text = getText();
    if (!text.trim()) return;
    say(text);
    deliver(text);
    setText('');
    if (row.isRekeyed) mount();
  };
  const changed = () => {
    control.show(getText().trim() !== '');
    draft(getText());
  };
  const host: EditorHost = {
    mount: placeOf(row),
    tag: row.tag ?? 'div',
    attributes: row.attributes ?? {},
    changed,
    takesKey(event) {
      const isSending = isSendKey(row, event);
      if (isSending && row.send.submits) submit();
      else if (isSending) send();
      return isSending;
    },
    takesPaste: files.takesPaste,
  };
  const setText = (text: string) => {
    editor?.setText(text);
    control.show(text.trim() !== '');
  };
  /** Anew, as a page does that draws itself again. */
  const mount = () => {
    const text = getText();
    editor?.destroy();
    if (editor && row.shadow?.isReplaced) {
      find('#mount').replaceChildren();
      host.mount = placeOf(row);
    } else if (editor) {
      host.mount.replaceChildren();
    }
    editor = create(host);
    if (text) setText(text);
  };

  window.__getText = getText;
  mount();
  control.listen(send);
  control.show(getText().trim() !== '');
  startClipboardButton((text) => setText(getText() + text));
  if (switches.includes('remount')) setInterval(mount, REMOUNTED_EVERY);
  return { setText };
}

/** Where the editor goes: the mount, or a shadow root in it. */
function placeOf({ shadow }: LookAlike): HTMLElement {
  const mount = find('#mount');
  if (!shadow) return mount;
  const host = make(shadow.tag, { style: 'display: block' });
  const place = make('div');
  const root = host.attachShadow({ mode: shadow.mode });
  root.append(place);
  const style = new CSSStyleSheet();
  style.replaceSync('textarea { display: block; width: 100%; box-sizing: border-box; border: 0 }');
  root.adoptedStyleSheets = [style];
  mount.append(host);
  return place;
}

const submit = () => find<HTMLFormElement>('.dock > form').requestSubmit();

function isSendKey(row: LookAlike, event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return false;
  if (row.ignoresMadeUpEnter && !event.isTrusted) return false;
  return row.sendsOn !== 'Control+Enter' || event.ctrlKey;
}

/** The send control: shown as the page's state says, and what it does. */
function startControl({ send: kind }: LookAlike) {
  const form = find<HTMLFormElement>('.dock > form');
  const place = find('#sending');
  const control = find('.send');
  return {
    show(canSend: boolean) {
      if (kind.isAbsentWhileEmpty) place.replaceChildren(...(canSend ? [control] : []));
      else if (control instanceof HTMLButtonElement) control.disabled = !canSend;
      else control.setAttribute('aria-disabled', String(!canSend));
      control.toggleAttribute('data-visually-disabled', !canSend);
    },
    listen(send: () => void) {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        if (kind.submits) send();
      });
      if (!kind.submits)
        control.addEventListener(kind.onPointerDown ? 'pointerdown' : 'click', send);
    },
  };
}

/** Posts the text while it is typed, some time after each change. */
function startDrafts({ drafts }: LookAlike): (text: string) => void {
  if (!drafts) return () => {};
  const { url, field, wait } = drafts;
  let soon: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(soon);
    soon = setTimeout(() => post(url, { [field]: text }), wait);
  };
}

/** The page's own way to paste: no event tells of it. */
function startClipboardButton(insert: (text: string) => void): void {
  find('.clipboard').addEventListener('click', async () => {
    const text = await navigator.clipboard.readText().catch(() => '');
    if (text === '') return;
    window.__see('clipboard', text);
    insert(text);
  });
}
