// What a kind of stored data is: how people know it, how much there is, how it is taken along and deleted.
import type { StoredRow } from '../bus/stored-messages';
import type { Amount } from '../core/amount';
import type { Result } from '../core/result';

export interface StoredKind extends Omit<StoredRow, keyof Amount> {
  amount: () => Promise<Amount>;
  clear: () => Promise<Result<null>>;
  /** The text of its file, where it is taken along by text. */
  write?: () => Promise<string>;
  /** It is chats or the log: an organization may forbid taking those along. */
  isWatched?: true;
}
