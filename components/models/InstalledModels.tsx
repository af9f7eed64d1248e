// The models that are there: searched, ordered, any number of them, by pointer and by keys.
import { type KeyboardEvent, useRef } from 'react';
import type { ListedModel, Order } from '@/lib/models/listing';
import { useModels, useModelsState } from '@/lib/stores/provide-models';
import { Button } from '../ui/Button';
import { count } from '../ui/format';
import { Notice } from '../ui/Notice';
import { ModelRow, ROW_HEIGHT } from './ModelRow';
import { useRowsInView } from './use-rows-in-view';

const ORDERS: readonly { order: Order; name: string }[] = [
  { order: 'name', name: 'By name' },
  { order: 'size', name: 'Largest first' },
  { order: 'newest', name: 'Newest first' },
  { order: 'loaded', name: 'Loaded first' },
];

interface InstalledModelsProps {
  onOpen: (name: string) => void;
  onCreate: (name: string) => void;
  onGet: () => void;
}

export function InstalledModels({ onOpen, onCreate, onGet }: InstalledModelsProps) {
  const { models } = useModels();
  const status = useModelsState((state) => state.status);
  const fault = useModelsState((state) => state.fault);
  const all = useModelsState((state) => state.models);
  useModelsState((state) => state.sought);
  useModelsState((state) => state.order);
  const shown = models.shown();
  if (status === 'loading')
    return (
      <p role="status" className="pulse text-soft">
        Asking for the models …
      </p>
    );
  return (
    <>
      {fault && (
        <Notice fault={fault}>
          <Button small onClick={() => void models.read()}>
            Try again
          </Button>
        </Notice>
      )}
      {status === 'ready' && all.length === 0 && (
        <div className="flex flex-col items-start gap-3">
          <p className="text-soft">No models yet. They are kept on the machine that runs Ollama.</p>
          <Button look="primary" onClick={onGet}>
            Get a model
          </Button>
        </div>
      )}
      {all.length > 0 && (
        <>
          <Search shown={shown.length} />
          <Rows models={shown} onOpen={onOpen} onCreate={onCreate} />
        </>
      )}
    </>
  );
}

function Search({ shown }: { shown: number }) {
  const { models } = useModels();
  const sought = useModelsState((state) => state.sought);
  const order = useModelsState((state) => state.order);
  const all = useModelsState((state) => state.models.length);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        type="search"
        aria-label="Search models"
        placeholder="Search models"
        data-testid="models-search"
        value={sought}
        onChange={(event) => models.search(event.target.value)}
        className="min-w-0 flex-1 basis-[150px] rounded-[10px] border border-line bg-panel px-3 py-1.5 placeholder:text-faint"
      />
      <select
        aria-label="Order of the models"
        data-testid="models-order"
        value={order}
        onChange={(event) => {
          const chosen = ORDERS.find((one) => one.order === event.target.value);
          if (chosen) models.orderBy(chosen.order);
        }}
        className="max-w-full min-w-0 rounded-[10px] border border-line bg-panel px-2.5 py-1.5 text-[13px] text-ink"
      >
        {ORDERS.map((one) => (
          <option key={one.order} value={one.order}>
            {one.name}
          </option>
        ))}
      </select>
      <p role="status" className="w-full text-[12.5px] text-faint">
        {shown === all
          ? count(all, 'model')
          : `${shown.toLocaleString('en')} of ${count(all, 'model')}`}
      </p>
    </div>
  );
}

interface RowsProps {
  models: readonly ListedModel[];
  onOpen: (name: string) => void;
  onCreate: (name: string) => void;
}

function Rows({ models, onOpen, onCreate }: RowsProps) {
  const { from, to, list } = useRowsInView(models.length);
  const wanted = useRef<number>(undefined);
  const focus = (index: number): boolean => {
    const button = list.current?.querySelector<HTMLElement>(`button[data-index="${index}"]`);
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
    return button !== null && button !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const own = (event.target as HTMLElement).dataset.index;
    if (own === undefined) return;
    const index = Number(own);
    const target = {
      ArrowDown: Math.min(index + 1, models.length - 1),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: models.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    if (focus(target)) return;
    // Not drawn yet: it is scrolled to, and takes the focus when it is.
    wanted.current = target;
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const edge = list.current?.closest('.overflow-y-auto') ?? document.scrollingElement;
    const height = (list.current?.getBoundingClientRect().height ?? 0) / models.length;
    edge?.scrollBy({ top: top + target * height - innerHeight / 2 });
  };
  if (models.length === 0) return <p className="text-soft">No such model.</p>;
  const drawn = models.slice(from, to);
  return (
    <ul
      ref={list}
      aria-label="Installed models"
      onKeyDown={onKeyDown}
      style={{ height: models.length * ROW_HEIGHT + 2 }}
      className="relative flex-none rounded-xl border border-line bg-panel"
    >
      {drawn.map((model, index) => (
        <ModelRow
          key={model.name}
          model={model}
          index={from + index}
          count={models.length}
          onOpen={onOpen}
          onCreate={onCreate}
          onDrawn={(place) => {
            if (place !== wanted.current) return;
            wanted.current = undefined;
            focus(place);
          }}
        />
      ))}
    </ul>
  );
}
