// Who answers what of the servers where models run; what signs in there goes in and never comes out.
import type { Handlers } from '../bus/bus';
import { type Endpoint, isEndpointUrl } from '../core/endpoint';
import { placeOf } from '../core/place';
import { fail, ok } from '../core/result';
import type { Provider, ServerKind } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import type { SignIns } from '../settings/sign-ins';

export interface EndpointPorts {
  settings: SettingsStore;
  signIns: Pick<SignIns, 'set' | 'kinds' | 'clear'>;
  providerKinds: ServerKind[];
  providerAt: (endpoint: Endpoint) => Provider;
}

type EndpointVerb =
  | 'endpoint.list'
  | 'endpoint.test'
  | 'endpoint.sign-in'
  | 'settings.export'
  | 'settings.import';

export function endpointHandlers(ports: EndpointPorts): Pick<Handlers, EndpointVerb> {
  const { settings, signIns, providerKinds, providerAt } = ports;
  return {
    'endpoint.list': async () => {
      const { endpoints } = await settings.read();
      return ok({ kinds: providerKinds, signIns: await signIns.kinds(endpoints) });
    },
    'endpoint.test': async ({ id }) => {
      const { endpoints } = await settings.read();
      const endpoint = endpoints.find((one) => one.id === id);
      if (!endpoint) return fail('request-invalid', id);
      const provider = providerAt(endpoint);
      const connection = await provider.check();
      const cloud = connection.fault ? undefined : await provider.cloud?.();
      return ok({ connection, place: placeOf(endpoint.url), ...(cloud && { cloud }) });
    },
    'endpoint.sign-in': async ({ id, url, signIn }) => {
      if (!isEndpointUrl(url)) return fail('request-invalid', id);
      await signIns.set({ id, url }, signIn);
      return ok(null);
    },
    'settings.export': async () => ok(await settings.export()),
    'settings.import': ({ text }) => settings.import(text),
  };
}
