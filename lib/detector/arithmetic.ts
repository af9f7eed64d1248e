// Arithmetic that tells a real number or token from a look-alike: check digits, checksums, entropy.

/** Whether a string of digits passes the Luhn check (ISO/IEC 7812-1, annex B). False for anything but digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    if (digit < 0 || digit > 9) return false;
    const weighted = place % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/**
 * The remainder by any whole number up to some 10^13 of a string of digits and Latin letters, A being 10 (ISO 7064);
 * NaN for others.
 */
export function remainder(text: string, by: number): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % by;
  }
  return rest;
}

/** Whether a string of digits passes ISO 7064 MOD 11,10. */
export function passesMod(digits: string): boolean {
  let product = 10;
  let sum = 0;
  for (const digit of digits) {
    sum = (product + Number(digit)) % 10;
    product = ((sum || 10) * 2) % 11;
  }
  return digits !== '' && sum === 1;
}

/** The dihedral group of a pentagon: what place `10 * a + b` holds is a turned by b. */
const TURNS =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210';
/** Where each digit goes from one place of a number to the next. */
const MOVES = '1576283094';

/** Whether a string of digits passes the check of Verhoeff, Error detecting decimal codes (1969). */
export function passesVerhoeff(digits: string): boolean {
  let state = 0;
  for (let place = 0; place < digits.length; place += 1) {
    let digit = digits.charAt(digits.length - 1 - place);
    for (let move = 0; move < place % 8; move += 1) digit = MOVES.charAt(Number(digit));
    state = Number(TURNS.charAt(10 * state + Number(digit)));
  }
  return digits !== '' && state === 0;
}

/** How often each UTF-16 unit occurs; all 0 between two calls. */
const counts = new Uint32Array(65536);

/** Shannon entropy of a string in bits for each UTF-16 unit: 0 for `aaaa`, 4 at most for hexadecimal digits. */
export function entropy(text: string): number {
  const size = text.length;
  let bits = 0;
  for (let at = 0; at < size; at += 1) counts[text.charCodeAt(at)] = countOf(text, at) + 1;
  for (let at = 0; at < size; at += 1) {
    const share = countOf(text, at) / size;
    if (share > 0) bits -= share * Math.log2(share);
    counts[text.charCodeAt(at)] = 0;
  }
  return bits;
}

const countOf = (text: string, at: number): number => counts[text.charCodeAt(at)] ?? 0;

/** The text behind base64 or base64url, with or without padding, one UTF-16 unit a byte; '' when it is none. */
export function fromBase64(encoded: string): string {
  const plain = encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  return plain.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(plain) ? '' : atob(plain);
}

/** The digits of a text, without whatever stands between them. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Letters and digits of any script, in upper case, and the `<` of machine-readable lines; the rest left out. */
export function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}<&]/gu, '').toUpperCase();
}

/** Whether one of the words stands within `span` UTF-16 units before `start`. */
export function follows(text: string, start: number, words: RegExp, span = 60): boolean {
  return words.test(text.slice(Math.max(0, start - span), start));
}
