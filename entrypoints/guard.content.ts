// The paste guard's way into chatbot pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPolicy } from '@/lib/guard/policy';
import { guardMatches, siteFor } from '@/lib/guard/sites';
import { watchPastes } from '@/lib/guard/watch';
import { createRuntimeBus } from '@/lib/platform/wire';

export default defineContentScript({
  matches: guardMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    // Everything here runs before the first script of the page; WXT's own context can be ended by a page.
    const site = siteFor(hostname());
    const bus = createRuntimeBus();
    watchPastes({ site, bus, policy: followPolicy(bus, site.id) });
  },
});

/** Host name of the page; frames without an address of their own have their opener's. */
function hostname(): string {
  return location.hostname || new URL(origin === 'null' ? document.baseURI : origin).hostname;
}
