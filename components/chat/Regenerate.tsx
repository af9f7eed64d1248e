// Asks for another version of an answer: by the chosen model with one click, by another from a small menu.
import { useEffect, useRef, useState } from 'react';
import type { AssistantMessage } from '@/lib/chat/transcript';
import { isUsable } from '@/lib/stores/connection';
import { useConnection, useModel, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { moveFocus } from '../ui/menu-keys';

/** Pixels from the top of the panel within which the menu has no room above its button. */
const NEAR_TOP = 300;

export function Regenerate({ message }: { message: AssistantMessage }) {
  const { retry } = usePanel();
  const [opens, setOpens] = useState<'up' | 'down'>();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpens(undefined);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpens(undefined);
      }}
    >
      <IconButton
        ref={button}
        icon="retry"
        label="Answer again"
        small
        data-testid="regenerate"
        aria-haspopup="menu"
        aria-expanded={opens !== undefined}
        onClick={({ currentTarget }) => {
          const isHigh = currentTarget.getBoundingClientRect().top < NEAR_TOP;
          setOpens(opens ? undefined : isHigh ? 'down' : 'up');
        }}
      />
      {opens && (
        <ModelMenu
          opens={opens}
          onChoose={(model) => {
            close();
            void retry({ answerId: message.id, model });
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

interface ModelMenuProps {
  opens: 'up' | 'down';
  onChoose: (model: string) => void;
  onClose: () => void;
}

function ModelMenu({ opens, onChoose, onClose }: ModelMenuProps) {
  const models = useConnection((state) => state.models);
  const chosen = useModel();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = menu.current;
    const [first] = box?.children ?? [];
    (box?.querySelector<HTMLElement>('[aria-current=true]') ?? (first as HTMLElement))?.focus();
    box?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Answer again with"
      data-testid="regenerate-menu"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (!moveFocus(event.currentTarget, event.key)) return;
        event.preventDefault();
      }}
      className={`absolute end-0 z-10 my-1 flex max-h-56 w-max max-w-[70vw] flex-col overflow-y-auto rounded-xl border border-line bg-panel p-1 shadow-float ${opens === 'up' ? 'bottom-full' : 'top-full'}`}
    >
      {models.filter(isUsable).map(({ name }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          aria-current={name === chosen?.name}
          onClick={() => onChoose(name)}
          className="flex items-center gap-2 rounded-lg px-2.5 py-1.5 text-start text-[13px] outline-none hover:bg-sunk focus:bg-sunk"
        >
          <span className="min-w-0 flex-1 truncate">{name.replace(/:latest$/, '')}</span>
          {name === chosen?.name && <Icon name="check" size={14} />}
        </button>
      ))}
    </div>
  );
}
