// The menu of the chat in the header: a temporary one, and the ways out of this one. Its items load when it opens.
import { lazy, Suspense } from 'react';
import { MenuButton } from '../ui/Menu';

const ChatMenuItems = lazy(() =>
  import('./ChatMenuItems').then((room) => ({ default: room.ChatMenuItems })),
);

export const ChatMenu = () => (
  <MenuButton icon="more" label="This chat" testId="chat-menu">
    {(close, leave) => (
      <Suspense>
        <ChatMenuItems onLeave={leave} onClose={close} />
      </Suspense>
    )}
  </MenuButton>
);
