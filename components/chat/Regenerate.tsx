// Asks for another version of an answer: by the chosen model with one click, by another from a small menu.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { AssistantMessage } from '@/lib/chat/transcript';
import { isUsable } from '@/lib/stores/connection';
import { useConnection, useModel, usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useIsAnswering } from './use-is-answering';

export function Regenerate({ message }: { message: AssistantMessage }) {
  const { retry } = usePanel();
  const [isOpen, setIsOpen] = useState(false);
  const isAnswering = useIsAnswering();
  const button = useRef<HTMLButtonElement>(null);
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
        icon="retry"
        label="Answer again"
        small
        data-testid="regenerate"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isAnswering}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <ModelMenu
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
  onChoose: (model: string) => void;
  onClose: () => void;
}

function ModelMenu({ onChoose, onClose }: ModelMenuProps) {
  const models = useConnection((state) => state.models);
  const chosen = useModel();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = menu.current;
    box?.querySelector<HTMLElement>('[aria-current=true], [role=menuitem]')?.focus();
    box?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape') onClose();
    else if (step !== undefined) items.at(step % items.length)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Answer again with"
      data-testid="regenerate-menu"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="absolute end-0 bottom-full z-10 mb-1 flex max-h-56 w-max max-w-[70vw] flex-col overflow-y-auto rounded-xl border border-line bg-panel p-1 shadow-float"
    >
      {models.filter(isUsable).map(({ name }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          aria-current={name === chosen?.name}
          onClick={() => onChoose(name)}
          className="flex items-center gap-2 rounded-lg px-2.5 py-1.5 text-start text-[13px] hover:bg-sunk focus-visible:bg-sunk"
        >
          <span className="min-w-0 flex-1 truncate">{name.replace(/:latest$/, '')}</span>
          {name === chosen?.name && <Icon name="check" size={14} />}
        </button>
      ))}
    </div>
  );
}
