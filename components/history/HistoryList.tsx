// Earlier conversations by day: open one, or delete it after a second look.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Conversation } from '@/lib/chat/transcript';
import { groupByDay } from '@/lib/stores/history';
import { usePanel } from '@/lib/stores/provide';
import { describeDay } from '../chat/describe-day';
import { Button, IconButton } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function HistoryList() {
  const { history } = usePanel();
  const { conversations, fault } = useStore(history.store);
  useEffect(() => void history.read(), [history]);
  const groups = groupByDay(conversations ?? [], Date.now());
  return (
    <div className="flex flex-col gap-5">
      {fault && <Notice fault={fault} />}
      {conversations?.length === 0 && (
        <p className="text-soft">No chats yet. They stay on this machine.</p>
      )}
      {groups.map((group) => (
        <section key={group.day} aria-label={group.day}>
          <h2 className="mb-1.5 text-[12.5px] font-semibold text-faint">{group.day}</h2>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
            {group.conversations.map((conversation) => (
              <Row key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ conversation }: { conversation: Conversation }) {
  const { chat, history, view } = usePanel();
  const [asking, setAsking] = useState(false);
  const open = () => {
    chat.open(conversation.id);
    view.show('chat');
  };
  if (asking) {
    return (
      <li className="flex items-center gap-1.5 px-3 py-2">
        <span className="min-w-0 flex-1 truncate text-soft">Delete this chat?</span>
        <Button small look="quiet" onClick={() => setAsking(false)}>
          Keep
        </Button>
        <Button
          small
          look="danger"
          data-testid="confirm-delete"
          onClick={() => void history.remove(conversation.id)}
        >
          Delete
        </Button>
      </li>
    );
  }
  return (
    <li data-testid="history-entry" className="flex items-center pe-1.5 hover:bg-sunk">
      <button type="button" onClick={open} className="min-w-0 flex-1 px-3 py-2 text-start">
        <span className="block truncate text-left" dir="auto">
          {conversation.title}
        </span>
        <span className="block text-[12.5px] text-faint">
          {describeDay(conversation.updatedAt, Date.now())}
        </span>
      </button>
      <IconButton icon="trash" label="Delete chat" small onClick={() => setAsking(true)} />
    </li>
  );
}
