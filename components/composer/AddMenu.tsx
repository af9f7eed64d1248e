// The plus of the composer: what can be attached, by one click each.
import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';
import { moveFocus } from '../ui/menu-keys';

const RegionHint = lazy(async () => ({ default: (await import('./RegionHint')).RegionHint }));

interface AddMenuProps {
  /** Begins a mention of a tab in the draft. */
  onTabs: () => void;
  onPrompts: () => void;
}

interface Entry {
  id: string;
  icon: IconName;
  label: string;
  key?: string;
  choose: () => void;
}

export function AddMenu({ onTabs, onPrompts }: AddMenuProps) {
  const { attaching, surroundings } = usePanel();
  const title = useStore(surroundings, ({ page }) => page?.title);
  const isPicking = useStore(attaching.picking, ({ pick }) => pick !== undefined);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const entries: Entry[] = [
    { id: 'page', icon: 'page', label: 'This page', choose: () => void attaching.page('page') },
    {
      id: 'selection',
      icon: 'selection',
      label: 'Selected text',
      choose: () => void attaching.page('selection'),
    },
    { id: 'tab', icon: 'at', label: 'Another tab', key: '@', choose: onTabs },
    { id: 'file', icon: 'file', label: 'File or image', choose: () => picker.current?.click() },
    { id: 'screenshot', icon: 'camera', label: 'Screenshot', choose: attaching.screenshot },
    {
      id: 'region',
      icon: 'crop',
      label: 'Part of the page …',
      choose: () => void attaching.region(),
    },
    { id: 'prompt', icon: 'slash', label: 'Prompt', key: '/', choose: onPrompts },
  ];
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <IconButton
        ref={button}
        icon="plus"
        label="Attach"
        data-testid="attach"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        onChange={(event) => {
          attaching.files(event.target.files ?? []);
          event.target.value = '';
        }}
      />
      {isPicking && (
        <Suspense>
          <RegionHint />
        </Suspense>
      )}
      {isOpen && (
        <Menu
          entries={entries}
          note={title}
          onClose={close}
          onChoose={(entry) => {
            setIsOpen(false);
            entry.choose();
          }}
        />
      )}
    </div>
  );
}

interface MenuProps {
  entries: Entry[];
  /** Title of the page in front. */
  note: string | undefined;
  onChoose: (entry: Entry) => void;
  onClose: () => void;
}

function Menu({ entries, note, onChoose, onClose }: MenuProps) {
  return (
    <div
      role="menu"
      aria-label="Attach"
      tabIndex={-1}
      className="absolute start-0 bottom-full z-10 mb-2 w-[min(250px,calc(100vw/var(--zoom)-48px))] rounded-xl border border-line bg-panel p-1.5 shadow-float"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (!moveFocus(event.currentTarget, event.key)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {entries.map((entry, index) => (
        <button
          key={entry.id}
          type="button"
          role="menuitem"
          // biome-ignore lint/a11y/noAutofocus: a menu that opens takes the focus.
          autoFocus={index === 0}
          data-testid={`attach-${entry.id}`}
          onClick={() => onChoose(entry)}
          className="flex w-full items-center gap-2.5 rounded-lg px-2.5 py-1.5 text-start text-[13px] outline-none hover:bg-sunk focus:bg-sunk"
        >
          <span className="text-soft">
            <Icon name={entry.icon} size={16} />
          </span>
          <span className="min-w-0 flex-1 truncate" dir="auto">
            {entry.label}
            {entry.id === 'page' && note && <span className="text-faint"> · {note}</span>}
          </span>
          {entry.key && <kbd className="font-mono text-[12px] text-faint">{entry.key}</kbd>}
        </button>
      ))}
    </div>
  );
}
