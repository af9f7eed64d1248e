// What a cause of trouble with a model server is: how it is told from what was seen, its words, and what mends it.
import type { GuideId } from './guides';

/** Words for a user in trouble. */
export interface Help {
  /** A few words: what is wrong. */
  title: string;
  /** One or two sentences: what happened and what is safe. */
  say: string;
  /** What the user can do now. */
  next: string;
}

/** What one question to a server brought back. */
export interface Reply {
  /** HTTP status; 0: no answer that may be read. */
  status: number;
  /** Why there was none. `failed` is all that browsers say of refused, unknown, untrusted and blocked alike. */
  silence?: 'failed' | 'timeout' | 'redirect';
  shape: 'empty' | 'json' | 'page' | 'text';
  json?: Record<string, unknown>;
  /** The title of a page, the beginning of a text. */
  text: string;
}

/** All that a check of a server brought to light; causes are told from this alone. */
export interface Seen {
  /** What the server was set down as: the id of a provider. */
  kind: string;
  /** Its base URL. */
  url: string;
  /** The browser lets us reach it. */
  mayReach: boolean;
  /** A token or password is set for it. */
  hasSignIn: boolean;
  /** The answer to the question for its models. */
  list: Reply;
  /** Ollama: the answer to an empty question that changes nothing, yet passes the same checks as a chat. */
  post?: Reply;
  version?: string;
  /** The base URL at which the same is answered under another name of this machine. */
  beside?: string;
  /** The kind of server that it is, where it is not the one that it was set down as. */
  speaks?: string;
  /** Models that it lists. */
  models: number;
  /** Models that may be sent text. */
  usable: number;
}

/** What one click does against a cause; each is drawn by components/welcome/Mend.tsx. */
export type Mend =
  /** Asks the browser for access. */
  | 'allow'
  /** Moves the server to the address in the fault's detail. */
  | 'move'
  /** Sets the server down as the other kind. */
  | 'kind'
  /** Takes a token or password. */
  | 'sign-in'
  /** Opens the address in a tab, where the browser says what is wrong. */
  | 'open'
  | 'settings'
  | 'download'
  /** Fetches a first model. */
  | 'model'
  | 'reload';

export interface Cause extends Help {
  /** Absent: told by the gate or the bus, without any probe. */
  told?: (seen: Seen) => boolean;
  /** Shown small beneath the words; the address to move to, where that mends it. Absent: the HTTP status. */
  detail?: (seen: Seen) => string | undefined;
  /** The step to a working Ollama that it stops at; absent where no step explains it. */
  step?: 1 | 2 | 3;
  /** Commands against it. */
  guide?: GuideId;
  mends?: readonly Mend[];
  /** It may pass by itself. */
  passes?: true;
}

export type Causes = Record<string, Cause>;

/** No answer came, and why. */
export const isMute = ({ list, post }: Seen, why: Reply['silence']): boolean =>
  list.silence === why || (list.status > 0 && post?.silence === why && why !== 'failed');

/** One of the answers has this status. */
export const isStatus = ({ list, post }: Seen, ...statuses: number[]): boolean =>
  statuses.includes(list.status) || (post !== undefined && statuses.includes(post.status));

export const isOllama = ({ kind }: Seen): boolean => kind === 'ollama';

/** Whether an OpenAI-compatible server lists its models. Ollama's own list is null while it has none: openai/openai.go. */
export const isModelList = (json: unknown): boolean => {
  const { data, object } = (json ?? {}) as { data?: unknown; object?: unknown };
  return Array.isArray(data) || (object === 'list' && data === null);
};
