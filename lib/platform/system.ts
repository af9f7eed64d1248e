// The user's system, as the browser tells it.
import type { PanelPorts } from '../stores/ports';

export const systemOf = (userAgent: string): PanelPorts['platform'] => {
  if (/Mac OS X|Macintosh/.test(userAgent)) return 'mac';
  return /Windows/.test(userAgent) ? 'windows' : 'linux';
};
