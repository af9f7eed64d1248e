// "Ask my local model": hands what is held to the panel, and says where it went or why it waits.
import type { Bus } from '../bus/bus';
import type { RequestOf } from '../bus/protocol';
import { Copyable, REFUSED } from './copying';
import type { Overlay } from './dialog';
import { joined } from './file-text';
import { delay } from './insert';
import { askedView, askingView, waitingView } from './views';

/** Milliseconds that the overlay shows where the question went. */
const SHOWN = 1_800;

interface Asking {
  bus: Bus;
  overlay: Overlay;
  /** Undefined where there is none. */
  redacted: Promise<string | undefined> | undefined;
}

/** `lost`: the background did not take it. `back`: the user wants to choose again. */
export async function askModel(
  request: RequestOf<'guard.ask'>,
  { bus, overlay, redacted }: Asking,
): Promise<'asked' | 'back' | 'lost'> {
  // Sent before anything awaits: the panel may only open in answer to the user's click.
  const reply = bus.send('guard.ask', request);
  const closed = overlay.show(askingView()).then(() => undefined);
  const result = await Promise.race([reply, closed]);
  if (!result) return 'asked';
  if (!result.ok) return 'lost';
  const { opened, trouble } = result.value;
  if (opened && !trouble) {
    await Promise.race([overlay.show(askedView()), delay(SHOWN)]);
    return 'asked';
  }
  const text = await redacted;
  const copyable = text === undefined ? undefined : new Copyable(joined(text));
  for (let notice = ''; ; ) {
    const choice = await overlay.show({ ...waitingView(trouble, copyable?.element), notice });
    if (choice === 'back') return 'back';
    if (choice !== 'copy' || !copyable) return 'asked';
    notice = (await copyable.copy()) ? 'Copied.' : REFUSED;
  }
}
