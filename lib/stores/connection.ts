// Whether the model server can be used, with which models, and which of them is chosen.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import { causeCalled } from '../core/causes';
import type { Endpoint } from '../core/endpoint';
import type { Fault } from '../core/fault';
import type { FaultKind } from '../core/help';
import { type Place, placeOf } from '../core/place';
import type { Model } from '../providers/provider';

interface Found {
  models: readonly Model[];
  version?: string;
}

export type ConnectionState = { rechecking: boolean } & (
  | ({ status: 'checking' } & Found)
  | ({ status: 'ready' } & Found)
  | ({ status: 'trouble'; fault: Fault } & Found)
);

export interface Connection {
  readonly store: StoreApi<ConnectionState>;
  /** Checks now; calls during a running check share it. */
  check(): Promise<void>;
}

export function createConnection(bus: Bus): Connection {
  const store = createStore<ConnectionState>(() => ({
    status: 'checking',
    models: [],
    rechecking: false,
  }));
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    store.setState({ rechecking: true });
    const reply = await bus.send('connection.check', {});
    running = undefined;
    if (!reply.ok) {
      const { models } = store.getState();
      store.setState({ status: 'trouble', fault: reply.fault, models, rechecking: false }, true);
      return;
    }
    const { fault, ...found } = reply.value;
    store.setState(
      fault
        ? { status: 'trouble', fault, ...found, rechecking: false }
        : { status: 'ready', ...found, rechecking: false },
      true,
    );
  }

  return {
    store,
    check() {
      running ??= run();
      return running;
    },
  };
}

/** True for faults that say something about the server, not about one question, and that do not pass by themselves. */
export const concernsConnection = (kind: FaultKind): boolean => {
  const cause = causeCalled(kind);
  return cause !== undefined && !cause.passes;
};

/** Older servers do not list capabilities: then a model is taken to be able to chat. */
export const canChat = (model: Model): boolean =>
  !model.capabilities || model.capabilities.includes('completion');

/** May be sent text, and can chat. */
export const isUsable = (model: Model): boolean =>
  (model.locality === 'local' || model.isAllowed === true) && canChat(model);

/** The model called `name` if it can be used here, otherwise the first that can; one that runs elsewhere only for want of others. */
export function chosenModel(models: readonly Model[], name: string): Model | undefined {
  const usable = models.filter(isUsable);
  return (
    usable.find((model) => model.name === name) ??
    usable.find(({ locality }) => locality === 'local') ??
    usable[0]
  );
}

/** Where the next question to this model goes. */
export const placeFor = (endpoint: Endpoint, model: Model): Place =>
  model.locality === 'remote' ? 'internet' : placeOf(endpoint.url);
