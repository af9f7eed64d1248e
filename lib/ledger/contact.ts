// One entry of the ledger: that Nearside contacted a host, for what, and how much went each way; never what was said.

/** What a request was for. `check`: what a server says of itself; `models`: managing them. */
export const PURPOSES = [
  'answer',
  'summary',
  'title',
  'opinion',
  'check',
  'models',
  'download',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface Contact {
  /** Milliseconds since the epoch: when the request began. */
  at: number;
  /** With the port where it is not the usual one. */
  host: string;
  purpose: Purpose;
  /** Name of the model that a text was sent to; empty for none. */
  model: string;
  /** Bytes of the bodies. */
  up: number;
  down: number;
  /** HTTP status; 0: no answer. */
  status: number;
  /** Requests of the same kind within a minute are one entry. */
  times: number;
}

/** What is looked for; everything that is named must hold. */
export interface ContactFilter {
  since?: number | undefined;
  host?: string | undefined;
  purpose?: Purpose | undefined;
}

export const matches = (contact: Contact, { since = 0, host, purpose }: ContactFilter): boolean =>
  contact.at >= since &&
  (host === undefined || contact.host === host) &&
  (purpose === undefined || contact.purpose === purpose);

const MINUTE = 60_000;

/** Two checks of the same host close to each other, as one; undefined for what stands for itself. */
export function merged(one: Contact, next: Contact): Contact | undefined {
  const isSame =
    one.host === next.host &&
    one.purpose === 'check' &&
    next.purpose === 'check' &&
    one.status === next.status &&
    next.at - one.at < MINUTE;
  if (!isSame) return undefined;
  const { up, down, times } = next;
  return { ...one, up: one.up + up, down: one.down + down, times: one.times + times };
}
