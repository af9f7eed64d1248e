// Arithmetic that tells a real number or token from a look-alike: check digits, checksums, entropy.

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

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

/** The remainder by 97 of a string of digits and Latin letters, A being 10 (ISO 7064); NaN for others. */
export function remainder97(text: string): number {
  let remainder = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** CRC-32 (ISO-HDLC, as in zip) of a string's ASCII codes, as an unsigned number. */
export function crc32(ascii: string): number {
  let crc = -1;
  for (let at = 0; at < ascii.length; at += 1) {
    crc ^= ascii.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** A non-negative integer in base 62 (digits, upper case, lower case), padded with zeros to `width`. */
export function toBase62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62[rest % 62] + text;
  return text.padStart(width, '0');
}

/**
 * Whether the last six signs are the base-62 CRC-32 of those before, as in GitHub's and npm's tokens
 * without their prefix: https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
 */
export function endsWithCrc(body: string): boolean {
  return body.length > 6 && toBase62(crc32(body.slice(0, -6)), 6) === body.slice(-6);
}

/** Shannon entropy of a string in bits for each UTF-16 unit: 0 for `aaaa`, 4 at most for hexadecimal digits. */
export function entropy(text: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** The text behind base64 or base64url, with or without padding, one UTF-16 unit a byte; '' when it is none. */
export function fromBase64(encoded: string): string {
  const plain = encoded.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '');
  return plain.length % 4 === 1 || /[^A-Za-z0-9+/]/.test(plain) ? '' : atob(plain);
}

/** The digits of a text, without whatever stands between them. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether one of the words stands within `span` UTF-16 units before `start`. */
export function follows(text: string, start: number, words: RegExp, span = 60): boolean {
  return words.test(text.slice(Math.max(0, start - span), start));
}
