// The work on models under way in the background: several at once, going on without a panel, told and kept as it goes.
import { fault } from '../core/fault';
import type { Clock, KeepAlive, NewId, Shelf } from '../core/ports';
import type { WorkEvent } from './admin';
import { applyProgress, createSpeedometer, type Job } from './job';

export interface JobsPorts {
  /** Outlives the background, not the browser. */
  shelf: Shelf;
  clock: Clock;
  newId: NewId;
  keepAlive: KeepAlive;
  /** Told all jobs, at once when one begins or ends, at most a few times a second while they run. */
  publish: (jobs: Job[]) => void;
}

type Work = (signal: AbortSignal) => AsyncIterable<WorkEvent>;

export interface Jobs {
  list(): Promise<Job[]>;
  /** Begins it; the same work under way already is not begun twice, and one that ended is begun again. */
  start(task: Pick<Job, 'kind' | 'name' | 'endpoint'>, work: Work): Promise<Job>;
  stop(id: string): void;
  /** Forgets one that has ended. */
  dismiss(id: string): Promise<void>;
  /** Stops and forgets all. */
  clear(): Promise<void>;
}

const PREFIX = 'job ';
/** Milliseconds between two tellings, and between two writings, of the same progress. */
const TELLING = 250;
const WRITING = 1000;

/** `onEnd` is called when a job has ended, with what it has become. */
export function createJobs(ports: JobsPorts, onEnd: (job: Job) => void): Jobs {
  const { shelf, clock, publish } = ports;
  const jobs = new Map<string, Job>();
  const live = new Map<string, AbortController>();
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    publish([...jobs.values()]);
  };
  const tellSoon = () => {
    telling ??= setTimeout(tell, TELLING);
  };
  const write = (job: Job) => shelf.write(PREFIX + job.id, job);

  /** What a background that died had under way is there again, interrupted. */
  const recover = async () => {
    for (const stored of Object.values(await shelf.read(PREFIX)) as Job[]) {
      const job: Job =
        stored.state === 'running' ? { ...stored, state: 'interrupted', speed: 0 } : stored;
      jobs.set(job.id, job);
      if (job !== stored) await write(job);
    }
  };
  const ready = recover();

  const forget = async (ids: readonly string[]) => {
    for (const id of ids) jobs.delete(id);
    await shelf.remove(ids.map((id) => PREFIX + id));
  };

  const run = async (first: Job, work: Work, controller: AbortController) => {
    const release = ports.keepAlive();
    const speedOf = createSpeedometer();
    let job = first;
    let end: Ending | undefined;
    let written = clock();
    try {
      for await (const event of work(controller.signal)) {
        if (event.type === 'success' || event.type === 'fault') {
          end = event;
          break;
        }
        job = applyProgress(job, event);
        job = { ...job, speed: speedOf(job.layers, clock()) };
        jobs.set(job.id, job);
        tellSoon();
        if (clock() - written < WRITING) continue;
        written = clock();
        await write(job);
      }
    } finally {
      job = { ...ended(job, end, controller.signal), endedAt: clock() };
      live.delete(job.id);
      // One that was forgotten meanwhile does not come back.
      if (jobs.has(job.id)) {
        jobs.set(job.id, job);
        if (job.kind === 'load' && job.state !== 'failed') await forget([job.id]);
        else await write(job);
      }
      tell();
      onEnd(job);
      release();
    }
  };

  return {
    async list() {
      await ready;
      return [...jobs.values()];
    },
    async start(task, work) {
      await ready;
      const same = [...jobs.values()].filter((job) => isSameWork(job, task));
      const underWay = same.find(({ id }) => live.has(id));
      if (underWay) return underWay;
      const id = same[0]?.id ?? ports.newId();
      const job: Job = { ...task, id, state: 'running', phase: '', layers: [], speed: 0 };
      const controller = new AbortController();
      live.set(id, controller);
      await forget(same.map((one) => one.id).filter((other) => other !== id));
      jobs.set(id, job);
      await write(job);
      tell();
      void run(job, work, controller);
      return job;
    },
    stop: (id) => live.get(id)?.abort(),
    async dismiss(id) {
      await ready;
      if (live.has(id)) return;
      await forget([id]);
      tell();
    },
    async clear() {
      await ready;
      const ids = [...jobs.keys()];
      for (const controller of live.values()) controller.abort();
      await forget(ids);
      tell();
    },
  };
}

type Ending = Extract<WorkEvent, { type: 'success' | 'fault' }>;

const isSameWork = (job: Job, task: Pick<Job, 'kind' | 'name' | 'endpoint'>): boolean =>
  job.kind === task.kind && job.name === task.name && job.endpoint === task.endpoint;

/** Done only when the server has said so. */
function ended(job: Job, end: Ending | undefined, signal: AbortSignal): Job {
  const { fault: _fault, ...rest } = { ...job, speed: 0 };
  if (end?.type === 'success') return { ...rest, state: 'done' };
  if (signal.aborted) return { ...rest, state: 'stopped' };
  return { ...rest, state: 'failed', fault: end?.fault ?? fault('download-cut') };
}
