// The options page: the same settings as in the panel, on a page of their own.
import '@/components/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '@/components/settings/OptionsPage';
import { restoreLook } from '@/components/ui/look';
import { createFileReader } from '@/lib/attachments/read-file';
import { guardMatches, SITES } from '@/lib/guard/sites';
import { followBrowserDirection } from '@/lib/platform/direction';
import { requestSite } from '@/lib/platform/own-sites';
import { startPdfWorker } from '@/lib/platform/pdf-worker';
import { requestReach } from '@/lib/platform/reach';
import { speaker } from '@/lib/platform/speaker';
import { systemOf } from '@/lib/platform/system';
import { uploadFile } from '@/lib/platform/upload';
import { createPanelLink, createRuntimeBus } from '@/lib/platform/wire';
import { createSettings } from '@/lib/stores/settings';
import { createSpeech } from '@/lib/stores/speech';

restoreLook();
followBrowserDirection();
const bus = createRuntimeBus();
const settings = createSettings(bus);
const speech = createSpeech(speaker, () => '');
void settings.read();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <OptionsPage
      ports={{
        bus,
        sites: SITES,
        ownSites: {
          known: guardMatches.map((match) => new URL(match).hostname),
          request: requestSite,
        },
        requestAccess: requestReach,
        readFile: createFileReader(startPdfWorker),
        uploadFile,
      }}
      settings={settings}
      openLink={createPanelLink}
      speech={speech}
      isMac={systemOf(navigator.userAgent) === 'mac'}
    />,
  );
