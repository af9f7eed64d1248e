// Settings as a file and back: without what signs in anywhere, and never with a local lock that somebody else has lifted.
import { isSameEndpoint } from '../core/endpoint';
import { fail, ok, type Result } from '../core/result';
import { SETTINGS_VERSION } from './migrations';
import { parseSettings, type Settings } from './schema';

const FORMAT = 'nearside-settings';

/** JSON. What the organization's policy says stays out, and so does what is kept apart (sign-ins.ts). */
export function exportSettings({ managed: _, ...own }: Settings): string {
  return JSON.stringify({ format: FORMAT, settings: own }, null, 2);
}

/**
 * The changes that a file asks for. An endpoint's local lock is on unless it is lifted here already: that is
 * for whoever sits here to decide, not for a file.
 */
export function importSettings(text: string, now: Settings): Result<Omit<Settings, 'managed'>> {
  const stored = settingsIn(text);
  if (!stored) return fail('file-damaged');
  // What a later version means by a name is not known here: taken halfway, it would lose settings silently.
  const { version } = stored as { version?: unknown };
  if (typeof version === 'number' && version > SETTINGS_VERSION)
    return fail('file-newer', `version ${version}`);
  const { managed: _, ...read } = parseSettings(stored);
  const endpoints = read.endpoints.map((endpoint) => {
    const isOpen = now.endpoints.some((known) => isSameEndpoint(known, endpoint));
    return isOpen ? endpoint : { ...endpoint, limit: 'machine' as const };
  });
  return ok({ ...read, endpoints });
}

function settingsIn(text: string): object | undefined {
  try {
    const { format, settings } = JSON.parse(text) as { format?: unknown; settings?: unknown };
    const isOurs = format === FORMAT && typeof settings === 'object' && settings !== null;
    return isOurs ? settings : undefined;
  } catch {
    return undefined;
  }
}
