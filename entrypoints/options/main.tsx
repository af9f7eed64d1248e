// The options page: the same settings as in the panel, on a page of their own.
import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '@/components/settings/OptionsPage';
import { restoreTheme } from '@/components/ui/theme';
import { SITES } from '@/lib/guard/sites';
import { createRuntimeBus } from '@/lib/platform/wire';
import { createSettings } from '@/lib/stores/settings';

restoreTheme();
const settings = createSettings(createRuntimeBus());
void settings.read();

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage settings={settings} sites={SITES} />);
