// The connection doctor as a user meets it: what it says, that it goes away, and the servers it is about.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CauseId } from '../../../lib/core/causes';
import { type Endpoint, OWN_MACHINE } from '../../../lib/core/endpoint';
import { BUILD, expect } from '../fixtures';
import type { Panel } from './panel';

/** A check that meets silence takes five seconds, and the next one comes three later. */
const SOON = { timeout: 30_000 };

/** No test can answer the browser's own question: this build has been granted access already. */
export function grantedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nearside-granted-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('http://*/*', 'https://*/*');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

export const says = (panel: Panel, kind: CauseId) =>
  expect(panel.connection).toHaveAttribute('data-fault', kind, SOON);
export const goesAway = (panel: Panel) => expect(panel.connection).toBeHidden(SOON);

/** Sets the servers, the first one in use. */
export const setServers = (panel: Panel, ...endpoints: Partial<Endpoint>[]) =>
  panel.page.evaluate(
    (endpoints) =>
      chrome.runtime.sendMessage({
        verb: 'settings.change',
        request: { changes: { endpoints, endpointId: endpoints[0]?.id } },
      }),
    endpoints.map((one, index) => ({ ...OWN_MACHINE, id: `s${index}`, ...one })),
  );

export const serversIn = (panel: Panel): Promise<Endpoint[]> =>
  panel.page.evaluate(async () => {
    const request = { verb: 'settings.read', request: {} };
    return (await chrome.runtime.sendMessage(request)).value.endpoints;
  });
