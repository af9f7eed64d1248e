// What providers need of the world, for tests: the true fetch, and an endpoint whose limit a test can move.
import { type Endpoint, OWN_MACHINE } from '../../lib/core/endpoint';
import type { ProviderPorts } from '../../lib/providers/gate';

/** Nothing asks for permission or signs in; the limit is the endpoint's own. */
export const providerPorts = (changes: Partial<ProviderPorts> = {}): ProviderPorts => ({
  fetch,
  mayReach: async () => true,
  limitOf: async ({ limit }) => limit,
  authorization: async () => undefined,
  ...changes,
});

export const endpointAt = (url: string, changes: Partial<Endpoint> = {}): Endpoint => ({
  ...OWN_MACHINE,
  url,
  ...changes,
});
