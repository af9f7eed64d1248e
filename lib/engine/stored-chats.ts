// The kinds of stored data that belong to chats: lasting ones, temporary ones, and what is not asked yet.
import type { Inbox } from '../actions/inbox';
import { ok } from '../core/result';
import type { History } from '../history/history';
import type { TemporaryChats } from '../history/temporary/temporary';
import type { Engine } from './engine';
import type { StoredKind } from './stored-kind';
import type { Watchers } from './watchers';

export interface StoredChatPorts {
  engine: Pick<Engine, 'stop'>;
  history: Pick<History, 'ids' | 'chatAmount' | 'draftAmount' | 'clearChats' | 'clearDrafts'>;
  temporary: Pick<TemporaryChats, 'ids' | 'drop'>;
  inbox: Pick<Inbox, 'waiting' | 'clear'>;
  watchers: Pick<Watchers, 'publish'>;
}

export function chatKinds(ports: StoredChatPorts): readonly StoredKind[] {
  const { history, inbox, temporary } = ports;
  /** Ends the turns under way first, and tells the panels last. */
  const gone = (ids: readonly string[]) => {
    for (const id of ids)
      ports.watchers.publish(id, { type: 'conversation-gone', conversationId: id });
  };
  const stop = (ids: readonly string[]) => {
    for (const id of ids) ports.engine.stop(id);
  };
  return [
    {
      id: 'chats',
      label: 'Chats',
      note: 'Questions and answers, with the pages, files and images they are about.',
      unit: ['chat', 'chats'],
      lost: 'Pinned ones too, and the pages, files and images they are about.',
      export: { by: 'pieces', name: 'nearside-chats', ending: 'json' },
      isWatched: true,
      amount: () => history.chatAmount(),
      async clear() {
        const listed = await history.ids();
        const ids = listed.ok ? listed.value : [];
        stop(ids);
        const cleared = await history.clearChats();
        if (cleared.ok) gone(ids);
        return cleared;
      },
    },
    {
      id: 'temporary-chats',
      label: 'Temporary chats',
      note: 'In memory only, until you leave them or the browser closes.',
      unit: ['chat', 'chats'],
      lost: 'They close at once.',
      export: null,
      amount: async () => ({ count: (await temporary.ids()).length, bytes: 0 }),
      async clear() {
        const ids = await temporary.ids();
        stop(ids);
        await temporary.drop(ids);
        gone(ids);
        return ok(null);
      },
    },
    {
      id: 'drafts',
      label: 'Drafts and attachments',
      note: 'Written or attached but not asked yet, and requests that wait for the panel.',
      unit: ['entry', 'entries'],
      lost: 'What is written and attached but not asked yet is gone.',
      export: null,
      async amount() {
        const { count, bytes } = await history.draftAmount();
        return { count: count + (await inbox.waiting()), bytes };
      },
      async clear() {
        await inbox.clear();
        return history.clearDrafts();
      },
    },
  ];
}
