// Numbers as people read them.

/** Bytes in decimal units, as Ollama prints them: `2.0 GB`. */
export function formatSize(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return `${Math.max(1, Math.round(bytes / 1e6))} MB`;
}

/** A number of tokens: `128k`. */
export const formatTokens = (tokens: number): string =>
  tokens < 1024 ? String(tokens) : `${Math.round(tokens / 1024)}k`;

/** Milliseconds as `0.8 s`, `23 s` or `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const rounded = Math.round(seconds);
  if (rounded < 60) return `${rounded} s`;
  return `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
}

/** `1 word`, `9,140 words`. */
export const count = (amount: number, one: string): string =>
  `${amount.toLocaleString('en')} ${amount === 1 ? one : `${one}s`}`;
