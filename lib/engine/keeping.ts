// The history as the background runs it: the database with its search, its files, and the upkeep behind every change.
import type { Handlers } from '../bus/bus';
import type { Clock, KeepAlive, NewId, Shelf } from '../core/ports';
import type { HistoryDatabase } from '../history/database';
import { createHistory } from '../history/history';
import { routeHistory } from '../history/route';
import { createIndexer } from '../history/search/indexer';
import { createSearch } from '../history/search/search';
import { createTemporary } from '../history/temporary/temporary';
import { createTransfer } from '../history/transfer/import';
import { findUntitled } from '../history/untitled';
import { createUpkeep } from '../history/upkeep';
import type { Provider } from '../providers/provider';
import type { SettingsStore } from '../settings/settings';
import { createTitles } from './titles';

export interface KeepingPorts {
  db: HistoryDatabase;
  settings: SettingsStore;
  provider: () => Promise<Provider>;
  clock: Clock;
  newId: NewId;
  keepAlive: KeepAlive;
  /** For temporary chats. */
  shelf: Shelf;
}

/** Milliseconds for which the indexer rests between its slices while an answer is written. */
const REST = 30;

export function createKeeping(ports: KeepingPorts) {
  const { db, settings, provider, clock, keepAlive } = ports;
  const history = createHistory(db);
  const temporary = createTemporary(ports);
  let turns = 0;
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, turns > 0 ? REST : 0));
  const indexer = createIndexer({ db, breathe });
  const keepDays = async () => (await settings.read()).history.keepDays;
  const isBusy = () => turns > 0;
  const upkeep = createUpkeep({ db, history, indexer, clock, keepAlive, isBusy, keepDays });
  const titles = createTitles({
    history,
    provider,
    untitled: (isTried) => findUntitled(db, isTried),
    isWanted: async () => (await settings.read()).history.autoTitles,
  });
  upkeep.nudge();
  return {
    history: routeHistory(history, temporary),
    temporary,
    search: createSearch({ db, wordList: indexer.wordList }),
    transfer: createTransfer(db, async (id) => (await temporary.lasting(id))?.thread),
    /** For turns: what is put off while one runs is taken up when the last has ended. */
    keepAlive: () => {
      const release = keepAlive();
      turns++;
      titles.turnBegins();
      return () => {
        release();
        if (--turns > 0) return;
        upkeep.nudge();
        titles.turnsEnded();
      };
    },
    /** The same handlers, with upkeep behind those that change the history. */
    withUpkeep: (handlers: Handlers): Handlers => ({
      ...handlers,
      ...behind(handlers, upkeep.nudge),
      // An empty query announces that a search is about to begin.
      'conversation.search': (request, sender) => {
        if (request.query === '') upkeep.hurry();
        return handlers['conversation.search'](request, sender);
      },
    }),
  };
}

const CHANGING = [
  'conversation.rename',
  'conversation.delete',
  'conversation.bring-back',
  'conversation.keep',
  'message.delete',
  'history.import',
  'stored.delete',
  'everything.delete',
] as const;

function behind(handlers: Handlers, nudge: () => void): Partial<Handlers> {
  const wrapped = CHANGING.map((verb) => {
    const serve = handlers[verb] as (...asked: unknown[]) => Promise<unknown>;
    return [verb, (...asked: unknown[]) => serve(...asked).finally(nudge)];
  });
  return Object.fromEntries(wrapped) as Partial<Handlers>;
}
