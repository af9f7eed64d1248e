// A long piece of work on a model: what is known of it, and how it takes what happens. Pure.
import type { Fault } from '../core/fault';
import type { WorkEvent } from './admin';

export interface Layer {
  digest: string;
  /** Bytes. */
  total: number;
  completed: number;
}

export interface Job {
  id: string;
  kind: 'pull' | 'create' | 'load';
  /** Of the model. */
  name: string;
  /** Base URL of the server that does it. */
  endpoint: string;
  /** `interrupted`: the background died meanwhile; `stopped`: by the user. */
  state: 'running' | 'done' | 'failed' | 'interrupted' | 'stopped';
  /** What the server says it is doing, in its words. */
  phase: string;
  /** Those it has spoken of; the sizes of later ones are not known beforehand. */
  layers: Layer[];
  /** Bytes in a second; 0 while it is not known. */
  speed: number;
  fault?: Fault;
  /** Milliseconds since the epoch. */
  endedAt?: number;
}

/** Bytes of all layers that are known. */
export function bytesOf({ layers }: Pick<Job, 'layers'>): { completed: number; total: number } {
  let completed = 0;
  let total = 0;
  for (const layer of layers) {
    completed += Math.min(layer.completed, layer.total);
    total += layer.total;
  }
  return { completed, total };
}

/** Seconds until all that is known has arrived; undefined while nothing can be said. */
export function timeLeft(job: Job): number | undefined {
  const { completed, total } = bytesOf(job);
  if (job.state !== 'running' || job.speed <= 0 || completed >= total) return undefined;
  return (total - completed) / job.speed;
}

type Progress = Extract<WorkEvent, { type: 'phase' | 'layer' }>;

/** The job with a new phase, or with a layer (bytes) put in the place of what was known of it. */
export function applyProgress(job: Job, event: Progress): Job {
  if (event.type === 'phase') return { ...job, phase: event.words };
  const { type: _type, ...layer } = event;
  const isKnown = job.layers.some(({ digest }) => digest === layer.digest);
  const layers = isKnown
    ? job.layers.map((known) => (known.digest === layer.digest ? layer : known))
    : [...job.layers, layer];
  return { ...job, layers };
}

/** Milliseconds over which the speed is averaged. */
const WINDOW = 8000;

/**
 * How fast bytes arrive, from one call to the next. What a layer has when it is first spoken of was there before
 * and counts for nothing. `now` in milliseconds.
 */
export function createSpeedometer(): (layers: readonly Layer[], now: number) => number {
  const known = new Map<string, number>();
  let samples: { at: number; arrived: number }[] = [];
  let arrived = 0;
  return (layers, now) => {
    for (const { digest, completed } of layers) {
      arrived += Math.max(0, completed - (known.get(digest) ?? completed));
      known.set(digest, completed);
    }
    samples = [...samples.filter(({ at }) => now - at <= WINDOW), { at: now, arrived }];
    const [first] = samples;
    if (!first || now - first.at < 500) return 0;
    return ((arrived - first.arrived) / (now - first.at)) * 1000;
  };
}
