// One place for the two: Send, which turns into Stop while an answer is written. What is typed then is sent next.
import { Icon } from '../ui/Icon';

interface SendOrStopProps {
  isStreaming: boolean;
  canSend: boolean;
  onStop: () => void;
}

const SHAPE =
  'grid size-8 flex-none place-items-center rounded-[10px] bg-accent text-accent-ink transition-opacity hover:opacity-90 disabled:bg-sunk disabled:text-faint disabled:opacity-100';

export function SendOrStop({ isStreaming, canSend, onStop }: SendOrStopProps) {
  return isStreaming ? (
    <button
      key="stop"
      type="button"
      data-testid="stop"
      aria-label="Stop"
      title="Stop (Esc)"
      onClick={onStop}
      className={SHAPE}
    >
      <span className="size-2.5 rounded-[3px] bg-current" />
    </button>
  ) : (
    <button
      key="send"
      type="submit"
      data-testid="send"
      aria-label="Send"
      title="Send (Enter)"
      disabled={!canSend}
      className={SHAPE}
    >
      <Icon name="arrowUp" />
    </button>
  );
}
