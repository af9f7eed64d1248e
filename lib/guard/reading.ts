// Reads texts of the page with the values of its conversation, which lie in the background and are asked about little else.
import type { Bus } from '../bus/bus';
import type { Restored } from '../detector/restore';
import { pathOfTab } from './conversation';

export interface Reading {
  /** Undefined for a text without a placeholder of this conversation that has a value. */
  read(text: string): Promise<Restored | undefined>;
  /** A message goes out: a new chat gets its address by its first one. */
  sent(): Promise<void>;
  /** Asks again what there is; at once nothing is known any more. */
  renew(): Promise<void>;
  /** Called when nothing is known any more. */
  whenRenewed: () => void;
}

/** As the bus takes it; UTF-16 units. */
const LONGEST_TEXT = 200_000;
/** So often the address is looked at after a message, and so many times; milliseconds. */
const LOOK_EVERY = 500;
const LOOKS = 40;

export function createReading(bus: Bus, siteId: string): Reading {
  /** Of what the page was asked about last. */
  let path: string | undefined;
  let pattern: RegExp | undefined;
  let known: Promise<void> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  const spot = () => ({ siteId, path: pathOfTab() });

  const renew = () => {
    path = pathOfTab();
    pattern = undefined;
    self.whenRenewed();
    known = bus.send('vault.known', spot()).then((reply) => {
      pattern = reply.ok && reply.value ? new RegExp(reply.value, 'i') : undefined;
    });
    return known;
  };

  const self: Reading = {
    renew,
    whenRenewed() {},
    async read(text) {
      await (path === pathOfTab() ? known : renew());
      if (!pattern?.test(text) || text.length > LONGEST_TEXT) return undefined;
      const reply = await bus.send('vault.read', { ...spot(), text });
      return reply.ok && reply.value.places.length > 0 ? reply.value : undefined;
    },
    async sent() {
      const from = spot();
      await known;
      if (!pattern) return;
      void bus.send('vault.sent', from);
      let left = LOOKS;
      clearInterval(looking);
      looking = setInterval(() => {
        if (path !== pathOfTab()) void renew();
        else if (--left > 0) return;
        clearInterval(looking);
      }, LOOK_EVERY);
    },
  };
  return self;
}
