// Lets the user choose a part of the visible page: a drag, or arrows and Enter; Escape cancels. Leaves nothing on the page.
import style from './choose-region.css?inline';
import { afterKey, between, type Region, type RegionKey, SMALLEST, type View } from './region';

/** `cancelled`: by the user; `left`: the tab was hidden meanwhile, or the page has removed the screen. */
export type RegionChoice = { region: Region; view: View } | 'cancelled' | 'left';

export interface RegionChooser {
  readonly choice: Promise<RegionChoice>;
  /** A key that was pressed elsewhere: the panel has the focus while the page is looked at. */
  press(key: RegionKey): void;
}

const HINT =
  'Drag over the part you want. Arrow keys move it, with Shift they resize it, Enter takes it. Esc cancels.';

/** Inline on the host, where nothing that a page's style sheet says can win. */
const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;inset:0!important;' +
  'width:0!important;height:0!important;';

/** Opens the screen; the choice is made once it is gone from the page, and from the picture. */
export function chooseRegion(): RegionChooser {
  const screen = createScreen();
  const view = (): View => ({ width: innerWidth, height: innerHeight });
  const ending = new AbortController();
  let region: Region | undefined;
  let end: (choice: RegionChoice) => void = () => {};
  const choice = new Promise<RegionChoice>((resolve) => {
    end = (made) => {
      if (ending.signal.aborted) return;
      ending.abort();
      screen.remove();
      afterNextFrame(() => resolve(made));
    };
  });
  const show = (next: Region | undefined) => {
    region = next;
    screen.draw(next);
  };
  const take = () => region && end({ region, view: view() });

  const press = (key: RegionKey) => {
    if (key.key === 'Escape') end('cancelled');
    else if (key.key === 'Enter') take();
    else show(afterKey(region, key, view()) ?? region);
  };
  listenToDrags(screen.dialog, {
    signal: ending.signal,
    onDrag: (one, two) => show(between(one, two, view())),
    onDrop: () => {
      if (region && region.width >= SMALLEST && region.height >= SMALLEST) take();
      else show(undefined);
    },
  });
  const { signal } = ending;
  takeKeys(press, signal);
  addEventListener('resize', () => show(undefined), { signal });
  document.addEventListener('visibilitychange', () => end('left'), { signal });
  screen.onGone(() => end('left'), signal);
  return { choice, press };
}

interface Screen {
  dialog: HTMLDialogElement;
  draw(region: Region | undefined): void;
  remove(): void;
  /** Called when the page takes the screen away. */
  onGone(listener: () => void, signal: AbortSignal): void;
}

/** A modal dialog in a closed shadow root: above everything of the page, out of its reach. */
function createScreen(): Screen {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', HINT);
  const part = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    return element;
  };
  const [box, size, hint] = [part('region'), part('size'), part('hint')];
  hint.textContent = HINT;
  box.append(size);
  dialog.append(box, hint);
  root.append(dialog);

  const draw = (region: Region | undefined) => {
    const { x, y, width, height } = region ?? { x: 0, y: 0, width: 0, height: 0 };
    box.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;
    size.textContent = region ? `${width} × ${height}` : '';
    size.hidden = !region;
    size.classList.toggle('inside', y < 30);
    dialog.classList.toggle('dragging', region !== undefined);
  };
  draw(undefined);
  document.documentElement.append(host);
  dialog.showModal();
  return {
    dialog,
    draw,
    remove: () => host.remove(),
    onGone(listener, signal) {
      const observer = new MutationObserver(() => {
        if (!host.isConnected || !dialog.open) listener();
      });
      observer.observe(document.documentElement, { childList: true });
      observer.observe(document, { childList: true });
      dialog.addEventListener('close', listener, { signal });
      signal.addEventListener('abort', () => observer.disconnect());
    },
  };
}

/** No key reaches the page meanwhile. */
function takeKeys(press: (key: RegionKey) => void, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') press(event);
  };
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    addEventListener(type, onKey, { capture: true, signal });
}

interface Point {
  x: number;
  y: number;
}

interface Drags {
  signal: AbortSignal;
  onDrag: (from: Point, to: Point) => void;
  onDrop: () => void;
}

function listenToDrags(target: HTMLElement, { signal, onDrag, onDrop }: Drags): void {
  let from: Point | undefined;
  const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    target.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) listener(event as PointerEvent);
      },
      { signal },
    );
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    target.setPointerCapture(event.pointerId);
    from = pointOf(event);
  });
  on('pointermove', (event) => {
    if (from) onDrag(from, pointOf(event));
  });
  on('pointerup', () => {
    if (from) onDrop();
    from = undefined;
  });
  on('pointercancel', () => {
    from = undefined;
  });
}

/** Milliseconds after which it goes on without a frame: a hidden page is never drawn. */
const NO_FRAME = 300;

/** Calls once what was removed is gone from the screen. */
function afterNextFrame(go: () => void): void {
  const timer = setTimeout(go, NO_FRAME);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      clearTimeout(timer);
      go();
    }),
  );
}
