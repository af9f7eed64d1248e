// The texts and images that a conversation's questions are about.
import type { Message } from '../chat/transcript';
import type { History } from '../history/history';

/** By the id of the context; what cannot be read is not there. */
export type Texts = ReadonlyMap<string, string>;

/** Those of all questions on a path. */
export async function textsOf(
  history: Pick<History, 'text'>,
  path: readonly Message[],
): Promise<Texts> {
  const ids = path.flatMap((message) =>
    message.role === 'user' ? (message.contexts ?? []).map(({ id }) => id) : [],
  );
  const read = await Promise.all(
    [...new Set(ids)].map(async (id) => [id, await history.text(id)] as const),
  );
  const texts = new Map<string, string>();
  for (const [id, text] of read) if (text.ok && text.value !== undefined) texts.set(id, text.value);
  return texts;
}
