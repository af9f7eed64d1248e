// How much memory models may use, as the user says: what is recommended follows it.
import { useStore } from 'zustand';
import { useModels } from '@/lib/stores/provide-models';
import { memoryChoices } from '@/lib/stores/recommended';
import { Select } from '../settings/Select';

const NAMED = memoryChoices.map((gigabytes) => ({
  value: String(gigabytes),
  name: gigabytes === 0 ? 'I do not know' : `${gigabytes} GB`,
}));

/** `isGuessed`: nothing is said, but the models that are loaded show something. */
export function MemoryChoice({ isGuessed = false }: { isGuessed?: boolean }) {
  const { settings } = useModels();
  const stated = useStore(settings.store, (state) => state.settings?.modelMemory);
  return (
    <div className="rounded-xl border border-line bg-panel">
      <Select
        label="Memory for models"
        note={
          isGuessed
            ? 'Guessed from the models that are loaded now.'
            : 'Of the graphics card, or of the computer where there is none.'
        }
        testId="model-memory"
        options={NAMED}
        chosen={stated === undefined ? undefined : String(stated)}
        onChoose={(value) => void settings.change({ modelMemory: Number(value) })}
      />
    </div>
  );
}
