// What stands beside a chatbot's text: the values of placeholders, the button that asks locally, and the look at what is
// typed where sites send drafts. The guard does without it until the page is there.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAskButton } from '@/lib/guard/ask-button';
import { shared } from '@/lib/guard/beside';
import { createDraft } from '@/lib/guard/draft';
import { isPartOf } from '@/lib/guard/here';
import { showHint } from '@/lib/guard/hint';
import { createReading } from '@/lib/guard/reading';
import { createReveal } from '@/lib/guard/reveal';
import { saves } from '@/lib/guard/saving';
import { guardMatches } from '@/lib/guard/sites';
import { onCallToAsk } from '@/lib/platform/guard-line';
import { shadowRootOf } from '@/lib/platform/shadow-root';

export default defineContentScript({
  matches: guardMatches,
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    const stage = shared.nearsideStage;
    if (!stage) return;
    const { bus, sheet, site } = stage;
    const reading = createReading(bus, site.id);
    const reveal = createReveal({ reading, sheet, shadowRootOf });
    const button = createAskButton(stage);
    const draft = createDraft(stage);
    stage.beside = {
      hint: (words) => showHint(sheet, words),
      takesFirst: draft.takes,
      saves: (element, place) => saves(element, place, site),
      handle(event) {
        if (!reveal.handle(event)) button.handle(event);
      },
      hide() {
        reveal.hide();
        button.hide();
      },
      renew: () => void reading.renew(),
      sent: () => void reading.sent(),
    };
    onCallToAsk(button.ask);
    if (window !== window.top) return;
    // A page that the first message has led to takes over its vault soon after, or not at all.
    void reading.renew();
    // Into the chatbot's part of the host, or out of it, without a new page; not every Firefox tells.
    let wasHere = isPartOf(site);
    window.navigation?.addEventListener('currententrychange', () => {
      if (wasHere === isPartOf(site)) return;
      wasHere = !wasHere;
      void stage.policy.renew();
    });
  },
});
