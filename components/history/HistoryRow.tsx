// One chat in the list: opened by its name, chosen by its box, with its actions beside it.
import { type MouseEvent, useState } from 'react';
import type { Conversation } from '@/lib/chat/transcript';
import { usePanel } from '@/lib/stores/provide';
import { Answering } from '../chat/Answering';
import { describeDay } from '../chat/describe-day';
import { IconButton } from '../ui/Button';
import { RowActions } from './RowActions';
import { SiteTile } from './SiteTile';
import { useOpenChat } from './use-open-chat';

interface HistoryRowProps {
  conversation: Conversation;
  isSelected: boolean;
  /** True while chats are being chosen: a click then chooses. */
  isChoosing: boolean;
  /** `toHere`: with all between this one and the one chosen before. */
  onSelect: (id: string, toHere: boolean) => void;
}

export function HistoryRow(props: HistoryRowProps) {
  const { conversation, isSelected, isChoosing, onSelect } = props;
  const { history } = usePanel();
  const open = useOpenChat();
  const [isOpen, setOpen] = useState(false);
  const { id, title, updatedAt, host, isPinned = false, tags = [] } = conversation;
  const click = (event: MouseEvent) => {
    if (isChoosing || event.shiftKey) onSelect(id, event.shiftKey);
    else open(id);
  };
  const about = [host, describeDay(updatedAt, Date.now()), ...tags.map((tag) => `#${tag}`)];
  return (
    <li data-testid="history-entry" className={isSelected ? 'bg-accent-soft' : ''}>
      <div className="flex items-center gap-0.5 pe-1.5 hover:bg-sunk">
        <label className="grid self-stretch place-items-center ps-3">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            aria-label={`Choose ${title}`}
            checked={isSelected}
            onChange={(event) =>
              onSelect(id, event.nativeEvent instanceof PointerEvent && event.nativeEvent.shiftKey)
            }
          />
        </label>
        <button
          type="button"
          title={title}
          onClick={click}
          className="flex min-w-0 flex-1 items-center gap-2 px-2 py-2 text-start"
        >
          <SiteTile host={host} />
          <span className="min-w-0 flex-1">
            <span
              className="line-clamp-2 text-left leading-snug [html[dir=rtl]_&]:text-right"
              dir="auto"
            >
              {title}
            </span>
            <span className="block truncate text-[12.5px] text-faint">
              {about.filter(Boolean).join(' · ')}
            </span>
          </span>
        </button>
        <Answering conversationId={id} />
        <IconButton
          icon="pin"
          label={isPinned ? 'Unpin' : 'Pin'}
          aria-pressed={isPinned}
          small
          onClick={() => void history.pin([id], !isPinned)}
        />
        <IconButton
          icon="chevron"
          label="Rename, tag, export"
          aria-expanded={isOpen}
          small
          onClick={() => setOpen(!isOpen)}
        />
        <IconButton
          icon="trash"
          label="Delete chat"
          small
          onClick={() => void history.remove([id])}
        />
      </div>
      {isOpen && <RowActions conversation={conversation} onDone={() => setOpen(false)} />}
    </li>
  );
}
