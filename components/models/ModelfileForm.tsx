// The form over a Modelfile: a name, a system prompt, the parameters that people change, a template.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ModelDetails } from '@/lib/models/admin';
import type { Modelfile } from '@/lib/stores/modelfile';
import { fieldOf, parameterOf } from '@/lib/stores/modelfile-form';
import { describeWindow } from './model-words';

const FIELD =
  'w-full min-w-0 rounded-[10px] border border-line bg-panel px-3 py-1.5 text-ink placeholder:text-faint';

interface ParameterRow {
  key: string;
  label: string;
  note: string;
  usual: string;
  step: string;
  min: string;
  max?: string;
}

/** The usual values are those of Ollama. */
const PARAMETERS: readonly ParameterRow[] = [
  {
    key: 'temperature',
    label: 'Temperature',
    note: '0 is dry and always the same, 1 and more is inventive.',
    usual: '0.8',
    step: '0.1',
    min: '0',
    max: '2',
  },
  {
    key: 'num_ctx',
    label: 'Context window',
    note: 'Tokens it reads at once; a larger window takes more memory.',
    usual: '4096',
    step: '1024',
    min: '512',
  },
  {
    key: 'top_p',
    label: 'Top P',
    note: 'Lower keeps to the likely words.',
    usual: '0.9',
    step: '0.05',
    min: '0',
    max: '1',
  },
  {
    key: 'seed',
    label: 'Seed',
    note: 'The same number gives the same answer again.',
    usual: 'by chance',
    step: '1',
    min: '0',
  },
];

export function ModelfileForm({ file, details }: { file: Modelfile; details: ModelDetails }) {
  const { name, instructions } = useStore(file.store);
  return (
    <div data-testid="modelfile-form" className="flex flex-col gap-3 text-[13px]">
      <Labelled label="Name">
        <input
          data-testid="create-name"
          dir="ltr"
          spellCheck={false}
          placeholder="my-helper"
          value={name}
          onChange={(event) => file.rename(event.target.value)}
          className={FIELD}
        />
      </Labelled>
      <Labelled label="System prompt" note="What it is told before each chat.">
        <textarea
          data-testid="create-system"
          dir="auto"
          rows={3}
          value={fieldOf(instructions, 'system')}
          onChange={(event) => file.setField('system', event.target.value)}
          className={FIELD}
        />
      </Labelled>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] gap-3">
        {PARAMETERS.map(({ key, label, note, usual, step, min, max }) => (
          <Labelled
            key={key}
            label={label}
            note={
              key === 'num_ctx'
                ? describeWindow(details, Number(parameterOf(instructions, key)))
                : note
            }
          >
            <input
              type="number"
              data-testid={`create-${key}`}
              placeholder={usual}
              step={step}
              min={min}
              {...(max !== undefined && { max })}
              value={parameterOf(instructions, key) ?? ''}
              onChange={(event) => file.setParameter(key, event.target.value || undefined)}
              className={FIELD}
            />
          </Labelled>
        ))}
      </div>
      <details open={fieldOf(instructions, 'template') !== ''}>
        <summary className="cursor-pointer text-soft">Template</summary>
        <p className="mt-1 text-[12px] text-faint">
          How messages are put together for the model. Empty: as in {details.name}.
        </p>
        <textarea
          aria-label="Template"
          data-testid="create-template"
          dir="ltr"
          rows={4}
          spellCheck={false}
          placeholder={details.template.slice(0, 200)}
          value={fieldOf(instructions, 'template')}
          onChange={(event) => file.setField('template', event.target.value)}
          className={`${FIELD} mt-1 font-mono text-[12px]`}
        />
      </details>
    </div>
  );
}

interface LabelledProps {
  label: string;
  note?: string;
  children: ReactNode;
}

function Labelled({ label, note, children }: LabelledProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="flex flex-col gap-1">
      {label}
      {children}
      {note && <span className="text-[12px] text-faint">{note}</span>}
    </label>
  );
}
