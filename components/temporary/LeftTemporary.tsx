// Says that a temporary chat was left, and brings it back for as long as that is possible.
import { usePanel } from '@/lib/stores/provide';
import { Button } from '../ui/Button';

export function LeftTemporary() {
  const { temporary } = usePanel();
  return (
    <div
      role="status"
      data-testid="left-temporary"
      className="mx-3 mb-2 flex items-center gap-2 rounded-xl border border-dashed border-soft bg-panel py-1.5 ps-3.5 pe-1.5 text-[13px]"
    >
      <span className="min-w-0 flex-1">Temporary chat closed.</span>
      <Button small onClick={() => void temporary.comeBack()}>
        Bring it back
      </Button>
    </div>
  );
}
