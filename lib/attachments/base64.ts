// Bytes to base64 and what kind of picture a base64 text holds. Pure.

/** Arguments that a call takes safely. */
const SLICE = 32_768;

/** Plain base64 (RFC 4648, 4) of bytes, however many. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
