// From what the probes of a server saw to the one cause of the trouble. Pure.
import { CAUSES, type CauseId } from './causes';
import type { Cause, Seen } from './causes/cause';
import { type Fault, fault } from './fault';

/** The first cause that fits; undefined where all is well. */
export function diagnose(seen: Seen): Fault | undefined {
  for (const [id, row] of Object.entries(CAUSES) as [CauseId, Cause][]) {
    if (!row.told?.(seen)) continue;
    const { status } = seen.list;
    return fault(id, row.detail ? row.detail(seen) : status ? `HTTP ${status}` : undefined);
  }
  return undefined;
}
