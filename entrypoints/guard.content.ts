// The paste guard's way into chatbot pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createConversation } from '@/lib/guard/conversation';
import { fetchDetector } from '@/lib/guard/detector-source';
import { dress } from '@/lib/guard/dialog-frame';
import { healthOf, whenErased } from '@/lib/guard/health';
import { hereAt, hostOfPage } from '@/lib/guard/here';
import { createNote, type Passed } from '@/lib/guard/note';
import { followPolicy } from '@/lib/guard/policy';
import { guardMatches } from '@/lib/guard/sites';
import { watch } from '@/lib/guard/watch';
import { createGuardLine } from '@/lib/platform/lent-line';
import { shadowRootOf } from '@/lib/platform/shadow-root';

export default defineContentScript({
  matches: guardMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    // Everything here runs before the first script of the page; WXT's own frame, which a page can end, is left out.
    const site = hereAt(hostOfPage());
    const siteId = site.id;
    const onCall = () => {
      void policy.renew();
      stage.beside?.renew();
      return health();
    };
    const { bus, listen } = createGuardLine(onCall);
    const isTop = window === window.top;
    let passed: Passed = {};
    const health = () => ({ ...healthOf(site), passed });
    const tellHealth = () =>
      (isTop || Object.keys(passed)[0]) && void bus.send('guard.health', health());
    const detector = fetchDetector(bus, {
      lazily: !isTop,
      siteId,
      onBook(book) {
        Object.assign(site, book.site);
        dress(book.style);
      },
    });
    const policy = followPolicy(bus, siteId, {
      onEdition: detector.renew,
      onHeard() {
        tellHealth();
        listen(policy().lineName);
      },
    });
    const note = createNote(bus, siteId, (now) => {
      passed = now;
      tellHealth();
    });
    const conversation = createConversation(bus, siteId, () => stage.beside?.renew());
    const stage = watch({ site, bus, conversation, detector, policy, note, shadowRootOf });
    whenErased(policy.listen, listen);
    if (isTop) window.addEventListener('load', () => void policy.renew());
  },
});
