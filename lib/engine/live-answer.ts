// An answer while it is written: applies steps, tells the panels, and keeps a copy on disk close behind.
import { type AssistantMessage, applyEvent, type TurnEvent } from '../chat/transcript';
import type { TurnStep } from '../chat/turn';
import type { Clock } from '../core/ports';
import { createStopwatch } from './stopwatch';

/** Milliseconds between changes and their storing; with the storing itself the copy is less than 250 behind. */
const CHECKPOINT_DELAY = 120;
/** Milliseconds for which small pieces of text are gathered: one frame. */
const GATHER_DELAY = 16;

export interface LiveAnswerPorts {
  clock: Clock;
  publish: (event: TurnEvent, answer: AssistantMessage) => void;
  /** Resolves when stored; a failed checkpoint is followed by the next one. */
  save: (answer: AssistantMessage) => Promise<unknown>;
}

export interface LiveAnswer {
  readonly message: AssistantMessage;
  take(step: TurnStep): void;
  /** Stores the last state, then tells the panels of the end. */
  finish(end: EndStep | { type: 'end'; reason: 'user-stop' }): Promise<void>;
}

type EndStep = Extract<TurnStep, { type: 'end' | 'fault' }>;

/** `first` holds text already when an earlier part is continued. */
export function createLiveAnswer(first: AssistantMessage, ports: LiveAnswerPorts): LiveAnswer {
  const watch = createStopwatch(first, ports.clock);
  let message = first;
  let gathered: { type: 'text-delta' | 'thinking-delta'; text: string } | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let lastFlush = 0;
  let checkpoint: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  const save = () => {
    clearTimeout(checkpoint);
    checkpoint = undefined;
    const copy = message;
    saving = saving.then(() => ports.save(copy));
    return saving;
  };
  const apply = (event: TurnEvent | undefined) => {
    if (!event) return;
    message = applyEvent(message, event);
    ports.publish(event, message);
    checkpoint ??= setTimeout(save, CHECKPOINT_DELAY);
  };
  const flush = () => {
    clearTimeout(gathering);
    gathering = undefined;
    if (!gathered) return;
    const event = gathered;
    gathered = undefined;
    lastFlush = ports.clock();
    apply(event);
  };
  const gather = (delta: { type: 'text-delta' | 'thinking-delta'; text: string }) => {
    const timing = watch.onPiece(delta.type);
    if (gathered && gathered.type !== delta.type) flush();
    gathered = { type: delta.type, text: (gathered?.text ?? '') + delta.text };
    if (ports.clock() - lastFlush >= GATHER_DELAY) flush();
    else gathering ??= setTimeout(flush, GATHER_DELAY);
    // After the words: a panel draws what comes first at once, and the rest a frame later.
    apply(timing);
  };

  return {
    get message() {
      return message;
    },
    take(step) {
      if (step.type === 'text-delta' || step.type === 'thinking-delta') return gather(step);
      if (step.type === 'end' || step.type === 'fault') return;
      flush();
      apply(step.type === 'usage' ? watch.onUsage(step.usage, message.parts) : step);
    },
    async finish(end) {
      flush();
      apply(watch.onEnd());
      const event: TurnEvent = { ...end, duration: watch.duration() };
      message = applyEvent(message, event);
      await save();
      ports.publish(event, message);
    },
  };
}
