// A guard's line to the background. An update of the extension cuts it for good: the guard stays in its page, where it hears
// all before the page does, and the new extension lends it a line under a name that no page can guess.
import { browser } from 'wxt/browser';
import { type Bus, createBus } from '../bus/bus';
import { onGuardCall } from './guard-line';
import { createRuntimeBus } from './wire';

// Types of events on a lent line, an element that stands in no document; an answer's type comes with its question.
const TAKEN = 't';
const SAY = 's';
const CALL = 'c';

type Question = CustomEvent<[answer: string, what: unknown]>;

export interface GuardLine {
  bus: Bus;
  /** Listens for who lends a line; again where the page has taken all listeners away. */
  listen: (name?: string) => void;
}

/** @param onCall answers the background's calls, from the next task on; called, too, when there is a line again */
export function createGuardLine(onCall: () => unknown): GuardLine {
  let lent: EventTarget | undefined;
  let known = '';
  onGuardCall(onCall);
  const onLend = ({ relatedTarget }: MouseEventInit) => {
    // Nobody takes the place of a line that holds.
    if (!relatedTarget || hasLine()) return;
    lent = relatedTarget;
    answerOn(lent, CALL, onCall);
    lent.dispatchEvent(new Event(TAKEN));
    onCall();
  };
  return {
    bus: createBus((message) =>
      lent && !hasLine() ? ask(lent, SAY, message) : browser.runtime.sendMessage(message),
    ),
    listen(name = known) {
      known = name;
      if (name) addEventListener(name, onLend as EventListener);
    },
  };
}

/** Lends the guard of this document a line, if it has lost its own. Two guards never stand in one document. */
export async function lendLine(siteId: string): Promise<void> {
  const reply = await createRuntimeBus().send('guard.policy', { siteId });
  if (!reply.ok || !reply.value.lineName) return;
  const line = document.createElement('i');
  answerOn(line, SAY, (message) => browser.runtime.sendMessage(message));
  line.addEventListener(TAKEN, () => onGuardCall(() => ask(line, CALL)));
  dispatchEvent(new MouseEvent(reply.value.lineName, { relatedTarget: line }));
}

/** The browser takes it away, or only what it says of itself. */
const hasLine = (): boolean => browser.runtime?.id !== undefined;

let asked = 0;

function ask(line: EventTarget, kind: string, what?: unknown): Promise<unknown> {
  const answer = kind + ++asked;
  return new Promise((resolve) => {
    const onAnswer = (event: Event) => resolve((event as CustomEvent).detail);
    line.addEventListener(answer, onAnswer, { once: true });
    line.dispatchEvent(new CustomEvent(kind, { detail: [answer, what] }));
  });
}

/** In the task of the question: a click that stands behind it still counts. */
function answerOn(line: EventTarget, kind: string, answer: (what: unknown) => unknown): void {
  line.addEventListener(kind, async (event) => {
    const [type, what] = (event as Question).detail;
    let detail: unknown;
    try {
      detail = await answer(what);
    } catch {
      // A line can be cut in its turn.
    }
    line.dispatchEvent(new CustomEvent(type, { detail }));
  });
}
