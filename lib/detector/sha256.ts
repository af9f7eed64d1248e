// SHA-256, at once and without a promise: the browser's own answers later, and a scan cannot wait.

/** The first 32 bits of the fractions of the cube roots (`power` 1/3) or square roots (1/2) of the first primes. */
function fractions(count: number, power: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => (prime ** power * 2 ** 32) | 0);
}

let constants: { rounds: number[]; start: number[] } | undefined;

/** The 32 bytes of SHA-256 (FIPS 180-4) of some bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  constants ??= { rounds: fractions(64, 1 / 3), start: fractions(8, 1 / 2) };
  const { rounds, start } = constants;
  const padded = new Uint8Array(((bytes.length + 72) >> 6) << 6);
  padded.set(bytes);
  padded[bytes.length] = 128;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 4, bytes.length * 8);
  const state = Int32Array.from(start);
  for (let block = 0; block < padded.length; block += 64) mix(state, words, block, rounds);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, place) => {
    digest.setInt32(place * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

/** Mixes 64 bytes at `offset` into the state. */
function mix(state: Int32Array, words: DataView, offset: number, rounds: readonly number[]): void {
  const schedule = new Int32Array(64);
  const at = (place: number) => schedule[place] ?? 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  rounds.forEach((constant, round) => {
    const word =
      round < 16
        ? words.getInt32(offset + round * 4)
        : (at(round - 16) +
            (turn(at(round - 15), 7) ^ turn(at(round - 15), 18) ^ (at(round - 15) >>> 3)) +
            at(round - 7) +
            (turn(at(round - 2), 17) ^ turn(at(round - 2), 19) ^ (at(round - 2) >>> 10))) |
          0;
    schedule[round] = word;
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + word;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  });
  [a, b, c, d, e, f, g, h].forEach((value, place) => {
    state[place] = (state[place] ?? 0) + value;
  });
}

/** Bits turned to the right. */
function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
