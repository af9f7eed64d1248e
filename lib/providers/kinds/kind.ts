// What a kind of provider is: how users know it, and how one is made. Each other file of this folder exports one as `provider`.
import type { Endpoint } from '../../core/endpoint';
import type { ProviderPorts } from '../gate';
import type { Provider, ServerKind } from '../provider';

export interface ProviderKind extends ServerKind {
  create: (endpoint: Endpoint, ports: ProviderPorts) => Provider;
}
