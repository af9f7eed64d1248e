// Versions of Ollama: which are too old, and what a newer one would add. Pure.

/** First version Nearside works with. */
const OLDEST = '0.12.0';

interface Addition {
  since: string;
  adds: string;
}

/** What users of Nearside gain by a newer version, oldest first. */
const ADDITIONS: readonly Addition[] = [
  { since: '0.16.2', adds: 'a switch that turns its cloud off' },
  { since: '0.17.1', adds: 'a closed security hole' },
  { since: '0.18.0', adds: 'a lock of its own against models that run elsewhere' },
  { since: '0.30.0', adds: 'what each model can do, in one list' },
];

/** What a server built by plain `go install` says. */
export const isUnnumbered = (version: string): boolean => version.startsWith('0.0.0');

/** A server built without a version is given the benefit of the doubt. */
export const isTooOld = (version: string): boolean =>
  !isUnnumbered(version) && !isAtLeast(version, OLDEST);

/** What the newest version would add to this one, in a sentence's words; empty where there is nothing. */
export function missingIn(version: string): string {
  if (isUnnumbered(version)) return '';
  const missing = ADDITIONS.filter(({ since }) => !isAtLeast(version, since));
  return missing.map(({ adds, since }) => `${adds} (${since})`).join('; ');
}

/** Whether a version is this one or newer; release candidates count as their release. */
export function isAtLeast(version: string, least: string): boolean {
  const numbers = version.split(/[.-]/).map((part) => Number.parseInt(part, 10));
  for (const [index, bound] of least.split('.').map(Number).entries()) {
    const part = numbers[index] ?? 0;
    if (part !== bound) return part > bound;
  }
  return true;
}
