// An expected failure as a value. Kept apart from its words, which the guard's script does without.
import type { FaultKind } from './help';

export interface Fault {
  kind: FaultKind;
  /** Technical text, shown small beneath the words: a status, the server's own message. */
  detail?: string;
}

export const fault = (kind: FaultKind, detail?: string): Fault =>
  detail ? { kind, detail } : { kind };
