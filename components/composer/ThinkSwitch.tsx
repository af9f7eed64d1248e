// Whether the chosen model thinks first, or how much; there only where the model has it, remembered per model.
import { useStore } from 'zustand';
import type { Think } from '@/lib/providers/provider';
import { useModel, usePanel } from '@/lib/stores/provide';
import { thinkControl, thinkOf } from '@/lib/stores/think';
import { Icon } from '../ui/Icon';

const LEVELS = ['low', 'medium', 'high'] as const;

export function ThinkSwitch() {
  const { settings } = usePanel();
  const known = useStore(settings.store, (state) => state.settings);
  const model = useModel();
  const control = model && thinkControl(model);
  if (!model || !control) return null;
  const chosen = thinkOf(model, known);
  const choose = (think: Think) =>
    void settings.change({ thinking: { ...known?.thinking, [model.name]: think } });
  const isOn = chosen !== false;
  const next = LEVELS[(LEVELS.indexOf(chosen as 'low') + 1) % LEVELS.length] ?? 'medium';
  const label = control === 'switch' ? 'Think first' : `Thinking: ${String(chosen)}`;
  return (
    <button
      type="button"
      data-testid="think"
      aria-label={label}
      title={control === 'switch' ? `${label}: ${isOn ? 'on' : 'off'}` : label}
      {...(control === 'switch' && { 'aria-pressed': isOn })}
      onClick={() => choose(control === 'switch' ? !isOn : next)}
      className={`flex h-[30px] flex-none items-center gap-1 rounded-lg px-1.5 text-[12px] transition-colors hover:bg-sunk ${isOn ? 'text-accent' : 'text-soft hover:text-ink'}`}
    >
      <Icon name="think" size={16} />
      {control === 'levels' && String(chosen)}
    </button>
  );
}
