// All kinds of data that Nearside keeps, a row each: listed in the settings, exported and deleted from there. A new kind is a new row.
import { createExceptions } from '../audit/exceptions';
import { exportEntries } from '../audit/export';
import type { AuditLog } from '../audit/log';
import { type Amount, amountOf } from '../core/amount';
import type { Clock, NewId, StoredItem } from '../core/ports';
import { ok, type Result } from '../core/result';
import { createDocumentLibrary } from '../detector/own/library';
import type { Ledger } from '../ledger/ledger';
import type { Deletions } from '../models/deletions';
import type { Jobs } from '../models/jobs';
import type { PromptLibrary } from '../prompts/library';
import type { SettingsPart } from '../settings/parts';
import type { SettingsStore } from '../settings/settings';
import type { SignIns } from '../settings/sign-ins';
import type { Vaults } from '../vault/vaults';
import type { LedgerPorts } from './ledger';
import { chatKinds, type StoredChatPorts } from './stored-chats';
import type { StoredKind } from './stored-kind';

export interface StoredKindPorts extends StoredChatPorts, Pick<LedgerPorts, 'exportContacts'> {
  prompts: Pick<PromptLibrary, 'own' | 'clear'>;
  exceptionsItem: StoredItem;
  documentsItem: StoredItem;
  audit: Pick<AuditLog, 'read' | 'clear' | 'amount'>;
  /** What placeholders stand for. */
  vaults: Pick<Vaults, 'count' | 'forgetAll'>;
  ledger: Pick<Ledger, 'read' | 'clear' | 'amount'>;
  signIns: Pick<SignIns, 'kinds' | 'clear'>;
  /** What is being done with models, and what is about to be. */
  jobs: Pick<Jobs, 'list' | 'clear'>;
  deletions: Pick<Deletions, 'list' | 'clear'>;
  settings: Pick<SettingsStore, 'read' | 'export' | 'amount' | 'reset'>;
  clock: Clock;
  newId: NewId;
}

/** In the order shown. */
export const storedKinds = (ports: StoredKindPorts): readonly StoredKind[] => [
  ...chatKinds(ports),
  promptKind(ports),
  ...guardKinds(ports),
  ...serverKinds(ports),
  settingsKind(ports, {
    id: 'settings',
    label: 'All other settings',
    note: 'What is not as it was at first: look, guard, retention and the like.',
    unit: ['setting', 'settings'],
    lost: 'They are as they were at first. The guard is on again.',
    part: 'rest',
  }),
];

const promptKind = ({ prompts }: StoredKindPorts): StoredKind => ({
  id: 'prompts',
  label: 'Prompts',
  note: 'Those that you have written or changed.',
  unit: ['prompt', 'prompts'],
  lost: 'The prompts that Nearside came with are back.',
  export: { by: 'text', name: 'nearside-prompts', ending: 'json' },
  amount: async () => amountOf(await prompts.own()),
  write: async () =>
    JSON.stringify({ format: 'nearside-prompts', prompts: await prompts.own() }, null, 2),
  clear: () => done(prompts.clear()),
});

function guardKinds(ports: StoredKindPorts): readonly StoredKind[] {
  const { audit, clock, newId, vaults } = ports;
  const exceptions = createExceptions(ports.exceptionsItem, clock, newId);
  const documents = createDocumentLibrary({
    ...{ item: ports.documentsItem, clock, newId },
    newSalt: () => crypto.getRandomValues(new Int32Array(1))[0] ?? 0,
  });
  return [
    {
      id: 'exceptions',
      label: 'What you have called fine',
      note: 'Values by a hash, and kinds of findings on a site.',
      unit: ['exception', 'exceptions'],
      lost: 'The guard holds all of it again.',
      export: null,
      amount: async () => amountOf((await exceptions.read()).exceptions),
      clear: () => done(exceptions.clear()),
    },
    settingsKind(ports, {
      id: 'lists',
      label: 'Your words and patterns',
      note: 'What the guard looks for beside its own rules.',
      unit: ['entry', 'entries'],
      lost: 'The guard no longer looks for them. The settings’ file holds them.',
      part: 'lists',
    }),
    {
      id: 'documents',
      label: 'Your documents',
      note: 'Fingerprints of texts that must not leave; never the texts.',
      unit: ['document', 'documents'],
      lost: 'The guard no longer knows them. Add their files again when you want that.',
      export: null,
      amount: async () => amountOf(await documents.list()),
      clear: () => done(documents.clear()),
    },
    settingsKind(ports, {
      id: 'sites',
      label: 'Sites you have added',
      note: 'Chatbots that are guarded beside the built-in ones.',
      unit: ['site', 'sites'],
      lost: 'They are not guarded any more, and Nearside gives back its access to them.',
      part: 'sites',
    }),
    {
      id: 'log',
      label: 'The guard’s log',
      note: 'What was found, where, and what you chose; never the text.',
      unit: ['entry', 'entries'],
      lost: 'The log begins anew.',
      export: { by: 'text', name: 'nearside-guard-log', ending: 'csv' },
      isWatched: true,
      amount: () => audit.amount(),
      write: async () => exportEntries(await audit.read({}), 'csv'),
      clear: () => done(audit.clear()),
    },
    {
      id: 'vaults',
      label: 'Values behind placeholders',
      note: 'In memory only, while their tabs are open. Secrets are never kept.',
      unit: ['value', 'values'],
      lost: 'Placeholders in open chatbots can no longer be read.',
      export: null,
      amount: async () => ({ count: await vaults.count(), bytes: 0 }),
      clear: () => done(vaults.forgetAll()),
    },
  ];
}

function serverKinds(ports: StoredKindPorts): readonly StoredKind[] {
  const { deletions, exportContacts, jobs, ledger, settings, signIns } = ports;
  return [
    {
      id: 'contacts',
      label: 'What Nearside contacted',
      note: 'Hosts, times, purposes and sizes; never what was said.',
      unit: ['entry', 'entries'],
      lost: 'The list begins anew.',
      export: { by: 'text', name: 'nearside-ledger', ending: 'csv' },
      amount: () => ledger.amount(),
      write: async () => exportContacts(await ledger.read({}), 'csv'),
      clear: () => done(ledger.clear()),
    },
    {
      ...settingsKind(ports, {
        id: 'servers',
        label: 'Servers and sign-ins',
        note: 'Where models run, with tokens and passwords. No file holds those.',
        unit: ['server', 'servers'],
        lost: 'Ollama on this machine is used again. Tokens and passwords are gone for good.',
        part: 'servers',
      }),
      async amount() {
        const { endpoints } = await settings.read();
        const withSignIn = Object.keys(await signIns.kinds(endpoints));
        const own = await settings.amount('servers');
        return { ...own, count: Math.max(own.count, withSignIn.length) };
      },
      async clear() {
        await settings.reset('servers');
        return done(signIns.clear());
      },
    },
    settingsKind(ports, {
      id: 'models',
      label: 'How models are run',
      note: 'The model in use, defaults and presets, how much models think.',
      unit: ['setting', 'settings'],
      lost: 'Models run as their server sets them. The models themselves stay.',
      part: 'models',
    }),
    {
      id: 'jobs',
      label: 'Work on models',
      note: 'Downloads, new models, and deletions that can still be undone.',
      unit: ['entry', 'entries'],
      lost: 'What is under way stops; what was fetched stays with the server.',
      export: null,
      amount: async () => amountOf([...(await jobs.list()), ...(await deletions.list())]),
      async clear() {
        await deletions.clear();
        return done(jobs.clear());
      },
    },
    settingsKind(ports, {
      id: 'rates',
      label: 'Learned token rates',
      note: 'How many tokens families of models make of a text, for the meter.',
      unit: ['family', 'families'],
      lost: 'The meter learns them again.',
      part: 'rates',
    }),
  ];
}

type SettingsRow = Pick<StoredKind, 'id' | 'label' | 'note' | 'unit' | 'lost'> & {
  part: SettingsPart;
};

/** A part of the settings: all of them go along as one file. */
const settingsKind = ({ settings }: StoredKindPorts, row: SettingsRow): StoredKind => {
  const { part, ...words } = row;
  return {
    ...words,
    export: { by: 'text', name: 'nearside-settings', ending: 'json' },
    amount: (): Promise<Amount> => settings.amount(part),
    write: () => settings.export(),
    clear: () => done(settings.reset(part)),
  };
};

async function done(work: Promise<unknown>): Promise<Result<null>> {
  await work;
  return ok(null);
}
