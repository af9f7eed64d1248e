// The providers in use, one per endpoint, so that what they learned of a server lasts.
import { createOllama, type OllamaPorts } from './ollama';
import type { Provider } from './provider';

export interface Registry {
  at(endpoint: string): Provider;
}

export function createRegistry(ports: OllamaPorts): Registry {
  const providers = new Map<string, Provider>();
  return {
    at(endpoint) {
      const provider = providers.get(endpoint) ?? createOllama(endpoint, ports);
      providers.set(endpoint, provider);
      return provider;
    },
  };
}
