// How much memory models may use: what the user says, or what the loaded models show.
import type { RunningModel } from './admin';

/** Gigabytes to choose from; 0: not said. */
export const MEMORY_CHOICES = [0, 4, 8, 12, 16, 24, 32, 48, 64, 128] as const;

/**
 * Bytes, or undefined when nothing is known. A model that only partly fits on the graphics card shows how much that
 * card holds; one that is loaded shows that there is at least so much.
 */
export function knownMemory(
  stated: number,
  running: readonly RunningModel[],
): { bytes: number; from: 'user' | 'loaded-models' } | undefined {
  if (stated > 0) return { bytes: stated * 1e9, from: 'user' };
  const used = running.reduce((sum, { memory }) => sum + memory, 0);
  return used > 0 ? { bytes: used, from: 'loaded-models' } : undefined;
}
