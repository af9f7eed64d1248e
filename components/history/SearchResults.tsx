// What a search found: titles and the passages that match, best first.
import { useStore } from 'zustand';
import type { SearchHit } from '@/lib/history/search/search';
import { usePanel } from '@/lib/stores/provide';
import { describeDay } from '../chat/describe-day';
import { moveFocus } from '../ui/menu-keys';
import { Notice } from '../ui/Notice';
import { MarkedText } from './MarkedText';
import { useOpenChat } from './use-open-chat';

export function SearchResults() {
  const { search } = usePanel();
  const { hits, isWhole, answered, fault } = useStore(search.store);
  return (
    <section aria-label="Search results" data-testid="search-results">
      <p role="status" className="mb-1.5 text-[12.5px] text-faint">
        {!hits && !fault && 'Searching…'}
        {hits?.length === 0 && `Nothing found for “${answered}”.`}
        {hits && hits.length > 0 && `${hits.length === 30 ? 'The best 30' : hits.length} found`}
        {hits && !isWhole && ' Some chats are still being indexed.'}
      </p>
      {fault && <Notice fault={fault} />}
      {hits && hits.length > 0 && (
        <ul
          className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel"
          onKeyDown={(event) => {
            if (moveFocus(event.currentTarget, event.key, 'button')) event.preventDefault();
          }}
        >
          {hits.map((hit) => (
            <Hit key={hit.conversation.id} hit={hit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Hit({ hit: { conversation, title, message } }: { hit: SearchHit }) {
  const open = useOpenChat();
  return (
    <li data-testid="search-hit">
      <button
        type="button"
        className="block w-full px-3 py-2 text-start -outline-offset-2 hover:bg-sunk"
        onClick={() => open(conversation.id, message?.id)}
      >
        <span className="flex items-baseline gap-2">
          <span
            className="min-w-0 flex-1 truncate text-left font-medium [html[dir=rtl]_&]:text-right"
            dir="auto"
          >
            <MarkedText {...title} />
          </span>
          <span className="flex-none text-[12px] text-faint">
            {describeDay(conversation.updatedAt, Date.now())}
          </span>
        </span>
        {message && (
          <span className="line-clamp-2 text-[12.5px] text-soft" dir="auto">
            <MarkedText {...message.snippet} />
          </span>
        )}
      </button>
    </li>
  );
}
