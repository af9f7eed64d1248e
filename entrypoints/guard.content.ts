// The paste guard's way into chatbot pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { fetchDetector } from '@/lib/guard/detector-source';
import { withExceptions } from '@/lib/guard/exceptions';
import { isAble, whenErased } from '@/lib/guard/health';
import { createNote } from '@/lib/guard/note';
import { followPolicy } from '@/lib/guard/policy';
import { siteFor } from '@/lib/guard/site-at';
import { guardMatches } from '@/lib/guard/sites';
import { watch } from '@/lib/guard/watch';
import { onGuardCall } from '@/lib/platform/guard-line';
import { shadowRootOf } from '@/lib/platform/shadow-root';
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
    const siteId = site.id;
    const bus = createRuntimeBus();
    const isTop = window === window.top;
    const health = () => ({ siteId, isAble: isAble() });
    const source = fetchDetector(bus, { lazily: !isTop });
    const policy = followPolicy(bus, siteId, {
      onEdition: source.renew,
      onHeard: () => isTop && void bus.send('guard.health', health()),
    });
    const detector = withExceptions(source, policy);
    const note = createNote(bus, siteId, policy);
    watch({ site, bus, detector, policy, note, shadowRootOf });
    whenErased(policy.listen);
    if (isTop) window.addEventListener('load', () => void policy.renew());
    onGuardCall(() => {
      void policy.renew();
      return health();
    });
  },
});

/** Host name of the page; frames without an address of their own have their opener's. */
function hostname(): string {
  return location.hostname || new URL(origin === 'null' ? document.baseURI : origin).hostname;
}
