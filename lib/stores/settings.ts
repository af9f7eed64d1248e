// The settings as shown: changed at once, put back when they could not be stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import type { Fault } from '../core/fault';
import type { Settings } from '../settings/schema';

export interface SettingsState {
  /** Undefined until they have been read. */
  settings: Settings | undefined;
  fault: Fault | undefined;
}

export interface SettingsStore {
  readonly store: StoreApi<SettingsState>;
  read(): Promise<void>;
  change(changes: Partial<Omit<Settings, 'version'>>): Promise<void>;
  /** Settings that were changed elsewhere. */
  receive(settings: Settings): void;
}

export function createSettings(bus: Bus): SettingsStore {
  const store = createStore<SettingsState>(() => ({ settings: undefined, fault: undefined }));
  const receive = (settings: Settings): void => store.setState({ settings, fault: undefined });

  return {
    store,
    receive,
    async read() {
      const reply = await bus.send('settings.read', {});
      if (reply.ok) receive(reply.value);
      else store.setState({ fault: reply.fault });
    },
    async change(changes) {
      const before = store.getState().settings;
      if (!before) return;
      receive({ ...before, ...changes });
      const reply = await bus.send('settings.change', { changes });
      if (reply.ok) receive(reply.value);
      else store.setState({ settings: before, fault: reply.fault });
    },
  };
}
