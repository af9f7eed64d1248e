// Requests: a menu action asks its own question, about the text that it works on.
import { expect, it } from 'vitest';
import type { Action } from '../actions/catalog';
import { createInbox } from '../actions/inbox';
import { ok } from '../core/result';
import type { StartRequest } from './ask';
import { createRequests, type RequestPorts } from './requests';

const EXPLAIN: Action = {
  id: 'explain-selection',
  label: 'Explain selection',
  on: 'selection',
  task: 'chat',
  question: 'Explain this',
};

it('a row of the catalogue is all that an action takes', async () => {
  const started: StartRequest[] = [];
  let stored: unknown;
  const item = {
    read: async () => stored,
    write: async (list: unknown) => {
      stored = list;
    },
  };
  const requests = createRequests({
    engine: {
      start: async (request: StartRequest) => {
        started.push(request);
        return ok({ conversationId: 'c' });
      },
    },
    history: { keepText: async () => ok(null) },
    inbox: createInbox(item, () => {}),
    newId: () => 'id',
  } as unknown as RequestPorts);
  const text = { title: 'Ships', url: 'https://example.com/', text: 'A keel' };
  const click = { windowId: 1, isPrivate: false, action: EXPLAIN };
  await requests.fromMenu(click, Promise.resolve(ok(text)));
  expect(await requests.claim(1, 'm')).toEqual(ok({ conversationId: 'c' }));
  expect(started).toMatchObject([
    { task: 'chat', text: 'Explain this', contexts: [{ kind: 'selection', title: 'Ships' }] },
  ]);
});
