// Which conversation of a chatbot a page shows: by its address, which a new chat gets only with its first message.

/** Where a page says it is. */
export interface Spot {
  siteId: string;
  /** Path of the address of its tab. */
  path: string;
  tabId: number;
  /** Its window keeps nothing. */
  isPrivate: boolean;
}

/** What is known of a conversation's place; times are milliseconds since the epoch. */
export interface Whereabouts {
  siteId: string;
  path: string;
  isPrivate: boolean;
  /** Tabs that have shown it. */
  tabIds: readonly number[];
  /** When its first message was sent since it is known; null: not yet. */
  sentAt: number | null;
  /** It has got its address already. */
  hasMoved: boolean;
}

/** So long after its first message a new chat can get its address. */
const ADDRESS_TAKES = 20_000;

const segments = (path: string): string[] => path.split('/').filter(Boolean);

/** Whether an address names one conversation for good, as an id in it does; others mean a new chat, in each tab its own. */
export const isLasting = (path: string): boolean =>
  segments(path).some((part) => part.length >= 16 || (part.length >= 8 && /\d/.test(part)));

/** The same for all that show the same conversation. */
export const keyOf = ({ siteId, path, tabId, isPrivate }: Spot): string =>
  `${isPrivate ? 'private/' : ''}${siteId}${path}${isLasting(path) ? '' : ` in ${tabId}`}`;

/** Whether a new chat has become the conversation at this spot, which nothing is known of yet. */
export function hasBecome(known: Whereabouts, spot: Spot, now: number): boolean {
  const { siteId, isPrivate, tabIds, sentAt, hasMoved, path } = known;
  return (
    !hasMoved &&
    siteId === spot.siteId &&
    isPrivate === spot.isPrivate &&
    tabIds.length === 1 &&
    tabIds[0] === spot.tabId &&
    sentAt !== null &&
    now - sentAt <= ADDRESS_TAKES &&
    isLasting(spot.path) &&
    !areNeighbours(path, spot.path)
  );
}

/** Two conversations in one list: who goes from one to the other has not sent a first message. */
function areNeighbours(one: string, other: string): boolean {
  const parent = (path: string) => segments(path).slice(0, -1).join('/');
  return isLasting(one) && parent(one) === parent(other);
}
