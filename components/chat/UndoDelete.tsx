// Says what was deleted, and brings it back for as long as that is possible.
import { useChat, usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';
import { focusComposer } from './focus-composer';

export function UndoDelete() {
  const { chat } = usePanel();
  const deleted = useChat((state) => state.deleted);
  if (!deleted) return null;
  return (
    <div
      role="status"
      data-testid="undo-delete"
      className="flex items-center gap-2 rounded-xl border border-line bg-panel py-1.5 ps-3.5 pe-1.5 text-[13px]"
    >
      <span className="min-w-0 flex-1">
        {deleted.role === 'user' ? 'Question' : 'Answer'} deleted, with what followed.
      </span>
      <Button
        small
        onClick={() => {
          focusComposer();
          void chat.undoRemove();
        }}
      >
        Undo
      </Button>
    </div>
  );
}
