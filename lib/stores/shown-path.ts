// The branch of a conversation that is shown, and the other versions of its messages. Pure; what has not changed keeps its identity.

import type { Message } from '../chat/transcript';
import { pathTo, versionsOf } from '../core/branches';

/** The versions of one message, oldest first. */
export interface Versions {
  ids: readonly string[];
  /** Place of the message itself among them. */
  index: number;
}

/** By message; only those with more than one version. */
export type VersionsById = ReadonlyMap<string, Versions>;

export interface ShownPath {
  messages: readonly Message[];
  versions: VersionsById;
}

/** The branch that ends in `leafId`. */
export function shownPath(
  all: readonly Message[],
  leafId: string | null,
  before: ShownPath,
): ShownPath {
  const messages = pathTo(all, leafId);
  const isSame =
    messages.length === before.messages.length &&
    messages.every((message, index) => message === before.messages[index]);
  return {
    messages: isSame ? before.messages : messages,
    versions: versionsAlong(all, messages, before.versions),
  };
}

/** The same branch after some of its messages have changed, as answers do while they are written. `changed`: their ids. */
export function refreshed(
  path: readonly Message[],
  all: readonly Message[],
  changed: ReadonlySet<string>,
): readonly Message[] {
  let next: Message[] | undefined;
  // From the end, where they are: the length of the conversation costs nothing at each frame.
  for (const id of changed) {
    const index = path.findLastIndex((message) => message.id === id);
    const message = all.findLast((one) => one.id === id);
    if (index < 0 || !message || path[index] === message) continue;
    next ??= [...path];
    next[index] = message;
  }
  return next ?? path;
}

function versionsAlong(
  all: readonly Message[],
  path: readonly Message[],
  before: VersionsById,
): VersionsById {
  // Where each message has one child at most there are no versions: the usual case, told in one pass.
  if (new Set(all.map(({ parentId }) => parentId)).size === all.length) return NONE;
  const versions = new Map<string, Versions>();
  for (const message of path) {
    const ids = versionsOf(all, message).map(({ id }) => id);
    if (ids.length < 2) continue;
    const known = before.get(message.id);
    const isKnown = known?.ids.join() === ids.join();
    versions.set(message.id, isKnown ? known : { ids, index: ids.indexOf(message.id) });
  }
  return versions;
}

const NONE: VersionsById = new Map();
