// What comes in by any way, held or not: every way makes one of these, and one story is told of all.
import type { Finding } from '../detector/rule';
import type { Cargo } from './clipboard';
import { insert } from './insert';
import type { Place } from './place';

export type Way = 'paste' | 'drop' | 'file' | 'typed' | 'dictated' | 'read';

export interface Arrival extends Cargo {
  way: Way;
  /** Where it was going. */
  place: Place;
  /**
   * Lets this arrival go on, or what it was made into. False when the page took nothing. `found`: what goes on although
   * it was found.
   */
  deliver: (cargo: Cargo, found?: readonly Finding[]) => Promise<boolean>;
  /** What stands right before it and right after it, where it belongs to that. */
  around?: readonly string[];
  /** Whether a finding is to be asked about: what was let pass once is not. */
  isNew?: (finding: Finding) => boolean;
  /** It is on its way out of the composer: let go as it is, it is sent. */
  isSending?: true;
  /** Instead of `deliver`, when nothing is to go on; without it the caret is put back. */
  refuse?: () => void;
}

/** One that goes on by being put into an editor. */
export const insertion = (way: Way, cargo: Cargo, place: Place): Arrival => ({
  ...cargo,
  way,
  place,
  deliver: (chosen) => insert(place, chosen),
});
