// Who is told what: the panels that show a conversation, each whatever becomes of the others.
import { expect, it, vi } from 'vitest';
import { createWatchers } from './watchers';

it('tells the other panels, and its caller nothing, where one has just gone', () => {
  const watchers = createWatchers();
  const told = vi.fn();
  const gone = watchers.add(() => {
    throw new Error('Attempting to use a disconnected port object');
  });
  const open = watchers.add(told);
  for (const watcher of [gone, open]) watcher.conversationId = 'one';
  watchers.publish('one', { type: 'running-changed', conversationIds: [] });
  watchers.broadcast({ type: 'running-changed', conversationIds: [] });
  expect(told).toHaveBeenCalledTimes(2);
});
