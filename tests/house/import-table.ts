// Who may import whom: the rooms of the house as data, checked by imports.test.ts.

export interface Row {
  /** Rooms it may import; its own is always open. */
  rooms: readonly string[];
  /** Rooms of which it may import types only. */
  types?: readonly string[];
  /** Touches the browser's extension API. */
  browser?: true;
}

/** Rooms whose types are the language of the house; what these rooms do stays theirs. */
const SPOKEN = [
  'audit',
  'chat',
  'actions',
  'attachments',
  'detector',
  'page',
  'prompts',
  'providers',
  'settings',
  'guard',
  'models',
  'ledger',
];

/** The folders of lib, then those beside it. A room without a row may not exist. */
export const IMPORT_TABLE: Readonly<Record<string, Row>> = {
  core: { rooms: [] },
  detector: { rooms: ['core'] },
  page: { rooms: ['core'] },
  ledger: { rooms: ['core'] },
  providers: { rooms: ['core', 'models'], types: ['ledger'] },
  models: { rooms: ['core'], types: ['providers'] },
  settings: { rooms: ['core'] },
  actions: { rooms: ['core'] },
  bus: { rooms: ['core'], types: ['history', ...SPOKEN] },
  history: { rooms: ['core'], types: SPOKEN },
  chat: { rooms: ['core', 'providers'] },
  summarize: { rooms: ['core', 'page', 'chat', 'providers'] },
  guard: { rooms: ['core', 'detector', 'settings'], types: ['bus', ...SPOKEN] },
  attachments: { rooms: ['core'] },
  prompts: { rooms: ['core'] },
  audit: { rooms: ['core'], types: SPOKEN },
  vault: { rooms: ['core', 'detector'] },
  engine: {
    rooms: [
      'core',
      'audit',
      'page',
      'chat',
      'summarize',
      'history',
      'actions',
      'detector',
      'providers',
      'vault',
      'models',
    ],
    types: ['bus', ...SPOKEN],
  },
  platform: { rooms: ['core', 'bus'], types: ['*'], browser: true },
  stores: { rooms: ['core', 'bus', 'chat', 'prompts', 'models'], types: ['history', ...SPOKEN] },
  components: { rooms: ['core', 'stores'], types: ['history', ...SPOKEN] },
  entrypoints: { rooms: ['*'], browser: true },
};

/** Rooms that all others but entrypoints know by one file alone: where the contract is known, any provider fits. */
export const CONTRACTS: Readonly<Record<string, string>> = {
  providers: 'lib/providers/provider.ts',
};

/** The room whose files nobody imports, not even each other. */
export const TOP_ROOM = 'entrypoints';
