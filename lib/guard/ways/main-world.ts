// Runs in the page's own world, before the page: puts the guard before clipboard reads and file pickers that send no event.
// Whatever is used later is taken now, at the start: a page may replace all of it to listen.
import { createAttention } from './attention';
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

type Native = (self: unknown, ...args: unknown[]) => unknown;
type Stand = (native: Native, self: unknown, args: unknown[]) => unknown;
interface Answers {
  pass: () => void;
  text: (text: string) => void;
  refuse: () => void;
}

/** The text of what is held never comes here: the guard reads for itself, and says what the page may have. */
export function wrapReads(): void {
  const { ClipboardItem, CustomEvent, DataTransfer, DOMException, DragEvent, MouseEvent } = window;
  const OwnPromise = Promise;
  const { setPrototypeOf } = Object;
  const { defineProperty, getOwnPropertyDescriptor } = Reflect;
  const freed = (method?: unknown) => Function.prototype.call.bind(method as () => void) as Native;
  const getter = (of: object, name: string) => freed(getOwnPropertyDescriptor(of, name)?.get);
  /** With nothing but its own: what a page adds to all objects would be handed this one. */
  const bare = <T extends object>(own: T): T => setPrototypeOf(own, null);
  const detailOf = getter(CustomEvent.prototype, 'detail');
  const line = document.createElement('i');
  const send = line.dispatchEvent.bind(line);
  const listen = line.addEventListener.bind(line);
  let last = 0;
  let isHeard = false;

  const expect = ({ pass, refuse, text }: Answers): number => {
    last++;
    listen(PASS + last, pass);
    listen(REFUSE + last, refuse);
    listen(TEXT + last, (event) => text(detailOf(event) as string));
    return last;
  };
  const wrap = (owner: object | undefined, name: string, stand: Stand) => {
    const old = owner && getOwnPropertyDescriptor(owner, name);
    if (!old) return;
    const native = freed(old.value);
    const apply = (_: unknown, self: unknown, args: unknown[]) =>
      isHeard ? stand(native, self, args) : native(self, ...args);
    const value = new Proxy(old.value, bare({ apply }));
    defineProperty(owner, name, { ...old, value });
  };
  const read =
    (kind: string, made: (text: string) => unknown): Stand =>
    (native, _, args) =>
      new OwnPromise((resolve, reject) => {
        // Not that of another frame, where the guard could read and we could not.
        const pass = () => resolve(native(clipboard, ...args));
        const text = (text: string) => resolve(made(text));
        const refuse = () => reject(new DOMException('Read permission denied.', 'NotAllowedError'));
        send(new CustomEvent(kind, bare({ detail: expect({ pass, text, refuse }) })));
      });
  const attend = createAttention((top) =>
    send(new MouseEvent(INPUT, bare({ relatedTarget: top as EventTarget }))),
  );
  const choose: Stand = (native, self, args) => {
    attend(self);
    return native(self, ...args);
  };
  const pathOf = freed(Event.prototype.composedPath);
  const onClick = (event: Event) => {
    const pressed = (pathOf(event) as unknown[])[0];
    if (pressed !== window && pressed !== document) attend(pressed);
  };
  const hearClicks = addEventListener.bind(window, 'click', onClick, true);
  const renew = () => {
    hearClicks();
    send(new CustomEvent(OPENED));
  };

  const { clipboard } = navigator;
  const readers = window.Clipboard?.prototype;
  wrap(
    readers,
    'readText',
    read(READ_TEXT, (text) => text),
  );
  wrap(
    readers,
    'read',
    read(READ, (text) => [new ClipboardItem({ 'text/plain': text })]),
  );
  wrap(HTMLElement.prototype, 'click', choose);
  wrap(HTMLInputElement.prototype, 'showPicker', choose);
  // They take all listeners off the window: ours are back before the page can add its own.
  wrap(Document.prototype, 'open', (native, self, args) => {
    const opened = native(self, ...args);
    renew();
    return opened;
  });
  for (const name of ['write', 'writeln'])
    wrap(Document.prototype, name, (native, self, args) => {
      // Nothing is written yet, and yet the document is opened.
      native(self);
      renew();
      return native(self, ...args);
    });

  const then = freed(Promise.prototype.then);
  /** Waits for a promise without asking the page who it is. */
  const wait = (promise: unknown, next: (value: never) => void, reject: () => void) => {
    defineProperty(promise as object, 'constructor', bare({ value: OwnPromise }));
    then(promise, next, reject);
  };
  const { File } = window;
  const fileOf = freed(window.FileSystemFileHandle?.prototype.getFile);
  const nameOf = getter(window.FileSystemHandle?.prototype ?? {}, 'name');
  const itemsOf = getter(DataTransfer.prototype, 'items');
  const add = freed(DataTransferItemList.prototype.add);
  const pick =
    (isFolder: boolean): Stand =>
    (native, self, args) => {
      const picked = native(self, ...args);
      return new OwnPromise((resolve, reject) => {
        const pass = () => resolve(picked);
        const refuse = () => reject(new DOMException('The user aborted a request.', 'AbortError'));
        const ask = (dataTransfer: DataTransfer) => {
          const detail = expect({ pass, text: refuse, refuse });
          send(new DragEvent(PICKED, bare({ dataTransfer, detail })));
        };
        const collect = (handles: unknown[], at: number, dataTransfer: DataTransfer) => {
          if (at === handles.length) return ask(dataTransfer);
          const next = (file: File) => {
            add(itemsOf(dataTransfer), file);
            collect(handles, at + 1, dataTransfer);
          };
          wait(fileOf(handles[at]), next, refuse);
        };
        const chosen = new DataTransfer();
        const take = (handle: unknown) => {
          // A whole folder is not looked through: it is held as what cannot be read.
          add(itemsOf(chosen), new File(['\0'], nameOf(handle) as string));
          ask(chosen);
        };
        wait(picked, isFolder ? take : (handles: unknown[]) => collect(handles, 0, chosen), pass);
      });
    };
  wrap(window, 'showOpenFilePicker', pick(false));
  wrap(window, 'showDirectoryPicker', pick(true));

  // Whichever of the two scripts runs first, the other finds it; pages come later than both.
  const greet = () => dispatchEvent(new MouseEvent(GREETING, bare({ relatedTarget: line })));
  addEventListener(`${GREETING}?`, greet);
  listen(HEARD, () => {
    isHeard = true;
    hearClicks();
    removeEventListener(`${GREETING}?`, greet);
  });
  greet();
}
