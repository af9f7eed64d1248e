// Earlier conversations: searched, by day with the pinned ones on top, one or many put in order at a time.
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Conversation } from '@/lib/chat/transcript';
import { groupByDay } from '@/lib/stores/history';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { HistoryRow } from './HistoryRow';
import { SearchBox } from './SearchBox';
import { SearchResults } from './SearchResults';
import { SelectionBar } from './SelectionBar';
import { UndoRemove } from './UndoRemove';
import { useSelection } from './use-selection';

export function HistoryList() {
  const { history, search } = usePanel();
  const { conversations, tag, fault } = useStore(history.store);
  const isSearching = useStore(search.store, (state) => state.query.trim() !== '');
  useEffect(() => {
    void history.read();
    return () => {
      if (history.store.getState().tag) void history.narrow();
    };
  }, [history]);
  return (
    <div className="flex min-h-full flex-col gap-4">
      <SearchBox />
      {fault && <Notice fault={fault} />}
      {isSearching && <SearchResults />}
      {!isSearching && conversations?.length === 0 && !tag && (
        <p className="text-soft">No chats yet. They stay on this machine.</p>
      )}
      {!isSearching && conversations && <Days conversations={conversations} />}
      <UndoRemove />
    </div>
  );
}

function Days({ conversations }: { conversations: readonly Conversation[] }) {
  const { history } = usePanel();
  const { hasOlder, tags, tag } = useStore(history.store);
  const list = useRef<HTMLDivElement>(null);
  const groups = groupByDay(conversations, Date.now());
  const order = groups.flatMap((group) => group.conversations.map(({ id }) => id));
  const { chosen, all, none, select } = useSelection(order, history.ids);
  const isChosen = new Set(chosen);
  const goOnAt = useRef<number>(undefined);
  const showOlder = () => {
    goOnAt.current = order.length;
    void history.readOlder();
  };
  useEffect(() => {
    const place = goOnAt.current;
    if (place === undefined || order.length <= place) return;
    goOnAt.current = undefined;
    // For keyboard and ear the list goes on where it ended.
    const rows = list.current?.querySelectorAll('[data-testid=history-entry]');
    rows?.[place]?.querySelector('button')?.focus({ preventScroll: true });
  }, [order.length]);
  const narrow = (wanted?: string) => {
    none();
    void history.narrow(wanted);
  };
  return (
    <>
      {tags.length > 0 && <TagFilter tags={tags} chosen={tag} onChoose={narrow} />}
      {chosen.length > 0 && <SelectionBar chosen={chosen} onAll={all} onNone={none} />}
      <div ref={list} className="contents">
        {groups.map((group) => (
          <section key={group.day} aria-label={group.day}>
            <h2 className="mb-1.5 text-[12.5px] font-semibold text-faint">{group.day}</h2>
            <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
              {group.conversations.map((conversation) => (
                <HistoryRow
                  key={conversation.id}
                  conversation={conversation}
                  isSelected={isChosen.has(conversation.id)}
                  isChoosing={chosen.length > 0}
                  onSelect={select}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasOlder && (
        <Button data-testid="older-chats" onClick={showOlder}>
          Show older chats
        </Button>
      )}
    </>
  );
}

interface TagFilterProps {
  tags: readonly string[];
  chosen: string | undefined;
  onChoose: (tag?: string) => void;
}

function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  return (
    <p className="flex flex-wrap gap-1.5" data-testid="tag-filter">
      {tags.map((tag) => (
        <Button
          key={tag}
          small
          dir="auto"
          look={tag === chosen ? 'primary' : 'plain'}
          aria-pressed={tag === chosen}
          onClick={() => onChoose(tag === chosen ? undefined : tag)}
        >
          #{tag}
        </Button>
      ))}
    </p>
  );
}
