// One of the three steps, with what helps where it is the one in question.
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import type { Step } from './steps';

const LOOK = {
  done: 'bg-accent text-accent-ink',
  now: 'bg-warn-soft text-warn',
  ahead: 'bg-sunk text-soft',
} as const;

const SAID = { done: 'done', now: 'to do', ahead: 'later' } as const;

interface StepRowProps {
  number: number;
  step: Step;
  /** What helps; drawn for the step in question. */
  children: ReactNode;
}

export function StepRow({ number, step, children }: StepRowProps) {
  return (
    <li className="flex gap-3" data-step={step.state}>
      <span
        className={`grid size-6 flex-none place-items-center rounded-full text-[12px] font-semibold ${LOOK[step.state]}`}
      >
        {step.state === 'done' ? <Icon name="check" size={14} /> : number}
        <span className="sr-only">, {SAID[step.state]}</span>
      </span>
      <div className="min-w-0 flex-1">
        <h3 className={`font-semibold ${step.state === 'ahead' ? 'text-soft' : ''}`}>
          {step.title}
        </h3>
        {step.note && <p className="text-[12.5px] text-faint">{step.note}</p>}
        {step.state === 'now' && children}
      </div>
    </li>
  );
}
