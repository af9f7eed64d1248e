// Injected on demand into one frame; its result is the selected text.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/lib/page/selection';

export default defineUnlistedScript(() => readSelection(window));
