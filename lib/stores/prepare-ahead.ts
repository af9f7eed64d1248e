// Tells the background that a question is being written, so that its turn can begin at once.
import type { Panel } from './panel';

/** Milliseconds after which what was done ahead is worth doing again. */
const LASTS = 2500;

export function prepareAhead({
  ports,
  draft,
  chat,
  model,
}: Pick<Panel, 'ports' | 'draft' | 'chat' | 'model'>): void {
  let doneUntil = 0;
  draft.store.subscribe(({ text }) => {
    const name = model()?.name;
    if (!name || text === '' || performance.now() < doneUntil) return;
    doneUntil = performance.now() + LASTS;
    const { conversationId = null } = chat.store.getState();
    void ports.bus.send('turn.prepare', { conversationId, model: name });
  });
}
