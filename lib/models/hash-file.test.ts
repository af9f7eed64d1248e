// Hashing a file in slices gives what hashing it at once would give.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashFile } from './hash-file';

const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const signal = new AbortController().signal;

describe('hashFile', () => {
  it.each([0, 1, 1_048_576, 1_048_577, 3_333_333])('of %d bytes, with progress', async (size) => {
    const bytes = new Uint8Array(size).map((_, index) => index * 31);
    const told: number[] = [];
    const hash = await hashFile(new Blob([bytes]), (done) => told.push(done), signal);
    expect(hash).toBe(`sha256:${expected(bytes)}`);
    if (size > 0) expect(told.at(-1)).toBe(size);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('ends when it is aborted', async () => {
    const leaving = new AbortController();
    const hashing = hashFile(
      new Blob([new Uint8Array(5_000_000)]),
      () => leaving.abort(),
      leaving.signal,
    );
    expect(await hashing).toBeUndefined();
  });
});
