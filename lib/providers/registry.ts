// The providers in use, one per endpoint, so that what they learned of a server lasts; a kind of provider is one file in kinds/.
import type { Endpoint } from '../core/endpoint';
import type { ProviderPorts } from './gate';
import type { ProviderKind } from './kinds/kind';
import type { Provider } from './provider';

const files = import.meta.glob<ProviderKind>(['./kinds/*.ts', '!./kinds/kind.ts'], {
  eager: true,
  import: 'provider',
});

/** In the order of their names. */
export const PROVIDER_KINDS: readonly ProviderKind[] = Object.values(files).sort((one, other) =>
  one.name.localeCompare(other.name),
);

const OLLAMA = 'ollama';

export interface Registry {
  at(endpoint: Endpoint): Provider;
}

export function createRegistry(ports: ProviderPorts): Registry {
  const providers = new Map<string, Provider>();
  return {
    at(endpoint) {
      const { id, kind, url } = endpoint;
      const key = `${kind} ${id} ${url}`;
      const { create } = kindOf(kind);
      const provider = providers.get(key) ?? create(endpoint, ports);
      providers.set(key, provider);
      return provider;
    },
  };
}

/** An unknown kind, of a newer version perhaps, is asked as Ollama: it will say that it is not. */
function kindOf(id: string): ProviderKind {
  const found =
    PROVIDER_KINDS.find((kind) => kind.id === id) ??
    PROVIDER_KINDS.find((kind) => kind.id === OLLAMA);
  if (!found) throw new Error('no provider for Ollama');
  return found;
}
