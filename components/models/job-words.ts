// What is said of work on a model: what it is about, how far it is, how long it will take.
import type { Job } from '@/lib/models/job';
import { formatDuration, formatSize } from '../ui/format';

/** Bytes down to the smallest, in decimal units. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e6) return bytes >= 1e9 ? formatSize(bytes) : `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1e3 ? `${Math.round(bytes / 1e3)} kB` : `${Math.round(bytes)} B`;
}

const DOING = { pull: 'Downloading', create: 'Creating', load: 'Loading' } as const;
const ENDED = {
  running: '',
  done: 'Done',
  failed: 'Failed',
  interrupted: 'Interrupted',
  stopped: 'Stopped',
} as const;

/** `Downloading`, or how it ended and when: `Done, 18:05`. */
export const stateOf = ({ kind, state, endedAt }: Job): string =>
  [ENDED[state] || DOING[kind], endedAt && timeOf(endedAt)].filter(Boolean).join(', ');

/** With the day where that is not today's. */
function timeOf(at: number): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const day = isToday ? {} : { day: 'numeric', month: 'short' };
  return new Date(at).toLocaleString(undefined, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
  } as Intl.DateTimeFormatOptions);
}

/** The server's words for what takes long and has no bytes, in ours. */
const PHASES: readonly (readonly [RegExp, string])[] = [
  [/^pulling manifest/, 'Asking the library'],
  [/^pulling /, ''],
  [/^verifying/, 'Checking what arrived'],
  [/^writing manifest/, 'Finishing'],
  [/^removing/, 'Removing what is no longer needed'],
  [/^parsing|^validating/, 'Reading the file'],
  [/^quantizing/, 'Making it smaller'],
  [/^using|^creating/, 'Putting it together'],
];

export function phaseOf({ kind, phase }: Job): string {
  if (kind === 'load') return 'This may take a minute';
  const found = PHASES.find(([sign]) => sign.test(phase));
  return found ? found[1] : phase;
}

/** `1.2 GB of 2.0 GB · 31.0 MB/s · 25 s left`, as far as it is known. */
export function progressOf(job: Job, sizes: { completed: number; total: number; left?: number }) {
  const { completed, total, left } = sizes;
  const facts = [
    total > 0 ? `${formatBytes(completed)} of ${formatBytes(total)}` : '',
    job.state === 'running' && job.speed > 0 ? `${formatBytes(job.speed)}/s` : '',
    left === undefined ? '' : `${formatDuration(Math.max(1000, left * 1000))} left`,
  ];
  return facts.filter(Boolean).join(' · ');
}
