// Managing models in the background: what pages ask for, and the downloads and deletions that go on without them.
import type { Handlers } from '../bus/bus';
import type { ModelReplies } from '../bus/model-messages';
import type { Clock, KeepAlive, NewId, Shelf, StoredItem } from '../core/ports';
import { fail, ok, type Result } from '../core/result';
import type { ModelAdmin, NewModel, WorkEvent } from '../models/admin';
import { createDeletions, type Deletions, type Doomed } from '../models/deletions';
import { createJobs, type Jobs } from '../models/jobs';
import { isCloudName, isOwnName, isSameModel } from '../models/model-name';
import type { Provider } from '../providers/provider';
import type { Watchers } from './watchers';

export interface ModelRoomPorts {
  provider: () => Promise<Provider>;
  watchers: Pick<Watchers, 'broadcast'>;
  shelf: Shelf;
  /** Models that were deleted a moment ago. */
  deletionsItem: StoredItem;
  clock: Clock;
  newId: NewId;
  keepAlive: KeepAlive;
}

export interface ModelRoom {
  jobs: Pick<Jobs, 'list' | 'clear'>;
  deletions: Pick<Deletions, 'list' | 'clear'>;
  modelHandlers: Pick<Handlers, keyof ModelReplies>;
}

interface Server {
  admin: ModelAdmin;
  endpoint: string;
}

const UNMANAGED = fail('models-unmanaged');

export function createModelRoom(ports: ModelRoomPorts): ModelRoom {
  const { watchers, clock } = ports;
  const tellChanged = () => watchers.broadcast({ type: 'models-changed' });

  const server = async (): Promise<Result<Server>> => {
    const { admin, endpoint } = await ports.provider();
    return admin ? ok({ admin, endpoint }) : UNMANAGED;
  };
  /** Asks the server in use, if its models can be managed. */
  const ask = async <T>(question: (admin: ModelAdmin) => Promise<Result<T>>) => {
    const found = await server();
    return found.ok ? question(found.value.admin) : found;
  };

  const publish: Parameters<typeof createJobs>[0]['publish'] = (jobs) =>
    watchers.broadcast({ type: 'jobs-changed', jobs });
  const jobs = createJobs({ ...ports, publish }, (job) => {
    if (job.state === 'done') tellChanged();
  });

  /** Only the model that was meant, and only on its own server. */
  const carryOut = async ({ name, digest, endpoint }: Doomed): Promise<Result<null>> => {
    const found = await server();
    if (!found.ok) return found;
    if (found.value.endpoint !== endpoint) return fail('server-unreachable', endpoint);
    const listed = await found.value.admin.list();
    if (!listed.ok) return listed;
    const model = listed.value.find((one) => isSameModel(one.name, name));
    return model?.digest === digest ? found.value.admin.delete(model.name) : ok(null);
  };
  const deletions = createDeletions({
    item: ports.deletionsItem,
    clock,
    keepAlive: ports.keepAlive,
    carryOut,
    onChange: tellChanged,
  });

  const begin = async (
    kind: 'pull' | 'create' | 'load',
    name: string,
    work: (admin: ModelAdmin, signal: AbortSignal) => AsyncIterable<WorkEvent>,
  ) => {
    const found = await server();
    if (!found.ok) return found;
    const { admin, endpoint } = found.value;
    const task = { kind, name, endpoint };
    return ok(await jobs.start(task, (signal) => work(admin, signal)));
  };

  const inventory = async (admin: ModelAdmin) => {
    const [models, running, doomed] = await Promise.all([
      admin.list(),
      admin.running(),
      deletions.list(),
    ]);
    if (!models.ok) return models;
    // A server that does not say what is loaded is none the worse for it.
    return ok({ models: models.value, running: running.ok ? running.value : [], doomed });
  };

  const doom = async (admin: ModelAdmin, endpoint: string, name: string): Promise<Result<null>> => {
    const listed = await admin.list();
    if (!listed.ok) return listed;
    const model = listed.value.find((one) => isSameModel(one.name, name));
    if (!model) return fail('model-missing', name);
    await deletions.add({ name: model.name, digest: model.digest, endpoint });
    tellChanged();
    return ok(null);
  };

  const modelHandlers: ModelRoom['modelHandlers'] = {
    'model.inventory': () => ask(inventory),
    'model.details': ({ name }) => ask((admin) => admin.details(name)),
    'model.load': ({ name, seconds }) =>
      begin('load', name, (admin, signal) => loading(admin, { name, seconds, signal })),
    'model.unload': ({ name }) =>
      ask(async (admin) => {
        const unloaded = await admin.keep(name, 0, AbortSignal.timeout(10_000));
        tellChanged();
        return unloaded;
      }),
    'model.copy': ({ name, destination }) =>
      ask(async (admin) => {
        const copied = await admin.copy(name, destination);
        tellChanged();
        return copied;
      }),
    'model.delete': async ({ name }) => {
      const found = await server();
      return found.ok ? doom(found.value.admin, found.value.endpoint, name) : found;
    },
    'model.bring-back': async ({ name }) => {
      const isBack = await deletions.bringBack(name);
      tellChanged();
      return ok(isBack);
    },
    'model.pull': async ({ name }) =>
      isCloudName(name)
        ? fail('model-not-local', name)
        : begin('pull', name, (admin, signal) => admin.pull(name, signal)),
    'model.create': ({ name, base, fields }) => create({ name, fields, ...fromBase(base) }),
    'model.file': ({ digest }) => ask((admin) => admin.file(digest)),
    'model.handed': ({ digest, ...sent }) =>
      ask(async (admin) => {
        admin.handed(digest, sent);
        return ok(null);
      }),
    'job.list': async () => ok(await jobs.list()),
    'job.stop': async ({ id }) => {
      jobs.stop(id);
      return ok(null);
    },
    'job.dismiss': async ({ id }) => {
      await jobs.dismiss(id);
      return ok(null);
    },
  };

  const create = async (request: NewModel) => {
    const { name } = request;
    if (!isOwnName(name)) return fail('model-name-invalid', name);
    const listed = await ask((admin) => admin.list());
    if (!listed.ok) return listed;
    // Ollama would replace it without a word.
    if (listed.value.some((one) => isSameModel(one.name, name)))
      return fail('model-name-taken', name);
    return begin('create', name, (admin, signal) => admin.create(request, signal));
  };

  return { jobs, deletions, modelHandlers };
}

type Base = { kind: 'model'; name: string } | { kind: 'file'; name: string; digest: string };

const fromBase = (base: Base): Pick<NewModel, 'from' | 'files'> =>
  base.kind === 'model' ? { from: base.name } : { files: { [base.name]: base.digest } };

interface LoadRequest {
  name: string;
  seconds: number;
  signal: AbortSignal;
}

async function* loading(
  admin: ModelAdmin,
  { name, seconds, signal }: LoadRequest,
): AsyncGenerator<WorkEvent> {
  const kept = await admin.keep(name, seconds, signal);
  if (signal.aborted) return;
  yield kept.ok ? { type: 'success' } : { type: 'fault', fault: kept.fault };
}
