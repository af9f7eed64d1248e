// Who answers what of all that is stored: the list of kinds, files of them, and deleting one or everything.
import type { Handlers } from '../bus/bus';
import type { StoredReplies } from '../bus/stored-messages';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { SettingsStore } from '../settings/settings';
import type { StoredKind } from './stored-kind';
import { type StoredKindPorts, storedKinds } from './stored-kinds';

export interface EverythingPorts extends StoredKindPorts {
  history: StoredKindPorts['history'] & Pick<History, 'clear'>;
  settings: StoredKindPorts['settings'] & Pick<SettingsStore, 'change'>;
  /** Empties the browser's own storage areas. */
  clearStorage: () => Promise<void>;
}

export function storedHandlers(ports: EverythingPorts): Pick<Handlers, keyof StoredReplies> {
  const kinds = storedKinds(ports);
  const mayExport = async ({ isWatched }: StoredKind) =>
    !isWatched || (await ports.settings.read()).managed.exportAllowed;
  const rowOf = async (kind: StoredKind) => {
    const { amount, clear: _, write: _text, isWatched: _by, ...words } = kind;
    const there = await amount();
    return { ...words, ...there, export: (await mayExport(kind)) ? words.export : null };
  };
  const find = (id: string) => kinds.find((kind) => kind.id === id);
  return {
    'stored.list': async () => ok(await Promise.all(kinds.map(rowOf))),
    'stored.export': async ({ kind: id }) => {
      const kind = find(id);
      if (!kind?.write) return fail('request-invalid', id);
      return (await mayExport(kind)) ? ok(await kind.write()) : fail('policy-forbids');
    },
    'stored.delete': async ({ kind: id }) =>
      (await find(id)?.clear()) ?? fail('request-invalid', id),
    'everything.delete': () => deleteEverything(ports, kinds),
  };
}

/** What could not be deleted is said, and what comes after it stays. */
async function deleteEverything(
  { history, settings, clearStorage }: EverythingPorts,
  kinds: readonly StoredKind[],
): Promise<Result<null>> {
  for (const { clear } of kinds) {
    const cleared = await clear();
    if (!cleared.ok) return cleared;
  }
  // Whatever no row has named.
  const cleared = await history.clear();
  if (!cleared.ok) return cleared;
  await clearStorage();
  // Nothing is stored any more, so this writes the defaults and tells everybody.
  await settings.change({});
  return ok(null);
}
