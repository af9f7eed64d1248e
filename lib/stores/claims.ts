// Takes over what menus and pages have asked for.
import type { Panel } from './panel';

/**
 * Claims what waits in the inbox, one after the other, once there is a model for it.
 * `settingsRead` settles when the chosen model is known.
 */
export function createClaims(
  { ports, chat, view, model }: Pick<Panel, 'ports' | 'chat' | 'view' | 'model'>,
  settingsRead: Promise<void>,
): () => Promise<void> {
  let claiming = false;
  let changed = false;
  return async () => {
    changed = true;
    if (claiming) return;
    claiming = true;
    await settingsRead;
    while (changed) {
      changed = false;
      const name = model()?.name;
      if (!name) break;
      const reply = await ports.bus.send('inbox.claim', {
        windowId: await ports.windowId(),
        model: name,
      });
      if (!reply.ok) chat.refuse({ fault: reply.fault, asked: 'inbox' });
      else if (reply.value) {
        view.show('chat');
        chat.open(reply.value.conversationId);
        changed = true;
      }
    }
    claiming = false;
  };
}
