// Runs in the page's own world, before the page: puts the guard before clipboard reads and file pickers that send no event.
// Whatever is used later is taken now, at the start: a page may replace all of it to listen.
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
  const { defineProperty, getOwnPropertyDescriptor } = Reflect;
  const freed = (method?: unknown) => Function.prototype.call.bind(method as () => void) as Native;
  const getter = (of: object, name: string) => freed(getOwnPropertyDescriptor(of, name)?.get);
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
    const value = new Proxy(old.value, {
      apply: (_, self, args) => (isHeard ? stand(native, self, args) : native(self, ...args)),
    });
    defineProperty(owner, name, { ...old, value });
  };
  const read =
    (kind: string, made: (text: string) => unknown): Stand =>
    (native, self, args) =>
      new OwnPromise((resolve, reject) => {
        const pass = () => resolve(native(self, ...args));
        const text = (text: string) => resolve(made(text));
        const refuse = () => reject(new DOMException('Read permission denied.', 'NotAllowedError'));
        send(new CustomEvent(kind, { detail: expect({ pass, text, refuse }) }));
      });
  const choose: Stand = (native, self, args) => {
    send(new MouseEvent(INPUT, { relatedTarget: self as EventTarget }));
    return native(self, ...args);
  };

  const clipboard = window.Clipboard?.prototype;
  wrap(
    clipboard,
    'readText',
    read(READ_TEXT, (text) => text),
  );
  wrap(
    clipboard,
    'read',
    read(READ, (text) => [new ClipboardItem({ 'text/plain': text })]),
  );
  wrap(HTMLElement.prototype, 'click', choose);
  wrap(HTMLInputElement.prototype, 'showPicker', choose);
  // It takes all listeners off the window: ours are back before the page can add its own.
  wrap(Document.prototype, 'open', (native, self, args) => {
    const opened = native(self, ...args);
    send(new CustomEvent(OPENED));
    return opened;
  });

  const then = freed(Promise.prototype.then);
  /** Waits for a promise without asking the page who it is. */
  const wait = (promise: unknown, next: (value: never) => void, reject: () => void) => {
    defineProperty(promise as object, 'constructor', { value: OwnPromise });
    then(promise, next, reject);
  };
  const fileOf = freed(window.FileSystemFileHandle?.prototype.getFile);
  const itemsOf = getter(DataTransfer.prototype, 'items');
  const add = freed(DataTransferItemList.prototype.add);
  wrap(window, 'showOpenFilePicker', (native, self, args) => {
    const picked = native(self, ...args);
    return new OwnPromise((resolve, reject) => {
      const pass = () => resolve(picked);
      const refuse = () => reject(new DOMException('The user aborted a request.', 'AbortError'));
      const collect = (handles: unknown[], at: number, dataTransfer: DataTransfer) => {
        if (at === handles.length) {
          const detail = expect({ pass, text: refuse, refuse });
          send(new DragEvent(PICKED, { dataTransfer, detail }));
          return;
        }
        const next = (file: File) => {
          add(itemsOf(dataTransfer), file);
          collect(handles, at + 1, dataTransfer);
        };
        wait(fileOf(handles[at]), next, refuse);
      };
      wait(picked, (handles: unknown[]) => collect(handles, 0, new DataTransfer()), pass);
    });
  });

  // Whichever of the two scripts runs first, the other finds it; pages come later than both.
  const greet = () => dispatchEvent(new MouseEvent(GREETING, { relatedTarget: line }));
  addEventListener(`${GREETING}?`, greet);
  listen(HEARD, () => {
    isHeard = true;
    removeEventListener(`${GREETING}?`, greet);
  });
  greet();
}
