// The models of the server as they are managed: the list, the work under way, and what was deleted a moment ago.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus, PanelLink } from '../bus/bus';
import type { ReplyOf, RequestOf, Verb } from '../bus/protocol';
import { type Endpoint, endpointInUse, isSameEndpoint } from '../core/endpoint';
import type { Fault } from '../core/fault';
import type { Result } from '../core/result';
import type { ModelDetails, RunningModel } from '../models/admin';
import type { Doomed } from '../models/deletions';
import type { Job } from '../models/job';
import { type ListedModel, listed, type Order, ordered, search } from '../models/listing';

export interface ModelsPorts {
  bus: Bus;
  onNews: PanelLink['onNews'];
}

export interface ModelsState {
  /** `trouble`: the list could not be read; an earlier one is still there. */
  status: 'loading' | 'ready' | 'trouble';
  fault: Fault | undefined;
  /** All, without those that were deleted a moment ago. */
  models: readonly ListedModel[];
  running: readonly RunningModel[];
  jobs: readonly Job[];
  doomed: readonly Doomed[];
  /** Why the last thing that was asked for was not done. */
  refused: Fault | undefined;
  sought: string;
  order: Order;
}

export interface Models {
  readonly store: StoreApi<ModelsState>;
  /** Reads the list anew; calls during a running one share it. */
  read(): Promise<void>;
  search(sought: string): void;
  orderBy(order: Order): void;
  /** The list as it is to be shown. */
  shown(): readonly ListedModel[];
  details(name: string): Promise<Result<ModelDetails>>;
  /** Each tells whether it was begun or done; why not is in the state. */
  pull(name: string): Promise<boolean>;
  load(name: string, seconds: number): Promise<boolean>;
  unload(name: string): Promise<boolean>;
  copy(name: string, destination: string): Promise<boolean>;
  remove(name: string): Promise<boolean>;
  bringBack(name: string): Promise<boolean>;
  create(request: RequestOf<'model.create'>): Promise<boolean>;
  stop(job: Job): Promise<boolean>;
  dismiss(job: Job): Promise<boolean>;
  forgetRefusal(): void;
}

const EMPTY: ModelsState = {
  status: 'loading',
  fault: undefined,
  models: [],
  running: [],
  jobs: [],
  doomed: [],
  refused: undefined,
  sought: '',
  order: 'name',
};

const known = new WeakMap<Bus, Models>();

/** One store for each page: news cannot be listened to for a while only. */
export function modelsOf(ports: ModelsPorts): Models {
  const models = known.get(ports.bus) ?? createModels(ports);
  known.set(ports.bus, models);
  return models;
}

function createModels({ bus, onNews }: ModelsPorts): Models {
  const store = createStore<ModelsState>(() => EMPTY);
  let reading: Promise<void> | undefined;
  let isStale = false;
  let endpoint: Endpoint | undefined;

  const readOnce = async () => {
    const [inventory, jobs] = await Promise.all([
      bus.send('model.inventory', {}),
      bus.send('job.list', {}),
    ]);
    if (jobs.ok) store.setState({ jobs: jobs.value });
    if (!inventory.ok) {
      store.setState({ status: 'trouble', fault: inventory.fault });
      return;
    }
    const { models, running, doomed } = inventory.value;
    const gone = new Set(doomed.filter(({ fault }) => !fault).map(({ name }) => name));
    const there = models.filter(({ name }) => !gone.has(name));
    store.setState({
      status: 'ready',
      fault: undefined,
      models: listed(there, running),
      running,
      doomed,
    });
  };
  const readAll = async () => {
    do {
      isStale = false;
      await readOnce();
    } while (isStale);
    reading = undefined;
  };
  const read = () => {
    isStale = reading !== undefined;
    reading ??= readAll();
    return reading;
  };

  onNews((news) => {
    if (news.type === 'jobs-changed') store.setState({ jobs: news.jobs });
    if (news.type === 'models-changed') void read();
    if (news.type !== 'settings-changed') return;
    const used = endpointInUse(news.settings);
    if (!endpoint || !isSameEndpoint(used, endpoint)) void read();
    endpoint = used;
  });

  const ask = async <K extends Verb>(verb: K, request: RequestOf<K>): Promise<boolean> => {
    const reply = await bus.send<K>(verb, request);
    store.setState({ refused: reply.ok ? undefined : reply.fault });
    return reply.ok;
  };
  /** For work that is listed: it is shown before the news of it. */
  const begin = async <K extends 'model.pull' | 'model.load' | 'model.create'>(
    verb: K,
    request: RequestOf<K>,
  ): Promise<boolean> => {
    const reply = (await bus.send<K>(verb, request)) as Result<ReplyOf<K> & Job>;
    store.setState({ refused: reply.ok ? undefined : reply.fault });
    if (!reply.ok) return false;
    const { jobs } = store.getState();
    const others = jobs.filter(({ id }) => id !== reply.value.id);
    store.setState({ jobs: [...others, reply.value] });
    return true;
  };

  return {
    store,
    read,
    search: (sought) => store.setState({ sought }),
    orderBy: (order) => store.setState({ order }),
    shown() {
      const { models, sought, order } = store.getState();
      return ordered(search(models, sought), order);
    },
    details: (name) => bus.send('model.details', { name }),
    pull: (name) => begin('model.pull', { name }),
    load: (name, seconds) => begin('model.load', { name, seconds }),
    unload: (name) => ask('model.unload', { name }),
    copy: (name, destination) => ask('model.copy', { name, destination }),
    remove: (name) => ask('model.delete', { name }),
    bringBack: (name) => ask('model.bring-back', { name }),
    create: (request) => begin('model.create', request),
    stop: ({ id }) => ask('job.stop', { id }),
    dismiss: ({ id }) => ask('job.dismiss', { id }),
    forgetRefusal: () => store.setState({ refused: undefined }),
  };
}
