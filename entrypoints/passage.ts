// Injected on demand into a page's main frame; leaves the function there that shows a passage.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showPassage } from '@/lib/page/show-passage';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { nearsideShowPassage: showPassage });
});
