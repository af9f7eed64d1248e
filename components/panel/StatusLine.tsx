// One line that tells the truth: where the next question goes, derived from the address and the model.
import { useStore } from 'zustand';
import { type FaultKind, helpFor } from '@/lib/core/help';
import { isThisMachine } from '@/lib/stores/connection';
import { useConnection, useModel, usePanel } from '@/lib/stores/provide';

const TONES = {
  good: 'bg-accent ring-accent-soft',
  trouble: 'bg-warn ring-warn-soft',
  waiting: 'bg-faint ring-sunk pulse',
} as const;

/** Ollama runs; only the last thing is missing. */
const ONE_STEP_LEFT: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'origin-refused',
  'host-refused',
  'models-none',
]);

interface Status {
  tone: keyof typeof TONES;
  where: string;
  server?: string;
  what?: string;
}

export function StatusLine() {
  const { tone, where, server = '', what = '' } = useStatus();
  return (
    <p
      data-testid="status-line"
      className="flex min-w-0 flex-1 items-center gap-1.5 text-[12.5px] text-soft"
    >
      <span className={`me-0.5 size-2 flex-none rounded-full ring-3 ${TONES[tone]}`} />
      <b className="min-w-0 leading-tight font-semibold text-ink">{where}</b>
      {/* Gives way first where there is little room; the composer names the model too. */}
      <span className="min-w-0 shrink-[99999] truncate narrow:hidden" title={server + what}>
        {server + what}
      </span>
    </p>
  );
}

function useStatus(): Status {
  const status = useConnection((state) => state.status);
  const kind = useConnection((state) =>
    state.status === 'trouble' ? state.fault.kind : undefined,
  );
  const model = useModel();
  const endpoint = useStore(usePanel().settings.store, (state) => state.settings?.endpoint);
  if (status === 'checking' || endpoint === undefined) {
    return { tone: 'waiting', where: 'Looking for Ollama' };
  }
  if (kind && !ONE_STEP_LEFT.has(kind)) {
    return { tone: 'trouble', where: 'Not connected', what: helpFor(kind).title };
  }
  if (kind || !model) return { tone: 'trouble', where: 'One step left' };
  const to = { server: 'Ollama, ', what: model.name.replace(/:latest$/, '') };
  return isThisMachine(endpoint) && model.locality === 'local'
    ? { tone: 'good', where: 'On this machine', ...to }
    : { tone: 'trouble', where: 'Leaves this machine', ...to };
}
