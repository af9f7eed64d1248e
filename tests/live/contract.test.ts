// The provider contract against the true server: the suite that the fakes pass, in each of its two protocols.
import { describe } from 'vitest';
import type { ProviderPorts } from '../../lib/providers/gate';
import { createRegistry } from '../../lib/providers/registry';
import { holdsTheContract } from '../support/provider-contract';
import { endpointAt, providerPorts } from '../support/provider-ports';
import type { ProviderServer } from '../support/provider-servers';
import { PROTOCOLS, type Protocol } from './protocols';
import { Relay } from './relay';
import { LIVE, MODEL } from './server';

const serving = (protocol: Protocol) => async (): Promise<ProviderServer> => {
  const relay = new Relay(LIVE, protocol);
  await relay.listen();
  const isProven = protocol.kind === 'ollama';
  const limit = isProven ? 'machine' : 'internet';
  const endpoint = endpointAt(relay.url, { kind: protocol.kind, limit });
  return {
    ...{ url: relay.url, endpoint, model: MODEL, isProven },
    provider: (changes?: Partial<ProviderPorts>) =>
      createRegistry(providerPorts(changes)).at(endpoint),
    said: () => relay.said,
    mishap: (what) => {
      relay.trouble = what;
    },
    refuse: (status, message) => {
      relay.trouble = { status, message };
    },
    empty: () => {
      relay.isEmpty = true;
    },
    chats: () => relay.chats,
    wasLeft: () => relay.wasLeft,
    close: relay.close,
  };
};

describe.each(PROTOCOLS)('$chatPath', (protocol) => holdsTheContract(serving(protocol)));
