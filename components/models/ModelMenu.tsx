// What can be done with one model, in a menu beside it.
import { useRef, useState } from 'react';
import type { ListedModel } from '@/lib/models/listing';
import { useModels } from '@/lib/stores/provide-models';
import { IconButton } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { moveFocus } from '../ui/menu-keys';
import { hindrance } from './model-words';

interface ModelMenuProps {
  model: ListedModel;
  onOpen: (name: string) => void;
  onCreate: (name: string) => void;
}

interface Entry {
  id: string;
  icon: IconName;
  label: string;
  choose: () => void;
}

export function ModelMenu(props: ModelMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { name } = props.model;
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <IconButton
        ref={button}
        icon="more"
        label={`Actions for ${name}`}
        data-testid="model-menu"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && <Items {...props} onClose={close} />}
    </div>
  );
}

function Items({ model, onOpen, onCreate, onClose }: ModelMenuProps & { onClose: () => void }) {
  const entries = useEntries({ model, onOpen, onCreate });
  return (
    <div
      role="menu"
      aria-label={`Actions for ${model.name}`}
      tabIndex={-1}
      className="absolute end-0 top-full z-10 mt-1 w-[200px] rounded-xl border border-line bg-panel p-1.5 shadow-float"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (!moveFocus(event.currentTarget, event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {entries.map(({ id, icon, label, choose }, index) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          // biome-ignore lint/a11y/noAutofocus: a menu that opens takes the focus.
          autoFocus={index === 0}
          data-testid={`model-${id}`}
          onClick={() => {
            onClose();
            choose();
          }}
          className="flex w-full items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-start text-[13px] outline-none hover:bg-sunk focus:bg-sunk"
        >
          <span className="text-soft">
            <Icon name={icon} size={16} />
          </span>
          {label}
        </button>
      ))}
    </div>
  );
}

/** Seconds for which a model stays in memory after each use, as Ollama does by itself. */
const USUAL_STAY = 300;

/** A model that runs elsewhere can only be looked at and deleted. */
function useEntries({ model, onOpen, onCreate }: ModelMenuProps): Entry[] {
  const { models, chatWith } = useModels();
  const { name, running, locality } = model;
  const own: Entry[] = [
    ...(chatWith && !hindrance(model)
      ? [entry('use', 'chat', 'Use in chat', () => chatWith(name))]
      : []),
    entry('details', 'page', 'Details and copy', () => onOpen(name)),
    running
      ? entry('unload', 'arrowDown', 'Unload', () => void models.unload(name))
      : entry('load', 'arrowUp', 'Load now', () => void models.load(name, USUAL_STAY)),
    ...(running?.expiresAt === null
      ? []
      : [entry('pin', 'pin', 'Keep loaded', () => void models.load(name, -1))]),
    entry('create', 'pen', 'New model from it', () => onCreate(name)),
  ];
  return [
    ...(locality === 'local' ? own : []),
    entry('delete', 'trash', 'Delete', () => void models.remove(name)),
  ];
}

const entry = (id: string, icon: IconName, label: string, choose: () => void): Entry => ({
  id,
  icon,
  label,
  choose,
});
