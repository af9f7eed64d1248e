// A new chat: what can be asked about the page in front, or begun, and the chats before it.
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Place } from '@/lib/core/place';
import { isTemporary } from '@/lib/core/temporary';
import { useChat, useConnection, usePanel, usePlace } from '@/lib/stores/provide';
import { Icon, type IconName } from '../ui/Icon';
import { describeDay } from './describe-day';
import { focusComposer } from './focus-composer';
import { BEGINNINGS, PAGE_QUESTIONS } from './suggestions';

const RECENT = 3;

/** Where answers come from, without a full stop. */
const ANSWERED = {
  machine: 'Answers come from your own computer. Nothing leaves it',
  network: 'Answers come from a server in your network: what you ask leaves this machine',
  internet: 'Answers come over the internet: what you ask leaves this machine',
} as const satisfies Record<Place, string>;

export function EmptyState() {
  const isInMemory = useChat(({ conversationId }) => isTemporary(conversationId));
  const place = usePlace() ?? 'machine';
  return (
    <section aria-label="New chat" className="mt-auto flex flex-col gap-4 pb-1">
      <div>
        <h2 className="text-[19px] font-semibold tracking-[-0.01em]">
          What would you like to know?
        </h2>
        <p className="mt-1 text-soft">
          {ANSWERED[place]}
          {isInMemory && ', and nothing of this chat is stored'}.
        </p>
      </div>
      <Suggestions />
      {!isInMemory && <Recent />}
    </section>
  );
}

function Suggestions() {
  const { surroundings, summarizePage, askPage, draft } = usePanel();
  const title = useStore(surroundings, (state) => state.page?.title);
  const isReady = useConnection((state) => state.status === 'ready');
  const begin = (text: string) => {
    draft.edit(text);
    focusComposer();
  };
  return (
    <Rows label="Suggestions">
      <Row
        icon="selection"
        title="Summarize this page"
        note={title || 'The page in front of you'}
        testId="summarize-page"
        disabled={!isReady}
        onClick={() => void summarizePage()}
      />
      {/* Its title is known only while Nearside may read the page. */}
      {title
        ? PAGE_QUESTIONS.map((question) => (
            <Row
              key={question}
              icon="page"
              title={question}
              testId="page-question"
              disabled={!isReady}
              onClick={() => void askPage(question)}
            />
          ))
        : BEGINNINGS.map(({ words, draft: text }) => (
            <Row
              key={words}
              icon="pen"
              title={words}
              testId="beginning"
              onClick={() => begin(text)}
            />
          ))}
    </Rows>
  );
}

function Recent() {
  const { history, chat } = usePanel();
  const recent = useStore(history.store, (state) => state.recent);
  useEffect(() => {
    if (history.store.getState().conversations) void history.read();
  }, [history]);
  if (recent.length === 0) return null;
  return (
    <Rows label="Recent chats" isShown>
      {recent.slice(0, RECENT).map((conversation) => (
        <Row
          key={conversation.id}
          icon="chat"
          title={conversation.title}
          aside={describeDay(conversation.updatedAt, Date.now())}
          testId="recent"
          onClick={() => chat.open(conversation.id)}
        />
      ))}
    </Rows>
  );
}

interface RowsProps {
  label: string;
  /** The label is seen, not only read aloud. */
  isShown?: boolean;
  children: ReactNode;
}

function Rows({ label, isShown = false, children }: RowsProps) {
  return (
    <section aria-label={label}>
      {isShown && <h3 className="mb-1.5 text-[12.5px] font-semibold text-faint">{label}</h3>}
      <div className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
        {children}
      </div>
    </section>
  );
}

interface RowProps {
  icon: IconName;
  title: string;
  /** Below the title. */
  note?: string;
  /** Beside the title. */
  aside?: string;
  testId: string;
  disabled?: boolean;
  onClick: () => void;
}

/** Cut at the end of its own direction, yet in the place that the interface gives it. */
const LINE = 'block truncate text-left [html[dir=rtl]_&]:text-right';

function Row({ icon, title, note, aside, testId, disabled = false, onClick }: RowProps) {
  return (
    <button
      type="button"
      data-testid={testId}
      disabled={disabled}
      onClick={onClick}
      className="flex w-full items-center gap-3 px-3.5 py-2.5 text-start -outline-offset-2 transition-colors enabled:hover:bg-sunk disabled:opacity-60"
    >
      <span className="text-soft">
        <Icon name={icon} />
      </span>
      <span className="min-w-0 flex-1">
        <span className={LINE} dir="auto">
          {title}
        </span>
        {note && (
          <span className={`${LINE} text-[12.5px] text-faint`} dir="auto">
            {note}
          </span>
        )}
      </span>
      {aside && <span className="flex-none text-[12.5px] text-faint">{aside}</span>}
    </button>
  );
}
