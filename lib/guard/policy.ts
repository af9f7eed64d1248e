// Whether the guard is on here: on until the background says otherwise, asked again whenever the user comes back.
import type { Bus } from '../bus/bus';
import type { GuardPolicy } from './decide';

/** The policy as last heard. A background that does not answer changes nothing. */
export function followPolicy(bus: Bus, siteId: string): () => GuardPolicy {
  let policy: GuardPolicy = { guarding: true };
  const ask = async () => {
    const reply = await bus.send('guard.policy', { siteId });
    if (reply.ok) policy = reply.value;
  };
  void ask();
  window.addEventListener('focus', () => void ask());
  document.addEventListener('visibilitychange', () => void ask());
  return () => policy;
}
