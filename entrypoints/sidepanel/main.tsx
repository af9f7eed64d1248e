// The side panel: builds the ports and the stores, and draws the panel.
import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { PanelView } from '@/components/panel/PanelView';
import { restoreLook } from '@/components/ui/look';
import { createFileReader } from '@/lib/attachments/read-file';
import { guardMatches, SITES } from '@/lib/guard/sites';
import { followBrowserDirection } from '@/lib/platform/direction';
import { createPanelPorts } from '@/lib/platform/panel-ports';
import { startPdfWorker } from '@/lib/platform/pdf-worker';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';

restoreLook();
followBrowserDirection();
const readFile = createFileReader(startPdfWorker);
const guarded = guardMatches.map((match) => new URL(match).hostname);
const panel = createPanel(createPanelPorts(SITES, readFile, guarded));
panel.start();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PanelProvider panel={panel}>
      <PanelView />
    </PanelProvider>,
  );
}
