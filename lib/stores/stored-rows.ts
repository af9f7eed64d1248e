// What the settings know of all that is stored.
export type { StoredRow } from '../bus/stored-messages';
