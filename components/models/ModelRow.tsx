// One installed model in the list of all: three lines of facts, opened by its name, with its actions beside it.
import { useEffect } from 'react';
import type { ListedModel } from '@/lib/models/listing';
import { ModelMenu } from './ModelMenu';
import { describeAbilities, describeModel, describeRunning, hindrance } from './model-words';

/** Pixels: all rows alike, so that a list of any length costs the same. */
export const ROW_HEIGHT = 76;

interface ModelRowProps {
  model: ListedModel;
  /** Its place in the list, and how many there are. */
  index: number;
  count: number;
  onOpen: (name: string) => void;
  onCreate: (name: string) => void;
  /** Called when it has been drawn for the first time. */
  onDrawn: (index: number) => void;
}

export function ModelRow({ model, index, count, onOpen, onCreate, onDrawn }: ModelRowProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first drawing counts.
  useEffect(() => onDrawn(index), []);
  const { name, running, family } = model;
  const why = hindrance(model);
  const facts = [describeModel(model), family].filter(Boolean).join(' · ');
  return (
    <li
      data-testid="model-row"
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ insetBlockStart: index * ROW_HEIGHT, height: ROW_HEIGHT }}
      className="absolute inset-x-0 flex items-center gap-0.5 border-b border-line pe-1.5 last:border-b-0 hover:bg-sunk"
    >
      <button
        type="button"
        data-index={index}
        onClick={() => onOpen(name)}
        className="flex h-full min-w-0 flex-1 flex-col justify-center px-3 text-start -outline-offset-2"
      >
        <span className="flex w-full items-center gap-2">
          <span title={name} className="truncate font-medium">
            {name.replace(/:latest$/, '')}
          </span>
          {why && (
            <span
              className={`flex-none rounded-md px-1.5 text-[11.5px] font-medium ${why.grave ? 'bg-bad-soft text-bad' : 'bg-sunk text-soft'}`}
            >
              {why.words}
            </span>
          )}
        </span>
        <span title={facts} className="w-full truncate text-[12px] text-faint">
          {facts}
        </span>
        <span className="w-full truncate text-[12px] text-faint">
          {running ? (
            <span className="text-accent">{describeRunning(running, Date.now())}</span>
          ) : (
            describeAbilities(model)
          )}
        </span>
      </button>
      <ModelMenu model={model} onOpen={onOpen} onCreate={onCreate} />
    </li>
  );
}
