// Brings the detector to the page: its rules come from the background by message, and until then nothing is waved through.
import type { Bus } from '../bus/bus';
import type { ReplyOf } from '../bus/protocol';
import { createDetector, type Detector } from '../detector/detector';
import { openBook } from '../detector/open-book';
import { delay } from './insert';

/** How long a held paste waits for the rules, and how long the page asks for them at its start; milliseconds. */
const PATIENCE = 3_000;
const FIRST_PATIENCE = 20_000;
/** After so long without a reply the question is asked once more; the worker may have died over it. */
const REPLY_TAKES = 1_000;
const FIRST_PAUSE = 50;

export interface DetectorSource {
  /** Undefined until the rules are there. */
  now: () => Detector | undefined;
  /** Asks again if need be; undefined when the rules do not come in time. */
  soon: () => Promise<Detector | undefined>;
  /** Asks for rules that have changed; until they come, the old ones go on. */
  renew: () => void;
}

interface Options {
  lazily: boolean;
  siteId: string;
  /** All that has come with the rules. */
  onBook?: (reply: ReplyOf<'detector.book'>) => void;
}

/**
 * Asks for the rules at once, or with `lazily` when the user first comes to this frame: few frames are ever pasted
 * into. Once there, they stay, whatever becomes of the background.
 */
export function fetchDetector(bus: Bus, options: Options): DetectorSource {
  let detector: Detector | undefined;

  const ask = async () => {
    const reply = await bus.send('detector.book', { siteId: options.siteId });
    const book = reply.ok ? openBook(reply.value) : undefined;
    if (!reply.ok || !book) return;
    detector = createDetector(book);
    options.onBook?.(reply.value);
  };
  const askFor = async (patience: number) => {
    let waiting = true;
    const end = delay(patience).then(() => {
      waiting = false;
    });
    for (let pause = FIRST_PAUSE; waiting && !detector; pause *= 2) {
      // An answer that comes later still counts.
      await Promise.race([ask(), delay(REPLY_TAKES), end]);
      if (!detector) await Promise.race([delay(pause), end]);
    }
    return detector;
  };

  const renew = () => {
    if (detector) void ask();
  };

  if (!options.lazily) void askFor(FIRST_PATIENCE);
  window.addEventListener('focus', () => {
    if (!detector) void ask();
  });
  return { now: () => detector, soon: async () => detector ?? askFor(PATIENCE), renew };
}
