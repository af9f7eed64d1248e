// Who answers what of the ledger.
import type { Handlers } from '../bus/bus';
import { ok } from '../core/result';
import type { Contact } from '../ledger/contact';
import type { Ledger } from '../ledger/ledger';

export interface LedgerPorts {
  ledger: Ledger;
  exportContacts: (contacts: readonly Contact[], format: 'csv' | 'jsonl') => string;
}

/** As many as a person looks at. */
const SHOWN = 200;

export function ledgerHandlers({
  ledger,
  exportContacts,
}: LedgerPorts): Pick<Handlers, 'ledger.read' | 'ledger.export' | 'ledger.clear'> {
  return {
    'ledger.read': async (filter) => {
      const found = await ledger.read(filter);
      const hosts = [...new Set((await ledger.read({})).map(({ host }) => host))].sort();
      const total = { times: 0, up: 0, down: 0 };
      for (const { times, up, down } of found) {
        total.times += times;
        total.up += up;
        total.down += down;
      }
      return ok({ contacts: found.slice(0, SHOWN), hosts, total });
    },
    'ledger.export': async ({ format, ...filter }) =>
      ok(exportContacts(await ledger.read(filter), format)),
    'ledger.clear': async () => {
      await ledger.clear();
      return ok(null);
    },
  };
}
