// Build step: the detector in the guard's script only screens. It holds whatever the whole detector might, which then
// looks in the background; what it takes to be sure, to name and to show stays out of every page.
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOM = join(import.meta.dirname, '../../lib/detector');

/** Modules of the detector, and what a page has in their stead: each takes more for grave, never less. */
const STAND_INS: Readonly<Record<string, string>> = {
  'findings.ts': `export { findingsOf } from '${ROOM}/screen.ts';`,
  'documents/catalog.ts': `export { DOCUMENT_RULES } from '${ROOM}/documents/suspicion.ts';`,
  'checks/persons.ts': 'export const PERSON_CHECKS = {};',
  'checks/network.ts': 'export const NETWORK_CHECKS = { "telling-ip": () => true };',
  'checks/number.ts': `
    import { digitsOf, passesLuhn, remainder, signsOf } from '${ROOM}/arithmetic.ts';
    const yes = () => true;
    export const NUMBER_CHECKS = {
      luhn: ({ value }, from = 0, front = '') => passesLuhn(front + digitsOf(value).slice(from)),
      iban: ({ value }, front = '') => {
        const signs = signsOf(front + value);
        return remainder(signs.slice(4) + signs.slice(0, 4), 97) === 1;
      },
      varied: ({ value }, least = 3, most = 10, first = 99) => {
        const { size } = new Set(digitsOf(value).slice(0, first));
        return size >= least && size <= most;
      },
      weighted: yes, divided: yes, verhoeff: yes, 'mod-11-10': yes,
    };`,
  'checks/secrets.ts': `
    import { entropy } from '${ROOM}/arithmetic.ts';
    const yes = () => true;
    export const SECRET_CHECKS = { drawn: ({ value }, bits = 3) => entropy(value) >= bits, decodes: yes, base58: yes, bech32: yes };`,
  'checks/dates.ts': 'export const DATE_CHECKS = { date: () => true };',
  'wallets.ts':
    'export const passesBase58 = () => true, passesBech32 = passesBase58, passesBip39 = passesBase58;',
  'crc.ts': 'export const endsWithCrc = () => true;',
  'person-names.ts':
    'export const endOfPerson = (text, start) => start, endOfCalled = endOfPerson;',
};

/** A Vite plugin; the book that goes with it is `pageBook`. */
export const screenOnly = (): Plugin => ({
  name: 'screen-only',
  enforce: 'pre',
  load(id) {
    const name = Object.keys(STAND_INS).find((one) => id === join(ROOM, one));
    return name && STAND_INS[name];
  },
});
