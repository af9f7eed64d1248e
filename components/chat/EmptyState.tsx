// A new chat: what can be done from here.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useConnection, usePanel } from '@/lib/stores/provide';
import { Icon, type IconName } from '../ui/Icon';
import { describeDay } from './describe-day';

const RECENT = 3;

export function EmptyState() {
  const { history, chat, surroundings, summarizePage } = usePanel();
  const conversations = useStore(history.store, (state) => state.conversations);
  const page = useStore(surroundings, (state) => state.page);
  const isReady = useConnection((state) => state.status === 'ready');
  useEffect(() => {
    if (history.store.getState().conversations) void history.read();
  }, [history]);
  return (
    <section aria-label="New chat" className="mt-auto flex flex-col gap-2.5 pb-1">
      <div className="mb-1">
        <h2 className="text-[19px] font-semibold tracking-[-0.01em]">
          What would you like to know?
        </h2>
        <p className="mt-1 text-soft">Answers come from your own computer. Nothing leaves it.</p>
      </div>
      <Card
        icon="selection"
        title="Summarize this page"
        note={page?.title || 'The page in front of you'}
        testId="summarize-page"
        disabled={!isReady}
        onClick={() => void summarizePage()}
      />
      {conversations?.slice(0, RECENT).map((conversation) => (
        <Card
          key={conversation.id}
          icon="chat"
          title={conversation.title}
          note={describeDay(conversation.updatedAt, Date.now())}
          testId="recent"
          onClick={() => chat.open(conversation.id)}
        />
      ))}
    </section>
  );
}

interface CardProps {
  icon: IconName;
  title: string;
  note: string;
  testId: string;
  disabled?: boolean;
  onClick: () => void;
}

function Card({ icon, title, note, testId, disabled = false, onClick }: CardProps) {
  return (
    <button
      type="button"
      data-testid={testId}
      disabled={disabled}
      onClick={onClick}
      className="flex items-center gap-3 rounded-xl border border-line bg-panel px-3.5 py-2.5 text-start transition-colors hover:border-faint disabled:opacity-60"
    >
      <span className="text-soft">
        <Icon name={icon} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-left" dir="auto">
          {title}
        </span>
        <span className="block truncate text-left text-[12.5px] text-faint" dir="auto">
          {note}
        </span>
      </span>
    </button>
  );
}
