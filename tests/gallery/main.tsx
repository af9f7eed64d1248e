// The gallery: the panel in any state, by `?state=streaming&theme=dark&width=320`, also `size`, `contrast`, `dir`; without a state, the list of all.
import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { PanelView } from '@/components/panel/PanelView';
import { parseSettings } from '@/lib/settings/schema';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import { STATE_NAMES, stateCalled } from './states';

const wanted = new URLSearchParams(location.search);
const root = createRoot(document.getElementById('root') ?? document.body);
const name = wanted.get('state');

if (name) showState(name);
else root.render(<Contents />);

function showState(name: string): void {
  const { background, then } = stateCalled(name);
  background.settings = parseSettings({
    ...background.settings,
    theme: wanted.get('theme') ?? 'light',
    fontSize: wanted.get('size'),
    highContrast: wanted.has('contrast'),
  });
  document.documentElement.dir = wanted.get('dir') ?? 'ltr';
  const panel = createPanel(background.ports);
  panel.start();
  background.connect();
  root.render(
    <div
      style={{ height: '100%', width: wanted.get('width') ? `${wanted.get('width')}px` : '100%' }}
    >
      <PanelProvider panel={panel}>
        <PanelView />
      </PanelProvider>
    </div>,
  );
  Object.assign(window, { background, panel });
  if (then) setTimeout(() => then(panel), 100);
}

function Contents() {
  return (
    <ul style={{ padding: 24 }}>
      {STATE_NAMES.map((state) => (
        <li key={state}>
          {state}: <a href={`?state=${state}&theme=light`}>light</a>,{' '}
          <a href={`?state=${state}&theme=dark`}>dark</a>
        </li>
      ))}
    </ul>
  );
}
