// Moves in the tree of a conversation: another branch shown, a message taken out or put back. Panels follow at once.
import { fail, ok, type Result } from '../core/result';
import type { History } from '../history/history';
import type { Turns } from './turns';

/** One message of one conversation. */
export interface Place {
  conversationId: string;
  messageId: string;
}

export interface Tree {
  /** Shows the newest branch through a message. */
  choose(place: Place): Promise<Result<null>>;
  /** Takes out a message with all that follows it; `restore` puts it back within the time for undoing. */
  discard(place: Place): Promise<Result<null>>;
  restore(place: Place): Promise<Result<null>>;
  /** Erases what has been discarded, once there was time to undo it. */
  eraseLater(): void;
}

/** Milliseconds: longer than the panel offers Undo, shorter than an idle background lives. */
const TIME_TO_UNDO = 15_000;

export function createTree(history: History, turns: Turns): Tree {
  let erasing: ReturnType<typeof setTimeout> | undefined;

  const eraseLater = () => {
    clearTimeout(erasing);
    erasing = setTimeout(() => void history.eraseDiscarded(), TIME_TO_UNDO);
  };

  const move = async (
    { conversationId, messageId }: Place,
    work: (conversationId: string, messageId: string) => Promise<Result<boolean>>,
  ): Promise<Result<null>> => {
    if (turns.isRunning(conversationId)) return fail('turn-running');
    const moved = await work(conversationId, messageId);
    if (!moved.ok) return moved;
    if (!moved.value) return fail('request-invalid', 'no such message');
    await turns.publish(conversationId);
    return ok(null);
  };

  return {
    choose: (place) => move(place, history.chooseBranch),
    async discard(place) {
      const discarded = await move(place, history.discard);
      if (discarded.ok) eraseLater();
      return discarded;
    },
    restore: (place) => move(place, history.restore),
    eraseLater,
  };
}
