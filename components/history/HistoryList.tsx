// Earlier conversations: searched, by day with the pinned ones on top, one or many put in order at a time.
import { useEffect, useState } from 'react';
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

/** Rows drawn at first, and added at a time. */
const PAGE = 100;

export function HistoryList() {
  const { history, search } = usePanel();
  const { conversations, fault } = useStore(history.store);
  const isSearching = useStore(search.store, (state) => state.query.trim() !== '');
  useEffect(() => void history.read(), [history]);
  return (
    <div className="flex min-h-full flex-col gap-4">
      <SearchBox />
      {fault && <Notice fault={fault} />}
      {isSearching && <SearchResults />}
      {!isSearching && conversations?.length === 0 && (
        <p className="text-soft">No chats yet. They stay on this machine.</p>
      )}
      {!isSearching && conversations && <Days conversations={conversations} />}
      <UndoRemove />
    </div>
  );
}

function Days({ conversations }: { conversations: readonly Conversation[] }) {
  const [tag, setTag] = useState<string>();
  const [limit, setLimit] = useState(PAGE);
  const tags = [...new Set(conversations.flatMap((one) => one.tags ?? []))].sort();
  const wanted = conversations.filter((one) => !tag || one.tags?.includes(tag));
  const groups = groupByDay(wanted, Date.now());
  const order = groups.flatMap((group) => group.conversations);
  const drawn = new Set(order.slice(0, limit).map(({ id }) => id));
  const { chosen, all, none, select } = useSelection(order.map(({ id }) => id));
  return (
    <>
      {tags.length > 0 && <TagFilter tags={tags} chosen={tag} onChoose={setTag} />}
      {chosen.length > 0 && <SelectionBar chosen={chosen} onAll={all} onNone={none} />}
      {groups.map((group) => {
        const rows = group.conversations.filter(({ id }) => drawn.has(id));
        if (rows.length === 0) return null;
        return (
          <section key={group.day} aria-label={group.day}>
            <h2 className="mb-1.5 text-[12.5px] font-semibold text-faint">{group.day}</h2>
            <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
              {rows.map((conversation) => (
                <HistoryRow
                  key={conversation.id}
                  conversation={conversation}
                  isSelected={chosen.includes(conversation.id)}
                  isChoosing={chosen.length > 0}
                  onSelect={select}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {order.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>Show older chats</Button>
      )}
    </>
  );
}

interface TagFilterProps {
  tags: readonly string[];
  chosen: string | undefined;
  onChoose: (tag: string | undefined) => void;
}

function TagFilter({ tags, chosen, onChoose }: TagFilterProps) {
  return (
    <p className="flex flex-wrap gap-1.5" data-testid="tag-filter">
      {tags.map((tag) => (
        <Button
          key={tag}
          small
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
