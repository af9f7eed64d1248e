// One of a few values, side by side: applied by the choice itself.
import { useId } from 'react';

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; name: string }[];
  /** Undefined until the settings have been read. */
  chosen: T | undefined;
  onChoose: (value: T) => void;
}

export function Choice<T extends string>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-3 py-2.5">
      <legend className="float-start">{label}</legend>
      <div className="flex flex-wrap rounded-[10px] bg-sunk p-0.5">
        {options.map(({ value, name: words }) => (
          <label
            key={value}
            className="rounded-lg px-3 py-1 text-[13px] text-soft has-checked:bg-panel has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={chosen === value}
              disabled={chosen === undefined}
              onChange={() => onChoose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
