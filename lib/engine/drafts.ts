// What is written or attached but not asked yet: kept with its conversation, and told to all panels.
import type { Handlers } from '../bus/bus';
import type { NewId } from '../core/ports';
import type { History } from '../history/history';
import { keepAttachment } from './attachments';
import type { Engine } from './engine';
import type { Watchers } from './watchers';

export interface DraftPorts {
  engine: Pick<Engine, 'start'>;
  history: Pick<
    History,
    'keepAttachment' | 'dropAttachment' | 'attachments' | 'saveDraft' | 'draft'
  >;
  newId: NewId;
  watchers: Pick<Watchers, 'broadcast'>;
}

type DraftVerb =
  | 'turn.start'
  | 'attachment.keep'
  | 'attachment.drop'
  | 'attachment.list'
  | 'draft.save'
  | 'draft.read';

export function draftHandlers(ports: DraftPorts): Pick<Handlers, DraftVerb> {
  const { engine, history, watchers } = ports;
  const tellGone = (ids: string[]) => {
    if (ids.length > 0) watchers.broadcast({ type: 'attachments-gone', ids });
  };
  return {
    async 'turn.start'(request) {
      const started = await engine.start({ ...request, task: 'chat' });
      if (started.ok) tellGone((request.contexts ?? []).map(({ id }) => id));
      return started;
    },
    async 'attachment.keep'(source) {
      const kept = await keepAttachment(source, ports);
      const { conversationId = null } = source;
      if (kept.ok)
        watchers.broadcast({ type: 'attachment-kept', conversationId, id: kept.value.id });
      return kept;
    },
    async 'attachment.drop'({ id }) {
      const dropped = await history.dropAttachment(id);
      if (dropped.ok) tellGone([id]);
      return dropped;
    },
    'attachment.list': ({ conversationId }) => history.attachments(conversationId),
    async 'draft.save'({ conversationId, text }) {
      const saved = await history.saveDraft(conversationId, text);
      if (saved.ok) watchers.broadcast({ type: 'draft-changed', conversationId });
      return saved;
    },
    'draft.read': ({ conversationId }) => history.draft(conversationId),
  };
}
