// The plus of the composer: what can be attached, by one click each.
import { lazy, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { focusComposer } from '../chat/focus-composer';
import type { IconName } from '../ui/Icon';
import { Menu, MenuButton, MenuItem } from '../ui/Menu';

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
  return (
    <div>
      <MenuButton icon="plus" label="Attach" testId="attach" className="">
        {(close, leave) => (
          <Entries
            entries={entries}
            note={title}
            onClose={close}
            onChoose={(entry) => {
              leave();
              // What is attached is asked about next.
              focusComposer();
              entry.choose();
            }}
          />
        )}
      </MenuButton>
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
    </div>
  );
}

interface EntriesProps {
  entries: readonly Entry[];
  /** Title of the page in front. */
  note: string | undefined;
  onChoose: (entry: Entry) => void;
  onClose: () => void;
}

const Entries = ({ entries, note, onChoose, onClose }: EntriesProps) => (
  <Menu
    label="Attach"
    className="start-0 bottom-full mb-2 w-[min(250px,calc(100vw/var(--zoom)-48px))]"
    onClose={onClose}
  >
    {entries.map((entry, index) => (
      <MenuItem
        key={entry.id}
        icon={entry.icon}
        testId={`attach-${entry.id}`}
        isFirst={index === 0}
        onChoose={() => onChoose(entry)}
      >
        <span className="min-w-0 flex-1 truncate" dir="auto">
          {entry.label}
          {entry.id === 'page' && note && <span className="text-faint"> · {note}</span>}
        </span>
        {entry.key && <kbd className="font-mono text-[12px] text-faint">{entry.key}</kbd>}
      </MenuItem>
    ))}
  </Menu>
);
