// The way to a working Ollama: three steps, the one in question with its commands; checks itself and goes away.
import { useStore } from 'zustand';
import { endpointInUse, OWN_MACHINE } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import { useConnection, usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { StepRow } from './StepRow';
import { isMendedInSettings, stepsFor } from './steps';
import { RECHECK_SECONDS, useRecheck } from './use-recheck';

export function Connect({ fault }: { fault: Fault }) {
  const { connection, settings, surroundings, view } = usePanel();
  const version = useConnection((state) => state.version);
  const rechecking = useConnection((state) => state.rechecking);
  const known = useStore(settings.store, (state) => state.settings);
  const { url, name } = known ? endpointInUse(known) : OWN_MACHINE;
  const waiting = useStore(surroundings, (state) => state.waiting);
  useRecheck();
  const steps = stepsFor(fault.kind, version, url.replace(/^https?:\/\//, ''));
  return (
    <section data-testid="connection" data-fault={fault.kind} aria-label="Connect to Ollama">
      <h2 className="text-[19px] font-semibold tracking-[-0.01em]">
        Connect to {steps ? 'Ollama' : name}
      </h2>
      {steps && <p className="mt-1 text-soft">Nearside talks to models on your own computer.</p>}
      {waiting > 0 && (
        <p className="mt-2 rounded-xl bg-accent-soft px-3 py-2 text-[13px]">
          Your request waits and starts by itself as soon as Ollama answers.
        </p>
      )}
      {steps ? (
        <ol className="mt-4 flex flex-col gap-4">
          {steps.map((step, index) => (
            <StepRow key={step.title} number={index + 1} step={step} fault={fault} />
          ))}
        </ol>
      ) : (
        <div className="mt-4">
          <Notice fault={fault}>
            {isMendedInSettings(fault.kind) && (
              <Button small onClick={() => view.show('settings')}>
                Open the settings
              </Button>
            )}
          </Notice>
        </div>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button look="primary" onClick={() => void connection.check()} disabled={rechecking}>
          Check again
        </Button>
        <span className="text-[12.5px] text-faint">
          Checking by itself every {RECHECK_SECONDS} s
        </span>
      </div>
    </section>
  );
}
