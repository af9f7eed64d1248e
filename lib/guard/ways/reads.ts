// Way in: what a page takes by itself, from the clipboard or by a file picker that sends no event.
import type { Arrival } from '../arrival';
import { type Cargo, textOfHtml } from '../clipboard';
import type { Gate } from '../gate';
import {
  GREETING,
  HEARD,
  INPUT,
  OPENED,
  PASS,
  PICKED,
  READ,
  READ_TEXT,
  REFUSE,
  TEXT,
} from './line';
import type { Ears } from './way';

interface Ear {
  /** Hears of files that are chosen. */
  onChoice: NonNullable<Ears['change']>;
  /** The page has taken all listeners off the window. */
  onOpened: () => void;
}

/** To be called at the start of the document. */
export function watchReads(gate: Gate, { onChoice, onOpened }: Ear): void {
  const onGreeting = (event: MouseEvent) => {
    const line = event.relatedTarget;
    if (!line) return;
    removeEventListener(GREETING, onGreeting as EventListener);
    line.dispatchEvent(new Event(HEARD));
    for (const kind of [READ_TEXT, READ]) {
      line.addEventListener(kind, (event) => void read(gate, line, event as CustomEvent<number>));
    }
    line.addEventListener(OPENED, onOpened);
    line.addEventListener(PICKED, (event) => picked(gate, line, event as DragEvent));
    // Nobody hears them before us at the top of a tree that is ours.
    line.addEventListener(INPUT, ({ relatedTarget }: MouseEventInit) => {
      for (const type of ['input', 'change']) relatedTarget?.addEventListener(type, onChoice, true);
    });
  };
  addEventListener(GREETING, onGreeting as EventListener);
  dispatchEvent(new Event(`${GREETING}?`));
  // What comes later does not come from us.
  setTimeout(() => removeEventListener(GREETING, onGreeting as EventListener));
}

/** Reads in the page's stead, so that what is held never reaches the page's world. */
async function read(gate: Gate, line: EventTarget, { type, detail }: CustomEvent<number>) {
  const say = (kind: string, text?: string) =>
    line.dispatchEvent(new CustomEvent(kind + detail, { detail: text }));
  const cargo = gate.isOn() ? await readClipboard(type === READ_TEXT).catch(() => {}) : null;
  // Without the user's leave the browser refuses the page as it would without us.
  if (!cargo) return void say(PASS);
  const deliver: Arrival['deliver'] = async ({ text }) => {
    const isWhole = type === READ && text === cargo.text;
    say(isWhole ? PASS : TEXT, text);
    return true;
  };
  offer(gate, { ...cargo, way: 'read', place: gate.place(), deliver }, () => say(REFUSE));
}

function picked(gate: Gate, line: EventTarget, { dataTransfer, detail }: DragEvent): void {
  const say = (kind: string) => line.dispatchEvent(new Event(kind + detail));
  const files = [...(dataTransfer?.files ?? [])];
  const deliver: Arrival['deliver'] = async (chosen) => {
    // A page is given handles of files on the disk; nothing else can be put in their place.
    const isWhole = chosen.files.every((file, at) => file === files[at]);
    if (isWhole) say(PASS);
    return isWhole;
  };
  const arrival = { way: 'file', text: '', flavours: [], files, place: gate.place() } as const;
  if (gate.isOn()) offer(gate, { ...arrival, deliver }, () => say(REFUSE));
  else say(PASS);
}

function offer(gate: Gate, arrival: Arrival, refuse: () => void): void {
  if (gate.isBusy()) refuse();
  else if (!gate.take({ ...arrival, refuse })) void arrival.deliver(arrival);
}

async function readClipboard(isText: boolean): Promise<Cargo> {
  const { clipboard } = navigator;
  if (isText) return { text: await clipboard.readText(), flavours: [], files: [] };
  const parts = (await clipboard.read()).flatMap((item) =>
    item.types
      .filter((type) => !type.startsWith('image/'))
      .map(async (type) => {
        const text = await (await item.getType(type)).text();
        return type === 'text/html' ? textOfHtml(text) : text;
      }),
  );
  return { text: (await Promise.all(parts)).join('\n'), flavours: [], files: [] };
}
