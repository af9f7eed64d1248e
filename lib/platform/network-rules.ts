// Nearside's firewall against itself: dynamic rules that let its own requests reach the model server only.
import { browser } from 'wxt/browser';
import { urlsBeside } from '../core/endpoint';
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
 * All are limited to requests that the extension itself starts: without that, taking `Origin` away would open
 * Ollama to every website.
 */
function rulesFor(endpoints: readonly string[]): Rule[] {
  const own = { initiatorDomains: [OWN_HOST()] };
  return [
    {
      id: 1,
      priority: 1,
      action: { type: 'block' },
      condition: { ...own, resourceTypes: [...SUBRESOURCES] },
    },
    ...endpoints.flatMap((endpoint, index) => {
      const within = { ...own, urlFilter: `|${endpoint}/`, resourceTypes: ['xmlhttprequest'] };
      return [
        { id: 10 + 2 * index, priority: 2, action: { type: 'allow' }, condition: within },
        {
          // At a lower priority this one loses against the allow rule.
          id: 11 + 2 * index,
          priority: 3,
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'origin', operation: 'remove' }],
          },
          condition: within,
        },
      ];
    }),
    // Under the other names of this machine a server that does not answer is looked for, with questions only.
    ...besides(endpoints).map((url, index) => ({
      id: 1000 + index,
      priority: 2,
      action: { type: 'allow' },
      condition: {
        ...own,
        urlFilter: `|${url}/`,
        resourceTypes: ['xmlhttprequest'],
        requestMethods: ['get'],
      },
    })),
    {
      // Our own files, which the block rule would otherwise cover.
      id: 2,
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

const besides = (endpoints: readonly string[]): string[] => [
  ...new Set(endpoints.flatMap(urlsBeside).filter((url) => !endpoints.includes(url))),
];

/** Makes the stored rules those of these endpoints, in one step. They persist, so a start has no gap. */
async function reconcile(endpoints: readonly string[]): Promise<void> {
  const present = await browser.declarativeNetRequest.getDynamicRules();
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map((rule) => rule.id),
    addRules: rulesFor(endpoints),
  });
}

export interface Firewall {
  /** From now on only these endpoints are reached; base URLs. */
  allow(endpoints: readonly string[]): void;
  /** No request goes out before the rules that hold it in are in place. */
  fetch: Fetch;
}

export function createFirewall(endpoints: Promise<readonly string[]>): Firewall {
  let inPlace = endpoints.then(reconcile);
  return {
    allow(next) {
      // One after the other: the later one must see the rules that the earlier one has made.
      inPlace = inPlace.catch(() => {}).then(() => reconcile(next));
    },
    fetch: (input, init) => inPlace.then(() => fetch(input, init)),
  };
}
