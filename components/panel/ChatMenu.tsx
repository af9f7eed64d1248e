// The menu of the chat in the header: a temporary one, and the ways out of this one. Its items load when it opens.
import { lazy, Suspense, useRef, useState } from 'react';
import { IconButton } from '../ui/Button';

const ChatMenuItems = lazy(() =>
  import('./ChatMenuItems').then((room) => ({ default: room.ChatMenuItems })),
);

export function ChatMenu() {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
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
        label="This chat"
        data-testid="chat-menu"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense>
          <ChatMenuItems
            onLeave={() => setIsOpen(false)}
            onClose={() => {
              setIsOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
