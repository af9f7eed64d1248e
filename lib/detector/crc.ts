// CRC-32, and tokens that end with their own.

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

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
