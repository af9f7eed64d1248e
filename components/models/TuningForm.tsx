// How one model is run from here on: its defaults, and presets of them under names of their own.
import { type FormEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { ModelDetails } from '@/lib/models/admin';
import type { Tuning } from '@/lib/providers/provider';
import { useModels } from '@/lib/stores/provide-models';
import { Button } from '../ui/Button';
import { describeWindow } from './model-words';
import { ThinkChoice } from './ThinkChoice';

const FIELD =
  'w-full min-w-0 rounded-[10px] border border-line bg-panel px-3 py-1.5 text-ink placeholder:text-faint';

interface NumberRow {
  key: 'temperature' | 'topP' | 'seed' | 'contextTokens';
  label: string;
  note: string;
  min: number;
  max?: number;
  step: number;
}

const NUMBERS: readonly NumberRow[] = [
  {
    key: 'temperature',
    label: 'Temperature',
    note: '0 is dry and always the same, 1 and more is inventive.',
    min: 0,
    max: 2,
    step: 0.1,
  },
  { key: 'contextTokens', label: 'Least window', note: '', min: 512, step: 1024 },
  {
    key: 'topP',
    label: 'Top P',
    note: 'Lower keeps to the likely words.',
    min: 0,
    max: 1,
    step: 0.05,
  },
  {
    key: 'seed',
    label: 'Seed',
    note: 'The same number gives the same answer again.',
    min: 0,
    step: 1,
  },
];

const STAYS = [
  { value: '', name: 'As Ollama is set' },
  { value: '0', name: 'Unload at once' },
  { value: '300', name: '5 minutes' },
  { value: '1800', name: '30 minutes' },
  { value: '14400', name: '4 hours' },
  { value: '-1', name: 'Until unloaded' },
];

export function TuningForm({ details }: { details: ModelDetails }) {
  const { settings } = useModels();
  const known = useStore(settings.store, (state) => state.settings);
  /** Later it is as the user has left it. */
  const [isOpen] = useState(() => known?.modelDefaults[details.name] !== undefined);
  if (!known) return null;
  const { modelDefaults } = known;
  const tuning: Tuning = modelDefaults[details.name] ?? {};
  const set = (next: Tuning) => {
    const { [details.name]: _before, ...others } = modelDefaults;
    const isSet = Object.values(next).some((value) => value !== undefined);
    void settings.change({
      modelDefaults: isSet ? { ...others, [details.name]: next } : others,
    });
  };
  const isTuned = Object.values(tuning).some((value) => value !== undefined);
  return (
    <details
      data-testid="tuning"
      open={isOpen}
      className="overflow-hidden rounded-xl border border-line bg-panel text-[13px]"
    >
      <summary className="cursor-pointer px-3 py-2">Defaults when you chat with it</summary>
      <div className="flex flex-col gap-3 border-t border-line px-3 py-2.5">
        <label className="flex flex-col gap-1">
          System prompt
          <textarea
            data-testid="tuning-system"
            dir="auto"
            rows={3}
            placeholder={details.system || 'None'}
            value={tuning.system ?? ''}
            onChange={(event) => set({ ...tuning, system: event.target.value || undefined })}
            className={FIELD}
          />
        </label>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(200px,100%),1fr))] gap-3">
          {NUMBERS.map((row) => (
            <NumberField
              key={row.key}
              row={row}
              value={tuning[row.key]}
              note={
                row.key === 'contextTokens'
                  ? describeWindow(details, tuning.contextTokens ?? 0)
                  : row.note
              }
              onChange={(value) => set({ ...tuning, [row.key]: value })}
            />
          ))}
        </div>
        <label className="flex flex-col gap-1">
          Stays in memory after an answer
          <select
            data-testid="tuning-keepAlive"
            value={tuning.keepAlive === undefined ? '' : String(tuning.keepAlive)}
            onChange={({ target }) =>
              set({ ...tuning, keepAlive: target.value === '' ? undefined : Number(target.value) })
            }
            className={FIELD}
          >
            {STAYS.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ThinkChoice details={details} />
        <Presets tuning={tuning} isTuned={isTuned} onUse={set} />
      </div>
    </details>
  );
}

interface NumberFieldProps {
  row: NumberRow;
  value: number | undefined;
  note: string;
  onChange: (value: number | undefined) => void;
}

function NumberField({ row, value, note, onChange }: NumberFieldProps) {
  const { key, label, min, max, step } = row;
  return (
    <label className="flex flex-col gap-1">
      {label}
      <input
        type="number"
        data-testid={`tuning-${key}`}
        placeholder="As the model is set"
        min={min}
        {...(max !== undefined && { max })}
        step={step}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        className={FIELD}
      />
      <span className="text-[12px] text-faint">{note}</span>
    </label>
  );
}

interface PresetsProps {
  tuning: Tuning;
  isTuned: boolean;
  onUse: (tuning: Tuning) => void;
}

function Presets({ tuning, isTuned, onUse }: PresetsProps) {
  const { settings } = useModels();
  const presets = useStore(settings.store, (state) => state.settings?.tuningPresets ?? []);
  const [name, setName] = useState('');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const own = name.trim();
    if (own === '') return;
    const others = presets.filter((preset) => preset.name !== own);
    void settings.change({ tuningPresets: [...others, { name: own, tuning }] });
    setName('');
  };
  const forget = (gone: string) =>
    void settings.change({ tuningPresets: presets.filter((preset) => preset.name !== gone) });
  return (
    <div className="flex flex-col gap-2">
      {presets.length > 0 && (
        <ul aria-label="Presets" className="flex flex-wrap gap-1.5">
          {presets.map((preset) => (
            <li key={preset.name} className="flex">
              <Button small onClick={() => onUse(preset.tuning)}>
                {preset.name}
              </Button>
              <Button
                small
                look="quiet"
                aria-label={`Remove the preset ${preset.name}`}
                onClick={() => forget(preset.name)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isTuned && (
        <form className="flex flex-wrap items-center gap-1.5" onSubmit={save}>
          <input
            aria-label="Name of the preset"
            placeholder="Save as a preset"
            data-testid="preset-name"
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
            className="min-w-0 flex-1 basis-[120px] rounded-[10px] border border-line bg-panel px-3 py-1.5 placeholder:text-faint"
          />
          <Button small type="submit" disabled={name.trim() === ''}>
            Save
          </Button>
          <Button small onClick={() => onUse({})}>
            Back to usual
          </Button>
        </form>
      )}
    </div>
  );
}
