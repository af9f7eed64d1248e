// Who answers what of the history: searching, ordering, and files that come and go.
import type { Handlers } from '../bus/bus';
import { fail, ok } from '../core/result';
import type { History } from '../history/history';
import type { Search } from '../history/search/search';
import type { Transfer } from '../history/transfer/import';
import type { SettingsStore } from '../settings/settings';

export interface HistoryHandlerPorts {
  history: History;
  search: Search;
  transfer: Transfer;
  settings: Pick<SettingsStore, 'read'>;
}

type HistoryVerb =
  | 'conversation.rename'
  | 'conversation.pin'
  | 'conversation.tag'
  | 'conversation.bring-back'
  | 'conversation.search'
  | 'history.export'
  | 'history.import';

export function historyHandlers(ports: HistoryHandlerPorts): Pick<Handlers, HistoryVerb> {
  const { history, search, transfer, settings } = ports;
  return {
    'conversation.rename': async ({ conversationId, title }) => {
      const renamed = await history.rename(conversationId, title, 'user');
      return renamed.ok ? ok(null) : renamed;
    },
    'conversation.pin': ({ conversationIds, isPinned }) => history.pin(conversationIds, isPinned),
    'conversation.tag': ({ conversationIds, ...change }) => history.tag(conversationIds, change),
    'conversation.bring-back': ({ conversationIds }) => history.bringBack(conversationIds),
    'conversation.search': ({ query }) => search(query),
    'history.export': async ({ conversationIds, ...place }) =>
      (await settings.read()).managed.exportAllowed
        ? transfer.export(conversationIds, place)
        : fail('policy-forbids'),
    'history.import': ({ entries }) => transfer.import(entries),
  };
}
