// The connection doctor: what is wrong with the server in use, why, and what mends it; checks itself and goes away.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { causeCalled } from '@/lib/core/causes';
import type { Mend } from '@/lib/core/causes/cause';
import { endpointInUse, OWN_MACHINE } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import { helpFor } from '@/lib/core/help';
import { missingIn } from '@/lib/core/ollama-version';
import { placeOf } from '@/lib/core/place';
import { useConnection, usePanel } from '@/lib/stores/provide';
import { shownUrl } from '../settings/endpoints/endpoint-words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { OtherServers } from './OtherServers';
import { Remedy } from './Remedy';
import { StepRow } from './StepRow';
import { stepsFor } from './steps';
import { RECHECK_SECONDS, useRecheck } from './use-recheck';

/** Here the one button that stands out is another. */
const IN_ONE_CLICK: ReadonlySet<Mend> = new Set<Mend>(['allow', 'move', 'kind', 'sign-in']);

export function Connect() {
  const fault = useConnection((state) => (state.status === 'trouble' ? state.fault : undefined));
  return fault ? <Doctor fault={fault} /> : null;
}

function Doctor({ fault }: { fault: Fault }) {
  const { connection, settings, surroundings } = usePanel();
  const version = useConnection((state) => state.version);
  const rechecking = useConnection((state) => state.rechecking);
  const known = useStore(settings.store, (state) => state.settings);
  const waiting = useStore(surroundings, (state) => state.waiting);
  useRecheck();
  const used = known ? endpointInUse(known) : OWN_MACHINE;
  const steps = used.kind === 'ollama' ? stepsFor(fault.kind, version, shownUrl(used)) : undefined;
  const remedy = <Remedy fault={fault} endpoint={used} />;
  const hasClick = causeCalled(fault.kind)?.mends?.some((mend) => IN_ONE_CLICK.has(mend));
  const missing = version && fault.kind !== 'server-too-old' ? missingIn(version) : '';
  return (
    <section
      data-testid="connection"
      data-fault={fault.kind}
      aria-label={`Connect to ${used.name}`}
    >
      <h2 dir="auto" className="text-[19px] font-semibold tracking-[-0.01em]">
        Connect to {used.name}
      </h2>
      <p className="mt-1 text-soft">
        {placeOf(used.url) === 'machine' ? (
          'Nearside talks to models on your own computer.'
        ) : (
          <span dir="ltr">{shownUrl(used)}</span>
        )}
      </p>
      {waiting > 0 && (
        <p className="mt-2 rounded-xl bg-accent-soft px-3 py-2 text-[13px]">
          Your request waits and starts by itself as soon as {used.name} answers.
        </p>
      )}
      {steps ? (
        <ol className="mt-4 flex flex-col gap-4">
          {steps.map((step, index) => (
            <StepRow key={step.title} number={index + 1} step={step}>
              {remedy}
            </StepRow>
          ))}
        </ol>
      ) : (
        <Cause fault={fault}>{remedy}</Cause>
      )}
      {missing && (
        <p data-testid="newer-adds" className="mt-4 text-[12.5px] text-faint">
          A newer Ollama adds: {missing}.
        </p>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button
          look={hasClick ? 'plain' : 'primary'}
          onClick={() => void connection.check()}
          disabled={rechecking}
        >
          Check again
        </Button>
        <span className="text-[12.5px] text-faint">
          Checking by itself every {RECHECK_SECONDS} s
        </span>
      </div>
      <OtherServers used={used} />
    </section>
  );
}

/** Where no step explains it: the trouble by itself. */
function Cause({ fault, children }: { fault: Fault; children: ReactNode }) {
  const { title, say } = helpFor(fault.kind);
  return (
    <div className="mt-4 flex gap-3" data-step="now">
      <span className="grid size-6 flex-none place-items-center rounded-full bg-warn-soft text-warn">
        <Icon name="alert" size={14} />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-[12.5px] text-faint">{say}</p>
        {children}
      </div>
    </div>
  );
}
