// What a paste carries: read in the event, and built again for an insertion.

/** Everything that a paste brought, copied while its event was running. */
export interface Cargo {
  /** The text that is scanned, shown and redacted. */
  text: string;
  /** All string flavours by MIME type, as they came. */
  flavours: readonly (readonly [type: string, data: string])[];
  files: readonly File[];
}

/** Reads a paste; `text` is the plain text or, where there is none, the text of the HTML. */
export function readCargo(data: DataTransfer | null): Cargo {
  const files = [...(data?.files ?? [])];
  const flavours = [...(data?.types ?? [])]
    .filter((type) => type !== 'Files')
    .map((type) => [type, data?.getData(type) ?? ''] as const);
  const plain = data?.getData('text/plain') ?? '';
  const text = plain.trim() === '' ? textOfHtml(data?.getData('text/html') ?? '') || plain : plain;
  return { text, flavours, files };
}

const BLOCKS = 'address,blockquote,br,dd,div,dt,h1,h2,h3,h4,h5,h6,hr,li,p,pre,section,td,th,tr';

/** The text of HTML with a line break after each block, so that values of two cells do not melt together. */
export function textOfHtml(html: string): string {
  if (html === '') return '';
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script,style,template')) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) element.after('\n');
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}

/** Firefox's own form of the constructor; a `DataTransfer` of a content script reaches its pages empty. */
interface FirefoxInit extends ClipboardEventInit {
  dataType: string;
  data: string;
}

/** A cargo as events carry it. */
export function pack(cargo: Cargo): DataTransfer {
  const data = new DataTransfer();
  for (const [type, value] of cargo.flavours) data.setData(type, value);
  for (const file of cargo.files) data.items.add(file);
  if (cargo.text && !data.getData('text/plain')) data.setData('text/plain', cargo.text);
  return data;
}

/** A paste event that editors read like a native one. */
export function pasteEvent(cargo: Cargo): ClipboardEvent {
  const shape = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = pack(cargo);
  const event = new ClipboardEvent('paste', { ...shape, clipboardData });
  const arrives =
    event.clipboardData?.getData('text/plain') === clipboardData.getData('text/plain');
  if (!import.meta.env.FIREFOX || arrives) return event;
  const init: FirefoxInit = { ...shape, dataType: 'text/plain', data: cargo.text };
  return new ClipboardEvent('paste', init);
}
