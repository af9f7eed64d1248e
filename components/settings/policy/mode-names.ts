// The guard's modes in words.
import type { Mode } from '@/lib/settings/schema';

export const MODES: readonly { value: Mode; name: string }[] = [
  { value: 'monitor', name: 'Let it pass, and log it' },
  { value: 'warn', name: 'Ask me' },
  { value: 'justify', name: 'Ask me, with a reason' },
  { value: 'block', name: 'Never paste it' },
];

export const modeName = (mode: Mode): string =>
  MODES.find(({ value }) => value === mode)?.name ?? mode;
