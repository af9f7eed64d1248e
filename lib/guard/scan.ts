// Scanning of texts too long for the paste event itself: slice by slice, nothing left out at the seams.
import { detect } from '../detector/detect';
import type { Finding } from '../detector/rule';

/** Longest text that is scanned inside the event, and the length of a slice; UTF-16 code units. */
export const SCAN_LIMIT = 262_144;

/** How far a slice reaches into the next one: longer than any secret but a very long private key. */
const OVERLAP = 16_384;

interface Scan {
  text: string;
  /** Called after each slice with the share that is done, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** All findings of a long text; rejects with the signal's reason when it is aborted. */
export async function scanSlices({ text, onProgress, signal }: Scan): Promise<Finding[]> {
  let findings: Finding[] = [];
  for (let at = 0; at < text.length; at += SCAN_LIMIT - OVERLAP) {
    // A pause between slices keeps the page and our own dialog alive.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const end = Math.min(at + SCAN_LIMIT, text.length);
    const found = detect(text.slice(at, end)).map((finding) => ({
      ...finding,
      start: finding.start + at,
      end: finding.end + at,
    }));
    findings = join(findings, found);
    onProgress(end / text.length);
    if (end === text.length) break;
  }
  return findings;
}

/** Findings that overlap are seen from two slices: they become one that covers both. */
export function join(earlier: readonly Finding[], later: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of [...earlier, ...later].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || finding.start >= last.end) joined.push({ ...finding });
    else last.end = Math.max(last.end, finding.end);
  }
  return joined;
}
