// From settings of any earlier version to those of today: one step per version, frozen once released. Imports nothing.

type Stored = Readonly<Record<string, unknown>>;

/** The first one leads from version 1 to version 2. */
const STEPS: readonly ((stored: Stored) => Stored)[] = [
  /** One address on this machine became a list of endpoints, each with a limit of its own. */
  ({ endpoint, ...rest }) => ({
    ...rest,
    endpoints:
      typeof endpoint === 'string'
        ? [{ id: 'this-machine', name: 'Ollama', kind: 'ollama', url: endpoint, limit: 'machine' }]
        : [],
    endpointId: 'this-machine',
  }),
];

export const SETTINGS_VERSION = STEPS.length + 1;

/** What says no version is taken to be of today: every version has stored its own. */
export function migrate(stored: Stored): Stored {
  const { version } = stored;
  const known = typeof version === 'number' && version >= 1 && Number.isInteger(version);
  const steps = known ? STEPS.slice(version - 1) : [];
  return { ...steps.reduce((now, step) => step(now), stored), version: SETTINGS_VERSION };
}
