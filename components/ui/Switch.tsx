// A switch with its words; the whole row can be clicked.

interface SwitchProps {
  label: string;
  note?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

export function Switch({ label, note, checked, disabled = false, onChange }: SwitchProps) {
  return (
    <label
      className={`flex items-start gap-3 px-3 py-2.5 ${disabled ? 'opacity-50' : 'cursor-pointer'}`}
    >
      <span className="min-w-0 flex-1">
        <span className="block">{label}</span>
        {note && <span className="block text-[12.5px] text-faint">{note}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
