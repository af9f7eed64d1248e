// Whether the guard can do its work on this page: heard first, and able to show its question.
import { Frame } from './dialog-frame';
import { type Here, isPartOf } from './here';

/** What a tab's icon and the panel say of it. `siteName` is empty where no chatbot is known. */
export interface TabState {
  state: 'guarding' | 'off' | 'paused' | 'unable' | 'reload' | 'forbidden' | 'none';
  siteName: string;
  /** Milliseconds. */
  pausedFor: number;
  canPause: boolean;
  /** What went into the page although something was found: different values, by what they are. */
  passed: { label: string; count: number }[];
}

/** Nobody but us can listen to it, or send it. */
const type = String(Math.random());

let canary: Event | undefined;
let wasHeard = false;
/** Nothing of the page ran before us, and our listeners have stayed since. */
let isFirst = document.scripts.length === 0;

/** Known by identity; no page ever sees one. */
const onCanary = (event: Event) => {
  wasHeard = event === canary;
};

/** To be called together with what listens for the guard: who takes the one away takes the other. */
export const listenForCanary = () => window.addEventListener(type, onCanary, true);

let onErased: readonly (() => void)[] = [];

/** Called when the page has taken all listeners away, as `document.open()` does. */
export const whenErased = (...listeners: (() => void)[]) => {
  onErased = listeners;
};

/** Whether our listeners are still there; once gone, others may have come first. */
export function checkEars(): boolean {
  wasHeard = false;
  canary = new Event(type);
  window.dispatchEvent(canary);
  isFirst &&= wasHeard;
  if (!wasHeard) for (const listener of onErased) listener();
  return isFirst;
}

/** What a guard tells of its page. */
export const healthOf = (site: Here) => ({
  siteId: site.id,
  isAble: isAble(),
  isHere: isPartOf(site),
  page: performance.timeOrigin,
});

function isAble(): boolean {
  try {
    const nothing = () => {};
    new Frame({ onRaise: nothing, onLost: nothing }).remove();
    return checkEars() && document.documentElement instanceof HTMLElement;
  } catch {
    return false;
  }
}
