// Says which models were deleted, and brings them back for as long as that can be done.
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

export function UndoDelete() {
  const { models } = useModels();
  const doomed = useModelsState((state) => state.doomed);
  if (doomed.length === 0) return null;
  return (
    <ul className="sticky bottom-0 mt-auto flex flex-col gap-2">
      {doomed.map(({ name, fault }) => (
        <li key={name}>
          {fault ? (
            <Notice fault={fault} onDismiss={() => void models.bringBack(name)}>
              <span className="w-full">{name} was not deleted.</span>
              <Button small onClick={() => void models.remove(name)}>
                Try again
              </Button>
            </Notice>
          ) : (
            <div
              role="status"
              data-testid="undo-model"
              className="flex items-center gap-2 rounded-xl border border-line bg-panel py-1.5 ps-3.5 pe-1.5 text-[13px] shadow-float"
            >
              <span className="min-w-0 flex-1 truncate">“{name}” deleted.</span>
              <Button small onClick={() => void models.bringBack(name)}>
                Undo
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
