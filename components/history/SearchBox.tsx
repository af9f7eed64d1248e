// The field to search the history with: results as one types, Enter opens the first, arrows lead into them.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Icon } from '../ui/Icon';
import { useOpenChat } from './use-open-chat';

export function SearchBox() {
  const { search } = usePanel();
  const query = useStore(search.store, (state) => state.query);
  const field = useRef<HTMLInputElement>(null);
  const open = useOpenChat();
  useEffect(() => {
    search.warm();
    // After the view around it has taken the focus for its heading.
    queueMicrotask(() => field.current?.focus());
  }, [search]);
  const press = (event: KeyboardEvent) => {
    const { hits, answered } = search.store.getState();
    const first = hits?.[0];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && first && answered === query) {
      open(first.conversation.id, first.message?.id);
    }
    if (event.key === 'Escape' && query) {
      // The first Escape empties the field, the next one goes back.
      event.stopPropagation();
      search.type('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      field.current?.closest('section')?.querySelector<HTMLElement>('li button')?.focus();
    }
  };
  return (
    <label className="flex items-center gap-2 rounded-xl border border-line bg-panel px-3 py-2 focus-within:border-accent">
      <span className="text-faint">
        <Icon name="search" size={16} />
      </span>
      <input
        ref={field}
        type="search"
        aria-label="Search titles and messages"
        placeholder="Search titles and messages"
        data-testid="history-search"
        dir="auto"
        className="min-w-0 flex-1 bg-transparent outline-none"
        value={query}
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={press}
      />
    </label>
  );
}
