// One of many values, from a list: applied by the choice itself.

interface SelectProps {
  label: string;
  note?: string;
  options: readonly { value: string; name: string }[];
  /** Undefined until the settings have been read. */
  chosen: string | undefined;
  testId?: string;
  disabled?: boolean;
  onChoose: (value: string) => void;
}

export function Select(props: SelectProps) {
  const { label, note, options, chosen, testId, disabled = false, onChoose } = props;
  return (
    <label className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 px-3 py-2.5">
      <span>
        {label}
        {note && <span className="block text-[12.5px] text-faint">{note}</span>}
      </span>
      <select
        data-testid={testId}
        className="max-w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-[13px] text-ink disabled:opacity-50"
        value={chosen ?? ''}
        disabled={chosen === undefined || disabled}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
