// The side panel: builds the ports and the stores, and draws the panel.
import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { PanelView } from '@/components/panel/PanelView';
import { restoreTheme } from '@/components/ui/theme';
import { SITES } from '@/lib/guard/sites';
import { createPanelPorts } from '@/lib/platform/panel-ports';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';

restoreTheme();
const panel = createPanel(createPanelPorts(SITES));
panel.start();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PanelProvider panel={panel}>
      <PanelView />
    </PanelProvider>,
  );
}
