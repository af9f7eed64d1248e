// Injected on demand into chatbot pages that are older than the extension: lends their guard a line to the background.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostOfPage, idOfHost } from '@/lib/guard/here';
import { lendLine } from '@/lib/platform/lent-line';

export default defineUnlistedScript(() => void lendLine(idOfHost(hostOfPage())));
