// The SHA-256 of a file of any size, slice by slice, with progress; between slices the page stays quick.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Bytes hashed at a time: some milliseconds. */
const SLICE = 1 << 20;

/**
 * `sha256:` and 64 hexadecimal digits; undefined when it was aborted. Rejects when the file cannot be read any more.
 * @param report told the bytes done
 */
export async function hashFile(
  file: Blob,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const hash = sha256.create();
  const read = (from: number) => file.slice(from, from + SLICE).arrayBuffer();
  // The next slice is read while this one is hashed.
  let next = file.size > 0 ? read(0) : undefined;
  for (let at = 0; at < file.size; at += SLICE) {
    const slice = await next;
    if (signal.aborted || !slice) return undefined;
    if (at + SLICE < file.size) next = read(at + SLICE);
    hash.update(new Uint8Array(slice));
    report(Math.min(file.size, at + SLICE));
  }
  return `sha256:${bytesToHex(hash.digest())}`;
}
