// One model in the list: its name, what it can do, and why it cannot be used where that is so.
import type { Model } from '@/lib/providers/provider';
import { Icon } from '../ui/Icon';
import { describeAbilities, describeModel, hindrance } from './model-words';

interface ModelOptionProps {
  id: string;
  model: Model;
  isChosen: boolean;
  isActive: boolean;
  /** In memory, so that it answers at once. */
  isLoaded: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

export function ModelOption(props: ModelOptionProps) {
  const { id, model, isChosen, isActive, isLoaded, onPoint, onChoose } = props;
  const why = hindrance(model);
  const abilities = describeAbilities(model);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the list, which has the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the active option.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={why !== undefined}
      data-active={isActive}
      onPointerMove={onPoint}
      onClick={() => {
        if (!why) onChoose();
      }}
      className={`rounded-lg px-2.5 py-1.5 ${isActive ? 'bg-sunk' : ''} ${why ? '' : 'cursor-pointer'}`}
    >
      <p className="flex items-start gap-2">
        <span className={`min-w-0 flex-1 font-medium ${why ? 'text-soft' : ''}`}>
          {model.name.replace(/:latest$/, '')}
        </span>
        {why && (
          <span
            className={`mt-0.5 flex-none rounded-md px-1.5 text-[11.5px] font-medium ${why.grave ? 'bg-bad-soft text-bad' : 'bg-sunk text-soft'}`}
          >
            {why.words}
          </span>
        )}
        {isChosen && (
          <span className="mt-0.5 text-accent">
            <Icon name="check" size={16} />
          </span>
        )}
      </p>
      <p className="text-[12px] text-faint">{describeModel(model)}</p>
      {!why && (isLoaded || abilities) && (
        <p className="text-[12px] text-faint">
          {isLoaded && <span className="text-accent">loaded{abilities && ' · '}</span>}
          {abilities}
        </p>
      )}
    </div>
  );
}
