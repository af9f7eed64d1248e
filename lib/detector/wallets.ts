// Checksums of what crypto wallets write: addresses, private keys, recovery phrases.
import { sha256 } from './sha256';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The bytes behind base 58 as Bitcoin writes it, each leading `1` a zero byte; none for other signs. */
function fromBase58(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    let carry = BASE58.indexOf(sign);
    if (carry < 0) return [];
    for (let place = 0; place < bytes.length; place += 1) {
      carry += (bytes[place] ?? 0) * 58;
      bytes[place] = carry & 255;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255);
  }
  const zeros = text.length - text.replace(/^1+/, '').length;
  return [...Array<number>(zeros).fill(0), ...bytes.reverse()];
}

/**
 * Whether the last four bytes of a base-58 text are the double SHA-256 of those before: addresses, WIF and
 * extended keys (https://en.bitcoin.it/wiki/Base58Check_encoding). Texts over 120 signs are none.
 */
export function passesBase58(text: string): boolean {
  const bytes = text.length > 120 ? [] : fromBase58(text);
  if (bytes.length < 5) return false;
  const sum = sha256(sha256(Uint8Array.from(bytes.slice(0, -4))));
  return bytes.slice(-4).every((byte, place) => byte === sum[place]);
}

/** Whether a text passes bech32 or bech32m (BIP 173, BIP 350): `bc1...`. */
export function passesBech32(text: string): boolean {
  const lower = text.toLowerCase();
  const split = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, split)].map((sign) => sign.charCodeAt(0));
  const data = [...lower.slice(split + 1)].map((sign) => BECH32.indexOf(sign));
  if (split < 1 || data.length < 6 || data.includes(-1)) return false;
  const values = [
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...data,
  ];
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((generator, bit) => {
      if ((top >> bit) & 1) sum ^= generator;
    });
  }
  return sum === 1 || sum === 0x2bc830a3;
}

/**
 * Whether 12 to 24 words of a list of 2048 end with the SHA-256 checksum of BIP 39, which every sixteenth
 * run of 12 such words does by chance.
 */
export function passesBip39(words: readonly string[], list: readonly string[]): boolean {
  const bits = words.map((word) => list.indexOf(word).toString(2).padStart(11, '0')).join('');
  const entropy = Math.floor((bits.length * 32) / 33);
  if (words.length % 3 !== 0 || bits.length < 132 || bits.includes('-')) return false;
  const bytes = Uint8Array.from({ length: entropy / 8 }, (_, place) =>
    Number.parseInt(bits.slice(place * 8, place * 8 + 8), 2),
  );
  const sum = (sha256(bytes)[0] ?? 0).toString(2).padStart(8, '0');
  return sum.startsWith(bits.slice(entropy));
}
