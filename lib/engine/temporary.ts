// Temporary chats as the panel asks for them: begun, found again, made ordinary.
import type { Handlers } from '../bus/bus';
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { TemporaryChats } from '../history/temporary/temporary';
import type { Transfer } from '../history/transfer/import';
import type { Engine } from './engine';

export interface TemporaryPorts {
  engine: Pick<Engine, 'running'>;
  history: Pick<History, 'enqueue'>;
  temporary: Pick<TemporaryChats, 'open' | 'find' | 'lasting' | 'drop'>;
  transfer: Pick<Transfer, 'import'>;
}

type TemporaryVerb =
  | 'conversation.begin-temporary'
  | 'conversation.find-temporary'
  | 'conversation.keep';

export function temporaryHandlers(ports: TemporaryPorts): Pick<Handlers, TemporaryVerb> {
  const { temporary } = ports;
  return {
    'conversation.begin-temporary': async ({ windowId }) =>
      ok({ conversationId: await temporary.open(windowId) }),
    'conversation.find-temporary': async ({ windowId }) =>
      ok({ conversationId: (await temporary.find(windowId)) ?? null }),
    'conversation.keep': ({ conversationId }) => keepChat(conversationId, ports),
  };
}

/** Stores it as an import would, so that it is checked, whole and searchable; only then it leaves the memory. */
async function keepChat(
  conversationId: string,
  { engine, history, temporary, transfer }: TemporaryPorts,
): Promise<Result<{ conversationId: string }>> {
  if (engine.running().includes(conversationId)) return fail('turn-running');
  const lasting = await temporary.lasting(conversationId);
  if (!lasting) return fail('request-invalid', 'no such conversation');
  const { thread, queue } = lasting;
  const { id } = thread.conversation;
  const stored = await transfer.import([JSON.stringify(thread)]);
  if (!stored.ok) return stored;
  const [problem] = stored.value.problems;
  if (problem) return fail('storage-failed', problem.reason);
  for (const question of queue) await history.enqueue(id, question);
  await temporary.drop([conversationId]);
  return ok({ conversationId: id });
}
