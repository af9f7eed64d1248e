// Injected on demand into a page's main frame; opens the screen on which a part of the page is chosen.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseRegion } from '@/lib/page/choose-region';

export default defineUnlistedScript(() => {
  const left = globalThis as { nearsideRegion?: ReturnType<typeof chooseRegion> };
  left.nearsideRegion?.press({ key: 'Escape', shiftKey: false, altKey: false });
  left.nearsideRegion = chooseRegion();
});
