// The clicks that mend a cause, one component each; the table of causes names them.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Mend as MendId } from '@/lib/core/causes/cause';
import type { Endpoint } from '@/lib/core/endpoint';
import type { Fault } from '@/lib/core/fault';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Later } from '../ui/Later';
import { SignIn } from './SignIn';

interface MendProps {
  fault: Fault;
  endpoint: Endpoint;
}

const DOWNLOAD_PAGE = 'https://ollama.com/download';

/** Comes when it is needed: it brings what managing models needs. */
const starters = async () => (await import('./Starters')).Starters;

const MENDS: Readonly<Record<MendId, (props: MendProps) => ReactNode>> = {
  allow: Allow,
  move: Move,
  kind: AsOtherKind,
  'sign-in': ({ endpoint }) => <SignIn endpoint={endpoint} />,
  open: ({ endpoint: { url } }) => <Outside href={url}>Open {shown(url)} in a tab</Outside>,
  settings: OpenSettings,
  download: () => <Outside href={DOWNLOAD_PAGE}>Ollama’s download page</Outside>,
  model: () => <Later load={starters} />,
  reload: Reload,
};

export function Mend({ mend, ...props }: MendProps & { mend: MendId }) {
  const Drawn = MENDS[mend];
  return <Drawn {...props} />;
}

const shown = (url: string): string => url.replace(/^http:\/\//, '');

const Outside = ({ href, children }: { href: string; children: ReactNode }) => (
  <a
    href={href}
    title={href}
    target="_blank"
    rel="noreferrer noopener"
    className="min-w-0 text-[13px] break-words text-accent underline underline-offset-2"
  >
    {children}
  </a>
);

function Allow({ endpoint: { url } }: MendProps) {
  const { ports, connection } = usePanel();
  const allow = async () => {
    if (await ports.requestAccess(url)) await connection.check();
  };
  return (
    <Button small look="primary" onClick={() => void allow()}>
      Allow access to this address
    </Button>
  );
}

/** Changes the server in use, unless the organization has set it. */
function useChange(endpoint: Endpoint) {
  const { settings } = usePanel();
  const known = useStore(settings.store, (state) => state.settings);
  if (!known || known.managed.locked.includes('endpoints')) return undefined;
  return (changes: Partial<Endpoint>) =>
    settings.change({
      endpoints: known.endpoints.map((one) =>
        one.id === endpoint.id ? { ...one, ...changes } : one,
      ),
    });
}

const SET_BY_OTHERS = (
  <p className="text-[12.5px] text-faint">This server is set by your organization.</p>
);

function Move({ fault: { detail = '' }, endpoint }: MendProps) {
  const { ports } = usePanel();
  const change = useChange(endpoint);
  if (!URL.canParse(detail)) return null;
  if (!change) return SET_BY_OTHERS;
  const move = async () => {
    // The browser asks only in answer to a click: no await before it.
    if (!(await ports.requestAccess(detail))) return;
    const isSame = new URL(detail).host === new URL(endpoint.url).host;
    // A lock is lifted for one address, not for whatever takes its place.
    await change({ url: detail, ...(!isSame && { limit: 'machine' as const }) });
  };
  return (
    <Button small look="primary" onClick={() => void move()}>
      Use {shown(detail)}
    </Button>
  );
}

function AsOtherKind({ endpoint }: MendProps) {
  const change = useChange(endpoint);
  if (!change) return SET_BY_OTHERS;
  const kind = endpoint.kind === 'openai' ? 'ollama' : 'openai';
  return (
    <Button small look="primary" onClick={() => void change({ kind, limit: 'machine' as const })}>
      {kind === 'ollama' ? 'Use it as Ollama' : 'Use it as an OpenAI-compatible server'}
    </Button>
  );
}

function OpenSettings() {
  const { view } = usePanel();
  return (
    <Button small onClick={() => view.show('settings')}>
      Open the settings
    </Button>
  );
}

function Reload() {
  const { ports } = usePanel();
  return (
    <Button small onClick={ports.reload}>
      Reload Nearside
    </Button>
  );
}
