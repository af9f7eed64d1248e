// One of the three steps, with what helps where it is the one in question.
import { useStore } from 'zustand';
import { endpointInUse } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import { helpFor } from '@/lib/core/help';
import { usePanel } from '@/lib/stores/provide';
import { ServerAddress } from '../settings/ServerAddress';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Later } from '../ui/Later';
import { DOWNLOAD_PAGE } from './commands';
import { Guide } from './Guide';
import type { Step } from './steps';

const LOOK = {
  done: 'bg-accent text-accent-ink',
  now: 'bg-warn-soft text-warn',
  ahead: 'bg-sunk text-soft',
} as const;

const SAID = { done: 'done', now: 'to do', ahead: 'later' } as const;

export function StepRow({ number, step, fault }: { number: number; step: Step; fault: Fault }) {
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
        {step.state === 'now' && <Remedy fault={fault} />}
      </div>
    </li>
  );
}

/** Comes when it is needed: most panels open with a model. */
const starters = async () => (await import('./Starters')).Starters;

/** Here the commands below say it all. */
const SAID_BY_COMMANDS = new Set(['server-unreachable', 'server-too-old', 'models-none']);
const WITH_DOWNLOAD = new Set(['server-unreachable', 'server-too-old']);

function Remedy({ fault }: { fault: Fault }) {
  const { settings } = usePanel();
  return (
    <>
      {!SAID_BY_COMMANDS.has(fault.kind) && (
        <p className="mt-1 text-[13px]">{helpFor(fault.kind).next}</p>
      )}
      {fault.kind === 'models-none' && <Later load={starters} />}
      <Guide kind={fault.kind} />
      {fault.kind === 'origin-refused' && (
        <p className="mt-2.5 text-[12.5px] text-faint">
          Only this extension is let in. Never use *: it would open Ollama to every website.
        </p>
      )}
      {WITH_DOWNLOAD.has(fault.kind) && (
        <a
          href={DOWNLOAD_PAGE}
          title={DOWNLOAD_PAGE}
          target="_blank"
          rel="noreferrer noopener"
          className="mt-2.5 inline-block text-[13px] text-accent underline underline-offset-2"
        >
          Ollama’s download page
        </a>
      )}
      {(fault.kind === 'host-refused' || fault.kind === 'not-ollama') && (
        <div className="mt-2.5">
          <ServerAddress settings={settings} />
        </div>
      )}
      {fault.kind === 'permission-missing' && <AllowAccess />}
      {fault.detail && (
        <p className="mt-2 line-clamp-3 font-mono text-[11.5px] text-faint">{fault.detail}</p>
      )}
    </>
  );
}

function AllowAccess() {
  const { ports, connection, settings } = usePanel();
  const known = useStore(settings.store, (state) => state.settings);
  const allow = async () => {
    if (known && (await ports.requestAccess(endpointInUse(known).url))) await connection.check();
  };
  return (
    <div className="mt-2.5">
      <Button small onClick={allow}>
        Allow access to this address
      </Button>
    </div>
  );
}
