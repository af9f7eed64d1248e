// The list of models: by arrow keys, by pointer, by typing where there are many.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Model } from '@/lib/providers/provider';
import { useConnection, usePanel } from '@/lib/stores/provide';
import { ModelOption } from './ModelOption';
import { hindrance } from './model-words';

interface ModelListProps {
  chosen: string | undefined;
  onChoose: (name: string) => void;
  onClose: () => void;
  onManage: () => void;
}

const SEARCH_FROM = 9;
/** More are found by typing: a list that nobody reads through is not worth drawing. */
const MOST_SHOWN = 200;

export function ModelList({ chosen, onChoose, onClose, onManage }: ModelListProps) {
  const models = useConnection((state) => state.models);
  const loaded = useLoaded();
  const [sought, setSought] = useState('');
  const [active, setActive] = useState(chosen);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const hasSearch = models.length >= SEARCH_FROM;
  const found = models.filter(({ name }) => name.toLowerCase().includes(sought.toLowerCase()));
  const shown = found.slice(0, MOST_SHOWN);

  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option decides what is scrolled to.
  useEffect(() => {
    box.current?.querySelector('[data-active=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      const model = shown.find(({ name }) => name === active);
      if (model && !hindrance(model)) onChoose(model.name);
    } else if (!move(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const move = (key: string): boolean => {
    const next = neighbour(shown, active, key);
    if (next) setActive(next);
    return next !== undefined;
  };

  const listProps = {
    'aria-controls': `${id}-list`,
    'aria-activedescendant': shown.some(({ name }) => name === active)
      ? `${id}-${active}`
      : undefined,
    'data-focus': true,
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the search field and of the list inside.
    <div
      ref={box}
      onKeyDown={onKeyDown}
      className="absolute start-2 bottom-full z-10 mb-1 flex max-h-[min(420px,calc(60vh/var(--zoom)))] w-[min(320px,calc(100%-16px))] flex-col overflow-hidden rounded-xl border border-line bg-panel shadow-float"
    >
      {hasSearch && (
        <input
          {...listProps}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-label="Search models"
          placeholder="Search models"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          className="m-1.5 rounded-lg bg-sunk px-2.5 py-1.5 text-[13px] outline-none placeholder:text-faint"
        />
      )}
      <div
        {...(hasSearch ? {} : listProps)}
        id={`${id}-list`}
        role="listbox"
        aria-label="Models"
        tabIndex={hasSearch ? -1 : 0}
        className="min-h-0 overflow-y-auto p-1.5 outline-none"
      >
        {shown.map((model) => (
          <ModelOption
            key={model.name}
            id={`${id}-${model.name}`}
            model={model}
            isChosen={model.name === chosen}
            isActive={model.name === active}
            isLoaded={loaded.includes(model.name)}
            onPoint={() => setActive(model.name)}
            onChoose={() => onChoose(model.name)}
          />
        ))}
        {found.length > shown.length && (
          <p className="px-2.5 py-2 text-[13px] text-soft">
            {(found.length - shown.length).toLocaleString('en')} more: type to find them.
          </p>
        )}
        {shown.length === 0 && <p className="px-2.5 py-2 text-[13px] text-soft">No such model.</p>}
      </div>
      <button
        type="button"
        data-testid="manage-models"
        onClick={onManage}
        className="border-t border-line px-4 py-2 text-start text-[13px] text-accent -outline-offset-2 hover:bg-sunk"
      >
        Manage models
      </button>
    </div>
  );
}

/** Names of the models in memory; asked once, when the list opens. */
function useLoaded(): readonly string[] {
  const { bus } = usePanel().ports;
  const [loaded, setLoaded] = useState<readonly string[]>([]);
  useEffect(() => {
    void bus.send('model.loaded', {}).then((reply) => {
      if (reply.ok) setLoaded(reply.value);
    });
  }, [bus]);
  return loaded;
}

/** The name that an arrow key leads to; undefined for other keys. */
function neighbour(models: readonly Model[], active: string | undefined, key: string) {
  const index = models.findIndex(({ name }) => name === active);
  const target = {
    ArrowDown: Math.min(index + 1, models.length - 1),
    ArrowUp: Math.max(index - 1, 0),
    Home: 0,
    End: models.length - 1,
  }[key];
  return target === undefined ? undefined : models[target]?.name;
}
