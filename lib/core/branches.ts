// A conversation is a tree of questions and answers; one path through it is shown. Pure.

/** What this needs to know of a message. */
interface Branching {
  id: string;
  parentId: string | null;
  role: string;
}

/** Of each list of messages the path asked for last: a question is asked where the shown one ends. */
const lastPaths = new WeakMap<
  readonly Branching[],
  { leafId: string | null; path: readonly Branching[] }
>();

/** The messages from the first question to `leafId`, in order; empty for an unknown leaf. */
export function pathTo<T extends Branching>(
  messages: readonly T[],
  leafId: string | null,
): readonly T[] {
  const last = lastPaths.get(messages);
  if (last?.leafId === leafId) return last.path as readonly T[];
  const path = findPath(messages, leafId);
  lastPaths.set(messages, { leafId, path });
  return path;
}

function findPath<T extends Branching>(messages: readonly T[], leafId: string | null): T[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const path: T[] = [];
  let at = leafId === null ? undefined : byId.get(leafId);
  while (at && path.length <= messages.length) {
    path.push(at);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return path.reverse();
}

/** The versions of a message, itself included, oldest first: all that have the same parent. */
export const versionsOf = <T extends Branching>(messages: readonly T[], message: T): T[] =>
  messages.filter((other) => other.parentId === message.parentId && other.role === message.role);

/** The newest message below one, following the newest version at each fork: where choosing it leads. */
export function newestLeafBelow(messages: readonly Branching[], id: string): string {
  const newestChild = new Map<string, string>();
  for (const message of messages)
    if (message.parentId !== null) newestChild.set(message.parentId, message.id);
  let leaf = id;
  for (let next = newestChild.get(leaf); next !== undefined; next = newestChild.get(leaf))
    leaf = next;
  return leaf;
}

/** A message and everything below it. */
export function withDescendants(messages: readonly Branching[], id: string): Set<string> {
  const doomed = new Set([id]);
  // Parents are always older than their children.
  for (const message of messages)
    if (message.parentId !== null && doomed.has(message.parentId)) doomed.add(message.id);
  return doomed;
}
