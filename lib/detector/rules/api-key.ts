// What the rules for keys and tokens have in common.
import { endsWithCrc, entropy } from '../checks';
import { mask } from '../mask';
import { isStandIn } from '../placeholder';

/** The columns that are the same for each key which its prefix gives away. */
export const KEY = {
  type: 'API_KEY',
  severity: 'critical',
  tier: 'shape',
  check: isRandom,
  mask,
} as const;

/** Whether a token looks drawn by lot: varied signs, and no word that marks an example. */
export function isRandom(value: string): boolean {
  return entropy(value) >= 3 && !isStandIn(value);
}

/** Why a token that may end with a checksum is believed. Test values of the right shape often fail it. */
export function crcReason(value: string): string {
  return endsWithCrc(value.slice(value.indexOf('_') + 1))
    ? 'checksum valid'
    : 'format of the provider';
}
