// Says what was deleted from the history, and brings it back for as long as that is offered.
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { count } from '../ui/format';

export function UndoRemove() {
  const { history } = usePanel();
  const deleted = useStore(history.store, (state) => state.deleted);
  if (!deleted || deleted.ids.length === 0) return null;
  const { ids, title } = deleted;
  return (
    <div
      role="status"
      data-testid="undo-remove"
      className="sticky bottom-0 flex items-center gap-2 rounded-xl border border-line bg-panel py-1.5 ps-3.5 pe-1.5 text-[13px] shadow-float"
    >
      <span className="min-w-0 flex-1 truncate">
        {ids.length === 1 && title
          ? `“${title}” deleted.`
          : `${count(ids.length, 'chat')} deleted.`}
      </span>
      <Button small onClick={() => void history.undoRemove()}>
        Undo
      </Button>
    </div>
  );
}
