// Checks of numbers by their check digits.
import { digitsOf, passesLuhn, remainder97 } from '../arithmetic';
import type { Match } from '../match';

export const NUMBER_CHECKS = {
  /** The digits pass Luhn (ISO/IEC 7812-1). */
  luhn: ({ value }: Match) => passesLuhn(digitsOf(value)),

  /** Letters and digits leave the remainder 1 when the first four stand last (ISO 13616, ISO 7064 MOD 97-10). */
  iban: ({ value }: Match) => {
    const plain = value.replace(/[^A-Za-z0-9]/g, '');
    return remainder97(plain.slice(4) + plain.slice(0, 4)) === 1;
  },
} as const;
