// What only the page's own world can do for the guard: stand before clipboard reads and file pickers that send no event.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardMatches } from '@/lib/guard/sites';
import { wrapReads } from '@/lib/guard/ways/main-world';

export default defineContentScript({
  matches: guardMatches,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  world: 'MAIN',
  main: () => wrapReads(),
});
