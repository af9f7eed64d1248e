// The servers where models run: the provider in use, the firewall around all of them, and what signs in there.
import { type Endpoint, endpointInUse, isSameEndpoint, openUrls } from '@/lib/core/endpoint';
import { exportContacts } from '@/lib/ledger/export';
import { createLedger, LedgerDatabase } from '@/lib/ledger/ledger';
import { adapters } from '@/lib/platform/adapters';
import { createFirewall } from '@/lib/platform/network-rules';
import { createRegistry, PROVIDER_KINDS } from '@/lib/providers/registry';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsStore } from '@/lib/settings/settings';
import { createSignIns } from '@/lib/settings/sign-ins';

/** Milliseconds for which a removed endpoint can be brought back with what signs in there. */
const UNDO = 60_000;

export function createServers(settings: Pick<SettingsStore, 'read'>) {
  const signIns = createSignIns(adapters.signInsItem);
  const ledger = createLedger(new LedgerDatabase('nearside-ledger'), adapters.clock);
  /** As they are now: read once, then told at each change. */
  let known = settings.read();
  const firewall = createFirewall(known.then(openUrls));
  const registry = createRegistry({
    fetch: firewall.fetch,
    mayReach: adapters.mayReach,
    authorization: (endpoint) => signIns.header(endpoint),
    note: ledger.note,
    limitOf: async (asked) => {
      const { endpoints } = await known;
      const now = endpoints.find(({ id }) => id === asked.id);
      return now && isSameEndpoint({ ...now, limit: asked.limit }, asked) ? now.limit : undefined;
    },
  });
  const forget = async () => {
    const { endpoints } = await known;
    await signIns.keepOnly(endpoints);
    await adapters.dropReach(endpoints.map(({ url }) => url));
  };
  void forget();
  return {
    signIns,
    ledger,
    exportContacts,
    providerKinds: PROVIDER_KINDS.map(({ create: _, ...told }) => told),
    provider: async () => registry.at(endpointInUse(await known)),
    tuningOf: async (model: string) => (await known).modelDefaults[model],
    providerAt: (endpoint: Endpoint) => registry.at(endpoint),
    /** To be called at every change of the settings. */
    follow(changed: Settings) {
      known = Promise.resolve(changed);
      firewall.allow(openUrls(changed));
      setTimeout(() => void forget(), UNDO);
    },
  };
}
