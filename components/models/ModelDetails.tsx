// One model in full: facts, what it was given, its licence; loading, copying, deleting.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Fault } from '@/lib/core/fault';
import type { ModelDetails as Details } from '@/lib/models/admin';
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { Button, IconButton } from '../ui/Button';
import { formatSize, formatTokens } from '../ui/format';
import { Notice } from '../ui/Notice';
import { describeAbilities, describeRunning, hindrance } from './model-words';
import { TuningForm } from './TuningForm';

interface ModelDetailsProps {
  name: string;
  onBack: () => void;
  onCreate: (name: string) => void;
}

export function ModelDetails({ name, onBack, onCreate }: ModelDetailsProps) {
  const { details, fault } = useDetails(name);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      data-testid="model-details"
      aria-label={name}
      className="flex flex-col gap-4"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Back to the list, not to the chat.
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <div className="flex items-center gap-1.5">
        <IconButton icon="back" label="Back to the models" onClick={onBack} />
        <h2 ref={heading} tabIndex={-1} className="min-w-0 font-semibold break-words outline-none">
          {name}
        </h2>
      </div>
      {fault && <Notice fault={fault} />}
      {!fault && !details && (
        <p role="status" className="pulse text-soft">
          Asking Ollama …
        </p>
      )}
      {details && <Facts details={details} />}
      {details && <Actions details={details} onBack={onBack} onCreate={onCreate} />}
      {details?.capabilities.includes('completion') && <TuningForm details={details} />}
      {details && <Texts details={details} />}
    </section>
  );
}

function useDetails(name: string): { details?: Details; fault?: Fault } {
  const { models } = useModels();
  const [found, setFound] = useState<{ details?: Details; fault?: Fault }>({});
  useEffect(() => {
    let isShown = true;
    void models.details(name).then((reply) => {
      if (isShown) setFound(reply.ok ? { details: reply.value } : { fault: reply.fault });
    });
    return () => {
      isShown = false;
    };
  }, [models, name]);
  return found;
}

function Facts({ details }: { details: Details }) {
  const listed = useModelsState(({ models }) => models.find(({ name }) => name === details.name));
  const { family, architecture, parameterSize, quantization, contextLength } = details;
  const abilities = describeAbilities({ capabilities: details.capabilities });
  const rows: [string, string | undefined][] = [
    ['On disk', listed && formatSize(listed.size)],
    ['Parameters', parameterSize],
    ['Quantization', quantization],
    ['Family', family ?? architecture],
    ['Reads at most', contextLength ? `${formatTokens(contextLength)} tokens` : undefined],
    ['Can', abilities || undefined],
    ['Made from', details.base],
    ['Embedding length', details.embeddingLength?.toLocaleString('en')],
    ['In memory', listed?.running && describeRunning(listed.running, Date.now())],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 rounded-xl border border-line bg-panel px-3 py-2.5 text-[13px]">
      {rows.map(
        ([label, value]) =>
          value && (
            <div key={label} className="contents">
              <dt className="text-soft">{label}</dt>
              <dd className="min-w-0 break-words">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Actions({
  details,
  onBack,
  onCreate,
}: { details: Details } & Omit<ModelDetailsProps, 'name'>) {
  const { models, chatWith } = useModels();
  const { name, capabilities } = details;
  const listed = useModelsState((state) => state.models.find((model) => model.name === name));
  const isUsable = capabilities.includes('completion') && !(listed && hindrance(listed));
  const [copy, setCopy] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (copy.trim() !== '' && (await models.copy(name, copy.trim()))) setCopy('');
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-1.5">
        {chatWith && isUsable && (
          <Button small look="primary" onClick={() => chatWith(name)}>
            Use in chat
          </Button>
        )}
        <Button small onClick={() => onCreate(name)}>
          New model from it
        </Button>
        <Button
          small
          look="danger"
          onClick={() => {
            onBack();
            void models.remove(name);
          }}
        >
          Delete
        </Button>
      </div>
      <StayChoices name={name} />
      <form className="flex items-center gap-1.5" onSubmit={(event) => void submit(event)}>
        <input
          aria-label="Name of the copy"
          placeholder="Name of a copy"
          data-testid="copy-name"
          dir="ltr"
          spellCheck={false}
          value={copy}
          onChange={(event) => setCopy(event.target.value)}
          className="min-w-0 flex-1 rounded-[10px] border border-line bg-panel px-3 py-1.5 placeholder:text-faint"
        />
        <Button small type="submit" disabled={copy.trim() === ''}>
          Copy
        </Button>
      </form>
    </div>
  );
}

const STAYS = [
  { seconds: 300, name: '5 minutes' },
  { seconds: 1800, name: '30 minutes' },
  { seconds: 14_400, name: '4 hours' },
  { seconds: -1, name: 'until unloaded' },
] as const;

/** How long the model stays in memory after its last use, from now on. */
function StayChoices({ name }: { name: string }) {
  const { models } = useModels();
  const isLoaded = useModelsState((state) =>
    state.models.some((model) => model.name === name && model.running),
  );
  return (
    <div className="flex flex-wrap items-center gap-1.5 text-[13px]">
      <span className="text-soft">{isLoaded ? 'Keep loaded' : 'Load and keep'}</span>
      {STAYS.map(({ seconds, name: words }) => (
        <Button key={seconds} small onClick={() => void models.load(name, seconds)}>
          {words}
        </Button>
      ))}
      {isLoaded && (
        <Button small onClick={() => void models.unload(name)}>
          Unload
        </Button>
      )}
    </div>
  );
}

function Texts({ details }: { details: Details }) {
  const { system, template, license, parameters } = details;
  const listed = parameters.map(([key, value]) => `${key} ${value}`).join('\n');
  return (
    <div className="flex flex-col gap-1.5">
      <Text title="System prompt" text={system} isOpen />
      <Text title="Parameters" text={listed} isOpen />
      <Text title="Template" text={template} />
      <Text title="License" text={license} />
    </div>
  );
}

function Text({ title, text, isOpen = false }: { title: string; text: string; isOpen?: boolean }) {
  if (text === '') return null;
  return (
    <details
      open={isOpen}
      className="overflow-hidden rounded-xl border border-line bg-panel text-[13px]"
    >
      <summary className="cursor-pointer px-3 py-2">{title}</summary>
      <pre
        dir="auto"
        className="max-h-72 overflow-auto border-t border-line bg-code px-3 py-2 font-mono text-[12px] whitespace-pre-wrap break-words"
      >
        {text}
      </pre>
    </details>
  );
}
