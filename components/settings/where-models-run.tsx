// The settings of the servers where models run, of whom was contacted, and of the settings themselves; loaded when the settings are first opened.
import { lazy, Suspense } from 'react';
import type { EndpointsPorts } from './endpoints/use-endpoints';
import type { SettingsGroup } from './group';
import { SettingsFile } from './SettingsFile';

const LazyEndpoints = lazy(async () => ({
  default: (await import('./endpoints/Endpoints')).Endpoints,
}));

/** The row about the settings as a file. */
export const settingsFile = (ports: Pick<EndpointsPorts, 'bus' | 'settings'>) => ({
  words: 'Settings as a file export import backup move',
  drawn: <SettingsFile {...ports} />,
});

const LazyLedger = lazy(async () => ({ default: (await import('./ledger/Ledger')).Ledger }));

export const ledger = ({ bus }: Pick<EndpointsPorts, 'bus'>): SettingsGroup => ({
  title: 'What Nearside contacted',
  note: 'Every request of the last 90 days but those of temporary chats; never what was said.',
  fold: { id: 'contacts' },
  rows: [
    {
      words: 'Ledger hosts requests network log bytes sent received export clear',
      drawn: (
        <Suspense fallback={null}>
          <LazyLedger bus={bus} />
        </Suspense>
      ),
    },
  ],
});

export const whereModelsRun = (ports: EndpointsPorts): SettingsGroup => ({
  title: 'Where models run',
  note: 'On this machine, unless you add another server and lift its local lock.',
  rows: [
    {
      words:
        'Servers address of Ollama localhost port connection endpoint GPU llama.cpp vLLM LM Studio LiteLLM OpenAI token password local lock model server',
      drawn: (
        <Suspense fallback={null}>
          <LazyEndpoints {...ports} />
        </Suspense>
      ),
    },
  ],
});
