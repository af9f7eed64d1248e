// Injected on demand into a page's main frame; its result is the page's text.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractPage } from '@/lib/page/extract';

export default defineUnlistedScript(() => extractPage(document, location.href));
