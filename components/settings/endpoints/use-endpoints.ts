// What can be done with the servers where models run, and what is known of each.
import { useEffect, useState } from 'react';
import { type Endpoint, endpointInUse } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import type { Settings } from '@/lib/settings/schema';
import type { EndpointList } from '@/lib/stores/endpoint-types';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import type { Filled } from './EndpointForm';
import type { Tested } from './TestResult';

export interface EndpointsPorts {
  settings: SettingsStore;
  bus: SettingsPorts['bus'];
  requestAccess: SettingsPorts['requestAccess'];
}

interface Removed {
  endpoint: Endpoint;
  at: number;
  wasUsed: boolean;
}

export function useEndpoints(ports: EndpointsPorts, known: Settings | undefined) {
  const { settings, bus, requestAccess } = ports;
  const [told, setTold] = useState<EndpointList | Fault>();
  const [removed, setRemoved] = useState<Removed>();
  const [tests, setTests] = useState<Record<string, Tested>>({});
  const { endpoints = [] } = known ?? {};
  const used = known && endpointInUse(known);
  const { change } = settings;

  const read = async () => {
    const reply = await bus.send('endpoint.list', {});
    setTold(reply.ok ? reply.value : reply.fault);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once, and again after each change.
  useEffect(() => void read(), [bus]);

  const note = (id: string, tested: Tested) => setTests((now) => ({ ...now, [id]: tested }));
  const test = async (id: string) => {
    note(id, 'running');
    const reply = await bus.send('endpoint.test', { id });
    note(id, reply.ok ? reply.value : { fault: reply.fault });
  };
  const put = async (id: string, changes: Partial<Endpoint>) => {
    await change({
      endpoints: endpoints.map((one) => (one.id === id ? { ...one, ...changes } : one)),
    });
    await test(id);
  };
  /** The browser asks only in answer to a click: no await before it. */
  const mayUse = (url: string) => requestAccess(url).catch(() => false);

  return {
    ...{ told, read, used, removed, tests, test, put },
    allow: async ({ id, url }: Endpoint) => {
      if (await mayUse(url)) await test(id);
    },
    /** Why it could not be saved; undefined when it was. */
    async save({ signIn, ...place }: Filled, before: Endpoint | undefined) {
      if (!(await mayUse(place.url)))
        return `Without access to ${new URL(place.url).host} Nearside cannot use it.`;
      const isMoved = before?.url !== place.url || before.kind !== place.kind;
      const kept = before ?? { id: crypto.randomUUID(), limit: 'machine' as const };
      // A lock is lifted for one address, not for whatever takes its place.
      const endpoint = { ...kept, ...place, ...(isMoved && { limit: 'machine' as const }) };
      const others = endpoints.map((one) => (one === before ? endpoint : one));
      await change({ endpoints: before ? others : [...endpoints, endpoint] });
      const { id, url } = endpoint;
      if (signIn !== undefined) await bus.send('endpoint.sign-in', { id, url, signIn });
      await read();
      void test(id);
      return undefined;
    },
    async remove(endpoint: Endpoint) {
      const at = endpoints.indexOf(endpoint);
      setRemoved({ endpoint, at, wasUsed: endpoint.id === used?.id });
      await change({ endpoints: endpoints.filter((one) => one !== endpoint) });
    },
    async undo() {
      if (!removed || !(await mayUse(removed.endpoint.url))) return;
      const { endpoint, at, wasUsed } = removed;
      setRemoved(undefined);
      await change({
        endpoints: [...endpoints.slice(0, at), endpoint, ...endpoints.slice(at)],
        ...(wasUsed && { endpointId: endpoint.id }),
      });
      await read();
    },
  };
}
