// Nearside's firewall against itself: dynamic rules that let its own requests reach the model server only.
import { browser } from 'wxt/browser';
import type { Fetch } from '../core/ports';

const OWN_HOST = () => new URL(browser.runtime.getURL('/')).host;

type Rule = Parameters<typeof browser.declarativeNetRequest.updateDynamicRules>[0] extends {
  addRules?: (infer R)[];
}
  ? R
  : never;

/** Everything but `main_frame`, which would kill the links that the user clicks. */
const SUBRESOURCES = [
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'media',
  'websocket',
  'other',
] as const;

/**
 * The rules for one endpoint. All are limited to requests that the extension itself starts: without that,
 * taking `Origin` away would open Ollama to every website.
 */
function rulesFor(endpoint: string): Rule[] {
  const own = { initiatorDomains: [OWN_HOST()] };
  const prefix = `|${endpoint}/`;
  return [
    {
      id: 1,
      priority: 1,
      action: { type: 'block' },
      condition: { ...own, resourceTypes: [...SUBRESOURCES] },
    },
    {
      id: 2,
      priority: 2,
      action: { type: 'allow' },
      condition: { ...own, urlFilter: prefix, resourceTypes: ['xmlhttprequest'] },
    },
    {
      // At a lower priority this one loses against the allow rule.
      id: 3,
      priority: 3,
      action: {
        type: 'modifyHeaders',
        requestHeaders: [{ header: 'origin', operation: 'remove' }],
      },
      condition: { ...own, urlFilter: prefix, resourceTypes: ['xmlhttprequest'] },
    },
    {
      // Our own files, which the block rule would otherwise cover.
      id: 4,
      priority: 2,
      action: { type: 'allow' },
      condition: {
        ...own,
        urlFilter: `|${browser.runtime.getURL('/')}`,
        resourceTypes: [...SUBRESOURCES],
      },
    },
  ] as Rule[];
}

/** Makes the stored rules those of this endpoint, in one step. They persist, so a start has no gap. */
async function reconcile(endpoint: string): Promise<void> {
  const present = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map((rule) => rule.id),
    addRules: rulesFor(endpoint),
  });
}

export interface Firewall {
  /** From now on only this endpoint is reached. */
  allow(endpoint: string): void;
  /** No request goes out before the rules that hold it in are in place. */
  fetch: Fetch;
}

export function createFirewall(endpoint: Promise<string>): Firewall {
  let inPlace = endpoint.then(reconcile);
  return {
    allow(next) {
      inPlace = reconcile(next);
    },
    fetch: (input, init) => inPlace.then(() => fetch(input, init)),
  };
}
