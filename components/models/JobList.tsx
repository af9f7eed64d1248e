// The work on models under way or just ended: how far each is, and the way to stop it or go on.
import { useEffect, useRef } from 'react';
import type { Job } from '@/lib/models/job';
import { bytesOf, timeLeft } from '@/lib/stores/job-progress';
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { Button, IconButton } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { formatBytes, phaseOf, progressOf, stateOf } from './job-words';

export function JobList() {
  const { models } = useModels();
  const jobs = useModelsState((state) => state.jobs);
  const list = useRef<HTMLElement>(null);
  const known = useRef(jobs.length);
  useEffect(() => {
    // What was just begun further down is followed here.
    if (jobs.length > known.current) list.current?.scrollIntoView({ block: 'nearest' });
    known.current = jobs.length;
  }, [jobs.length]);
  if (jobs.length === 0) return null;
  const ended = jobs.filter(({ state }) => state !== 'running');
  return (
    <section ref={list} aria-label="Under way" className="scroll-my-4">
      <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
      {ended.length > 1 && (
        <Button
          small
          look="quiet"
          className="mt-1"
          onClick={() => void Promise.all(ended.map((job) => models.dismiss(job)))}
        >
          Clear finished
        </Button>
      )}
    </section>
  );
}

function JobRow({ job }: { job: Job }) {
  const { models, chatWith } = useModels();
  const { name, kind, state, fault, layers } = job;
  const isRunning = state === 'running';
  const canResume = kind === 'pull' && !isRunning && state !== 'done';
  return (
    <li data-testid="job" data-state={state} data-name={name} className="px-3 py-2.5">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 break-words">
          <span className="font-medium">{name}</span>{' '}
          <span className="text-[12.5px] text-soft">{stateOf(job)}</span>
        </p>
        {isRunning && (
          <Button small onClick={() => void models.stop(job)}>
            {kind === 'pull' ? 'Stop' : 'Cancel'}
          </Button>
        )}
        {canResume && (
          <Button small look="primary" onClick={() => void models.pull(name)}>
            {layers.length > 0 ? 'Resume' : 'Try again'}
          </Button>
        )}
        {state === 'done' && kind !== 'load' && chatWith && (
          <Button small look="primary" onClick={() => chatWith(name)}>
            Use it
          </Button>
        )}
        {!isRunning && (
          <IconButton
            icon="close"
            label={`Dismiss ${name}`}
            small
            onClick={() => void models.dismiss(job)}
          />
        )}
      </div>
      {state !== 'done' && <Progress job={job} />}
      {fault && (
        <div className="mt-2">
          <Notice fault={fault} />
        </div>
      )}
    </li>
  );
}

function Progress({ job }: { job: Job }) {
  const { completed, total } = bytesOf(job);
  const left = timeLeft(job);
  const isRunning = job.state === 'running';
  const percent = total > 0 ? Math.floor((completed / total) * 100) : 0;
  const words = progressOf(job, { completed, total, ...(left !== undefined && { left }) });
  const phase = isRunning ? phaseOf(job) : '';
  if (!isRunning && total === 0) return null;
  return (
    <div className="mt-1">
      <div
        role="progressbar"
        aria-label={`${job.name}: ${percent} %`}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(total > 0 && { 'aria-valuenow': percent })}
        className="h-1.5 overflow-hidden rounded-full bg-sunk"
      >
        <div
          className={`h-full rounded-full ${isRunning ? 'bg-accent' : 'bg-faint'} ${total === 0 ? 'pulse w-full opacity-40' : ''}`}
          {...(total > 0 && { style: { width: `${percent}%` } })}
        />
      </div>
      <p className="mt-1 text-[12px] text-faint tabular-nums">
        {[words, phase].filter(Boolean).join(' · ')}
      </p>
      {job.layers.length > 1 && <Layers job={job} />}
    </div>
  );
}

/** Each part of the model by itself: the sizes of later ones are not known beforehand. */
function Layers({ job }: { job: Job }) {
  return (
    <details className="mt-0.5 text-[12px] text-faint">
      <summary className="cursor-pointer">{job.layers.length} parts so far</summary>
      <ul className="mt-1 tabular-nums">
        {job.layers.map(({ digest, total, completed }) => (
          <li key={digest} data-testid="layer" className="flex justify-between gap-2">
            <span className="truncate font-mono">{digest.replace('sha256:', '').slice(0, 12)}</span>
            <span className="flex-none">
              {formatBytes(completed)} of {formatBytes(total)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
