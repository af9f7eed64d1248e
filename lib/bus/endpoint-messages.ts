// Messages about the servers where models run: which kinds there are, whether one answers, and what signs in there; and about the settings.
import * as v from 'valibot';
import type { Place } from '../core/place';
import type { Connection, ServerKind } from '../providers/provider';
import type { SignIn } from '../settings/sign-ins';
import { id, text } from './fields';
import { LEDGER_MESSAGES, type LedgerReplies } from './ledger-messages';

const nothing = v.strictObject({});

const signIn = v.variant('kind', [
  v.strictObject({ kind: v.literal('bearer'), token: text(8000) }),
  v.strictObject({ kind: v.literal('basic'), user: text(300), password: text(1000) }),
]);

export const ENDPOINT_MESSAGES = {
  'endpoint.list': { from: ['page'], request: nothing },
  /** Asks a server whether and how it can be used. */
  'endpoint.test': { from: ['page'], request: v.strictObject({ id }) },
  /** For one address: it does not go along when the endpoint moves. Null takes it away. */
  'endpoint.sign-in': {
    from: ['page'],
    request: v.strictObject({ id, url: text(300), signIn: v.nullable(signIn) }),
  },
  'settings.read': { from: ['page'], request: nothing },
  'settings.change': {
    from: ['page'],
    request: v.strictObject({ changes: v.record(v.string(), v.unknown()) }),
  },
  /** The settings as a file, and back. */
  'settings.export': { from: ['page'], request: nothing },
  'settings.import': { from: ['page'], request: v.strictObject({ text: text(2_000_000) }) },
  ...LEDGER_MESSAGES,
} as const;

export interface EndpointList {
  kinds: ServerKind[];
  /** What kind of sign-in each endpoint has, by id; never what it says. */
  signIns: Record<string, SignIn['kind']>;
}

export interface EndpointTest {
  connection: Connection;
  /** Where the address leads. */
  place: Place;
  /** Whether an Ollama would send texts to ollama.com; undefined where it does not say. */
  cloud?: 'on' | 'off';
}

export interface EndpointReplies extends LedgerReplies {
  'endpoint.list': EndpointList;
  'endpoint.test': EndpointTest;
  'endpoint.sign-in': null;
  'settings.export': string;
}
