// Checks of keys, tokens and wallets: how they were drawn, what they decode to, their checksums.
import { entropy, fromBase64 } from '../arithmetic';
import { FOLLOWERS } from '../lookups';
import type { Match } from '../match';
import { isStandIn } from '../placeholder';
import { passesBase58, passesBech32, passesBip39 } from '../wallets';
import { patternOf } from './pattern';

/** How many of the neighbouring letters are such as words have, 0 to 1: 0.3 by lot, over 0.9 in words. */
function wordiness(value: string): { share: number; pairs: number } {
  const lower = value.toLowerCase();
  let pairs = 0;
  let usual = 0;
  for (let at = 1; at < lower.length; at += 1) {
    const followers = FOLLOWERS[lower.charCodeAt(at - 1) - 97];
    const letter = lower.charAt(at);
    if (followers === undefined || letter < 'a' || letter > 'z') continue;
    pairs += 1;
    if (followers.includes(letter)) usual += 1;
  }
  return { share: pairs === 0 ? 0 : usual / pairs, pairs };
}

/** Whether letters and digits alternate as they do by lot, and not as in `Store56` or `2024`. */
function alternates(value: string): boolean {
  const changes = value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes / value.length >= 0.2;
}

export const SECRET_CHECKS = {
  /**
   * Drawn by lot and not made of words: hexadecimal digits, or letters that no language puts side by side; and no word
   * that marks an example.
   */
  drawn: ({ value }: Match, bits = 3) => {
    if (entropy(value) < bits || !/[A-Za-z]/.test(value) || isStandIn(value)) return false;
    if (/(?:^|[_.=:-])[0-9a-f-]{16,}$/i.test(value)) return /\d\D*\d/.test(value);
    // Words in base64.
    if (/^[ -~]{8,}$/.test(fromBase64(value)) && fromBase64(value).includes(' ')) return false;
    const { share, pairs } = wordiness(value);
    if (pairs < 6) return alternates(value) || (pairs > 2 && share <= 0.5);
    return share <= (alternates(value) ? 0.85 : 0.64);
  },

  /** A part of the value, cut at its dots, is base64 of a text that matches the pattern: JSON with `alg`, `user:password`. */
  decodes: ({ value }: Match, source: string, part = 0) =>
    patternOf(source, 's').test(fromBase64(value.split('.')[part] ?? '')),

  /** Base 58 with its checksum: Bitcoin's addresses and private keys. */
  base58: ({ value }: Match) => passesBase58(value),

  /** Bech32 or bech32m with its checksum. */
  bech32: ({ value }: Match) => passesBech32(value),

  /** Words of a list (2048, parted by spaces) that end with the checksum of BIP 39. Never a gate: a word may be misread. */
  bip39: ({ value }: Match, list: string) =>
    passesBip39(value.toLowerCase().match(/[a-z]+/g) ?? [], list.split(' ')),
} as const;
