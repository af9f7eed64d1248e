// What the menu of the chat offers: a temporary chat, this one on the clipboard or as a file.
import { useStore } from 'zustand';
import { isTemporary } from '@/lib/core/temporary';
import { isNewChat } from '@/lib/stores/chat-state';
import { useChat, usePanel } from '@/lib/stores/provide';
import { keycaps, SHORTCUTS } from '@/lib/stores/shortcuts';
import type { FileFormat } from '../history/download';
import { useExport } from '../history/use-export';
import type { IconName } from '../ui/Icon';
import { Menu, MenuItem } from '../ui/Menu';
import { Notice } from '../ui/Notice';

const EXPORTS = [
  { format: 'markdown', label: 'Export as Markdown' },
  { format: 'html', label: 'Export as web page' },
  { format: 'json', label: 'Export as JSON' },
] as const satisfies readonly { format: FileFormat; label: string }[];

interface Entry {
  id: string;
  icon: IconName;
  label: string;
  /** What is pressed for the same. */
  combo?: string;
  disabled: boolean;
  /** False when the menu stays as it is. */
  choose: () => Promise<unknown>;
}

interface ChatMenuItemsProps {
  /** Closes the menu and gives the focus back to its button. */
  onClose: () => void;
  /** Closes the menu for something that takes the focus. */
  onLeave: () => void;
}

export function ChatMenuItems({ onClose, onLeave }: ChatMenuItemsProps) {
  const { temporary, view } = usePanel();
  const isPrivate = useStore(temporary.store, (state) => state.isPrivate);
  const isNew = useChat(isNewChat);
  const conversationId = useChat((state) => state.conversationId);
  const { save, copy, fault, isBusy } = useExport();
  const nameOf = useName();
  const ids = conversationId ? [conversationId] : [];
  const hasNothing = isNew || isBusy || ids.length === 0;
  const entries: Entry[] = [
    {
      id: 'copy-chat',
      icon: 'copy',
      label: 'Copy as Markdown',
      disabled: hasNothing,
      choose: async () => {
        const copied = await copy(ids);
        view.say(copied ? 'Chat copied' : 'The chat could not be copied');
        return copied;
      },
    },
    ...EXPORTS.map(
      ({ format, label }): Entry => ({
        id: `export-${format}`,
        icon: 'download',
        label,
        disabled: hasNothing,
        choose: async () => save(ids, format, await nameOf()),
      }),
    ),
  ];
  const begin: Entry = {
    id: 'temporary-chat',
    icon: 'hourglass',
    label: 'Temporary chat',
    combo: SHORTCUTS.find(({ id }) => id === 'temporary-chat')?.keys[0] ?? '',
    disabled: isNew && isTemporary(conversationId),
    choose: async () => {
      onLeave();
      await temporary.begin();
      return false;
    },
  };
  const choose = async (entry: Entry) => {
    if ((await entry.choose()) !== false) onClose();
  };
  return (
    <Menu
      label="This chat"
      className="end-0 top-full mt-1 w-[min(260px,calc(100vw/var(--zoom)-24px))]"
      onClose={onClose}
    >
      {!isPrivate && <Item entry={begin} hasFocus onChoose={choose} />}
      {!isPrivate && <hr className="mx-2.5 my-1 border-line" />}
      {entries.map((entry, index) => (
        <Item
          key={entry.id}
          entry={entry}
          hasFocus={index === 0 && (isPrivate || begin.disabled)}
          onChoose={choose}
        />
      ))}
      {fault && <Notice fault={fault} />}
    </Menu>
  );
}

interface ItemProps {
  entry: Entry;
  /** The focus is on it when the menu opens. */
  hasFocus: boolean;
  onChoose: (entry: Entry) => void;
}

function Item({ entry, hasFocus, onChoose }: ItemProps) {
  const { platform } = usePanel().ports;
  return (
    <MenuItem
      icon={entry.icon}
      testId={entry.id}
      isFirst={hasFocus}
      disabled={entry.disabled}
      onChoose={() => onChoose(entry)}
    >
      <span className="min-w-0 flex-1">{entry.label}</span>
      {entry.combo && (
        <kbd dir="ltr" className="flex-none font-sans text-[12px] text-faint">
          {keycaps(entry.combo, platform === 'mac').join(platform === 'mac' ? '' : '+')}
        </kbd>
      )}
    </MenuItem>
  );
}

/** The title of the chat that is shown, for a file; one that is in no list goes by its first question. */
function useName(): () => Promise<string> {
  const { history, chat } = usePanel();
  return async () => {
    const { conversationId, messages } = chat.store.getState();
    if (!isTemporary(conversationId)) await history.read();
    const { conversations = [] } = history.store.getState();
    const known = conversations.find(({ id }) => id === conversationId);
    return known?.title ?? (messages[0]?.text ?? '').slice(0, 60);
  };
}
