// All settings, in the sections by which people look for them.
import { lazy, Suspense } from 'react';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';
import type { SettingsStore } from '@/lib/stores/settings';
import type { Transfer } from '@/lib/stores/transfer';
import { StorageUse } from '../history/StorageUse';
import { ShortcutList } from '../panel/ShortcutList';
import { appearance, keepChats, readingAloud, titles } from './general-groups';
import type { SettingsGroup, SettingsSection } from './group';
import { guardedSites, pasteGuard } from './guard-groups';
import { guardExceptions, guardLog } from './guard-policy';
import { ownGuard, secondOpinion } from './own-guard';
import { ledger, settingsFile, whereModelsRun } from './where-models-run';

export interface SectionsRequest {
  ports: SettingsPorts;
  settings: SettingsStore;
  /** Names of the voices on this machine. */
  voices: readonly string[];
  transfer: Transfer;
  /** The way to the models, which is another one in the panel. */
  models: SettingsGroup;
  isMac: boolean;
  /** Told the id of the kind of data that was deleted, `everything` for all. */
  onDeleted: (kind: string) => void;
}

const StoredData = lazy(async () => ({
  default: (await import('./data/StoredData')).StoredData,
}));
const ChatImport = lazy(async () => ({
  default: (await import('../history/ChatImport')).ChatImport,
}));

export function sectionsOf(
  request: SectionsRequest,
  current: Settings | undefined,
): readonly SettingsSection[] {
  const { ports, settings, voices, models, isMac } = request;
  const { change } = settings;
  const chat = titles(current, change);
  const spoken = readingAloud({ settings: current, change, voices });
  return [
    {
      id: 'chat',
      title: 'Chat',
      groups: [{ ...chat, rows: [...chat.rows, ...spoken] }],
    },
    { id: 'models', title: 'Models', groups: [models, whereModelsRun({ settings, ...ports })] },
    { id: 'guard', title: 'Guard', groups: guardGroups(request, current) },
    { id: 'data', title: 'Privacy and data', short: 'Data', groups: dataGroups(request, current) },
    { id: 'look', title: 'Look', groups: [appearance(current, change)] },
    {
      id: 'shortcuts',
      title: 'Shortcuts',
      short: 'Keys',
      groups: [
        {
          title: 'Shortcuts',
          note: 'In the panel. The one that opens it is set on the browser’s own page of extension shortcuts.',
          rows: [
            {
              words: 'Keyboard shortcuts keys',
              drawn: (
                <div className="px-3 py-1">
                  <ShortcutList isMac={isMac} />
                </div>
              ),
            },
          ],
        },
      ],
    },
  ];
}

function guardGroups({ ports, settings }: SectionsRequest, current: Settings | undefined) {
  const guard = {
    ...ports,
    settings: current,
    changeGuard: (changes: Partial<Settings['guard']>) => {
      if (current) void settings.change({ guard: { ...current.guard, ...changes } });
    },
  };
  return [
    pasteGuard(guard),
    guardedSites(guard),
    ownGuard(guard),
    guardExceptions(guard),
    secondOpinion(guard),
    guardLog(guard),
  ];
}

function dataGroups(request: SectionsRequest, current: Settings | undefined): SettingsGroup[] {
  const { ports, settings, transfer, onDeleted } = request;
  const { bus } = ports;
  const stored = (
    <Suspense fallback={null}>
      <StoredData bus={bus} transfer={transfer} onDeleted={onDeleted} />
    </Suspense>
  );
  return [
    {
      title: 'What is kept',
      note: 'All of it in this browser, on this machine.',
      rows: [
        keepChats(current, settings.change),
        { words: 'Storage space used quota', drawn: <StorageUse /> },
        {
          words:
            'Delete everything erase clear data privacy export backup chats drafts attachments prompts log ledger servers sign-ins',
          drawn: stored,
        },
      ],
    },
    {
      title: 'Files',
      rows: [
        {
          words: 'Import chats backup ChatGPT Open WebUI Page Assist',
          drawn: (
            <Suspense fallback={null}>
              <ChatImport transfer={transfer} />
            </Suspense>
          ),
        },
        settingsFile({ bus, settings }),
      ],
    },
    ledger({ bus }),
  ];
}
