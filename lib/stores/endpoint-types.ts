// What the settings know and say of the servers where models run.
import type { ReplyOf, RequestOf } from '../bus/protocol';

export type EndpointList = ReplyOf<'endpoint.list'>;
export type EndpointTest = ReplyOf<'endpoint.test'>;

/** Null: none. */
export type SignInDraft = RequestOf<'endpoint.sign-in'>['signIn'];

/** Whom Nearside has contacted. */
export type LedgerPage = ReplyOf<'ledger.read'>;
