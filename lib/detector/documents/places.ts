// Looks findings up by where they stand.
import type { Finding } from '../rule';

type Place = Pick<Finding, 'start' | 'end'>;

/** Findings by where they begin; they overlap nowhere and are sorted. */
export class FindingsByPlace {
  readonly #findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    this.#findings = findings;
  }

  /** The finding that covers at least half of a place. */
  covering({ start, end }: Place): Finding | undefined {
    const found = this.touching({ start, end });
    if (!found) return undefined;
    const shared = Math.min(end, found.end) - Math.max(start, found.start);
    return shared * 2 >= end - start ? found : undefined;
  }

  /** The first finding that has something in common with a place. */
  touching({ start, end }: Place): Finding | undefined {
    let low = 0;
    let high = this.#findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#findings[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.#findings[low];
    return found && found.start < end ? found : undefined;
  }
}
