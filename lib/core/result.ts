// A value, or the fault that stood in its way: expected failures are values, never exceptions.
import { type Fault, fault } from './fault';
import type { FaultKind } from './help';

export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A failed result of the given kind; `detail` is technical text shown beneath the words for users. */
export const fail = (kind: FaultKind, detail?: string): { ok: false; fault: Fault } => ({
  ok: false,
  fault: fault(kind, detail),
});
