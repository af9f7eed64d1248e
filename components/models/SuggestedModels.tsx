// Recommended models: what each is good for, what it needs, and one click to get it.
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import type { Suggestion } from '@/lib/stores/recommended';
import { Button } from '../ui/Button';
import { formatSize } from '../ui/format';

const FITS = {
  well: undefined,
  tight: { words: 'just fits', look: 'bg-warn-soft text-warn' },
  'too-large': { words: 'too large', look: 'bg-sunk text-soft' },
} as const;

export function SuggestedModels({ models }: { models: readonly Suggestion[] }) {
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-panel">
      {models.map((model) => (
        <SuggestedModel key={model.name} model={model} />
      ))}
    </ul>
  );
}

function SuggestedModel({ model }: { model: Suggestion }) {
  const { models } = useModels();
  const { name, size, memory, goodFor, fit, isInstalled } = model;
  const isUnderWay = useModelsState(({ jobs }) =>
    jobs.some((job) => job.kind === 'pull' && job.name === name && job.state === 'running'),
  );
  const badge = FITS[fit];
  return (
    <li
      data-testid="recommended"
      data-name={name}
      data-fit={fit}
      className="flex items-center gap-3 px-3 py-2.5"
    >
      <div className={`min-w-0 flex-1 ${fit === 'too-large' ? 'opacity-70' : ''}`}>
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="font-medium break-words">{name}</span>
          {badge && (
            <span className={`rounded-md px-1.5 text-[11.5px] font-medium ${badge.look}`}>
              {badge.words}
            </span>
          )}
        </p>
        <p className="text-[12.5px] text-soft">{goodFor}</p>
        <p className="text-[12px] text-faint">
          {formatSize(size)} · needs {Math.ceil(memory / 1e9)} GB of memory
        </p>
      </div>
      {isInstalled ? (
        <span className="flex-none text-[12.5px] text-soft">Installed</span>
      ) : (
        <Button
          small
          aria-label={`Get ${name}`}
          disabled={isUnderWay}
          onClick={() => void models.pull(name)}
        >
          {isUnderWay ? 'Coming' : 'Get'}
        </Button>
      )}
    </li>
  );
}
