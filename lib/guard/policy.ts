// Whether the guard is on here: on until the background says otherwise, asked again whenever the user comes back.
import type { Bus } from '../bus/bus';
import type { GuardPolicy } from './decide';

/** Nothing is known yet, so everything is asked. */
const UNHEARD: GuardPolicy = {
  guarding: true,
  pausedFor: 0,
  canPause: false,
  asksFrom: 1,
  edition: 0,
  modes: { medium: 'monitor', low: 'monitor' },
  canExcept: false,
};

export interface PolicySource {
  /** As last heard; a pause ends by itself. */
  (): GuardPolicy;
  /** Asks again. */
  renew: () => Promise<void>;
  /** Listens for the user's return, again where the page has taken all listeners away. */
  listen: () => void;
}

interface Listeners {
  /** The user has changed what is looked for. */
  onEdition?: () => void;
  /** An answer has come; also when a pause has ended. */
  onHeard?: () => void;
}

/** A background that does not answer changes nothing. */
export function followPolicy(bus: Bus, siteId: string, listeners: Listeners = {}): PolicySource {
  let policy = UNHEARD;
  /** By a clock that nobody can set. */
  let restsUntil = 0;
  let waking: ReturnType<typeof setTimeout> | undefined;
  const renew = async () => {
    const reply = await bus.send('guard.policy', { siteId });
    if (!reply.ok) return;
    const isNew = policy !== UNHEARD && reply.value.edition !== policy.edition;
    policy = reply.value;
    restsUntil = performance.now() + policy.pausedFor;
    clearTimeout(waking);
    if (policy.pausedFor > 0) waking = setTimeout(() => void renew(), policy.pausedFor + 1);
    if (isNew) listeners.onEdition?.();
    listeners.onHeard?.();
  };
  const onReturn = () => void renew();
  const listen = () => {
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    onReturn();
  };
  listen();
  const now = () => (performance.now() < restsUntil ? { ...policy, guarding: false } : policy);
  return Object.assign(now, { renew, listen });
}
