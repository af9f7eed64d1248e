// How much a model thinks before it answers, the same setting as the composer's switch; there only where the model has it.
import { useStore } from 'zustand';
import type { ModelDetails } from '@/lib/models/admin';
import { useModels } from '@/lib/stores/provide-models';
import { thinkControl, thinkOf } from '@/lib/stores/think';

const CHOICES = {
  switch: [
    { value: 'true', name: 'Think first' },
    { value: 'false', name: 'Answer at once' },
  ],
  levels: [
    { value: 'low', name: 'A little' },
    { value: 'medium', name: 'Some' },
    { value: 'high', name: 'Much' },
  ],
} as const;

export function ThinkChoice({ details }: { details: ModelDetails }) {
  const { settings } = useModels();
  const known = useStore(settings.store, (state) => state.settings);
  const control = thinkControl(details);
  if (!control || !known) return null;
  const choose = (value: (typeof CHOICES)['switch' | 'levels'][number]['value']) => {
    const think = value === 'true' || value === 'false' ? value === 'true' : value;
    void settings.change({ thinking: { ...known.thinking, [details.name]: think } });
  };
  return (
    <label className="flex flex-col gap-1">
      Thinking
      <select
        data-testid="tuning-think"
        value={String(thinkOf(details, known))}
        onChange={({ target }) => {
          const found = CHOICES[control].find(({ value }) => value === target.value);
          if (found) choose(found.value);
        }}
        className="w-full min-w-0 rounded-[10px] border border-line bg-panel px-3 py-1.5 text-ink"
      >
        {CHOICES[control].map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <span className="text-[12px] text-faint">The switch in the composer is the same.</span>
    </label>
  );
}
