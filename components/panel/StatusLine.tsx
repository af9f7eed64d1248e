// One line that tells the truth: where the next question goes, derived from the address and the model.
import { useStore } from 'zustand';
import { endpointInUse } from '@/lib/core/endpoint';
import { type FaultKind, helpFor } from '@/lib/core/help';
import { useConnection, useModel, usePanel, usePlace } from '@/lib/stores/provide';
import { PLACE_WORDS } from '../settings/endpoints/endpoint-words';

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
  const place = usePlace();
  const settings = useStore(usePanel().settings.store, (state) => state.settings);
  if (status === 'checking' || settings === undefined) {
    return { tone: 'waiting', where: 'Looking for Ollama' };
  }
  if (kind && !ONE_STEP_LEFT.has(kind)) {
    return { tone: 'trouble', where: 'Not connected', what: helpFor(kind).title };
  }
  if (kind || !model || !place) return { tone: 'trouble', where: 'One step left' };
  const { name, limit } = endpointInUse(settings);
  const to = { server: `${name}, `, what: model.name.replace(/:latest$/, '') };
  if (place !== 'machine') return { tone: 'trouble', where: PLACE_WORDS[place], ...to };
  const lock = limit === 'machine' ? '' : ', lock off';
  return { tone: 'good', where: PLACE_WORDS.machine + lock, ...to };
}
