// How full the model's window will be when this is sent, in words and as a bar; and what will not go along.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Message } from '@/lib/chat/transcript';
import { streamingAnswer } from '@/lib/stores/arrivals';
import type { ChatState } from '@/lib/stores/chat-state';
import { type Reading, rateOf, readMeter } from '@/lib/stores/meter';
import { useChat, useModel, usePanel } from '@/lib/stores/provide';
import { count, formatTokens } from '../ui/format';

/** Below this share of the window there is nothing to know. */
const WORTH_SHOWING = 0.02;
const NEARLY_FULL = 0.85;

/** The reading for what stands in the composer now. */
function useMeter(): Reading {
  const { draft, attachments, settings } = usePanel();
  const text = useStore(draft.store, (state) => state.text);
  const items = useStore(attachments.store, (state) => state.items);
  const rates = useStore(settings.store, (state) => state.settings?.tokenRates);
  const tunings = useStore(settings.store, (state) => state.settings?.modelDefaults);
  const messages = useChat(useMemo(settledMessages, []));
  const model = useModel();
  return readMeter({
    ...{ text, attachments: items, messages, model },
    rate: rateOf(model, rates),
    tuning: model && tunings?.[model.name],
  });
}

export function TokenMeter() {
  const { tokens, window, leftOut, fits } = useMeter();
  const share = tokens / window;
  if (share < WORTH_SHOWING && leftOut === 0) return null;
  const percent = Math.round(share * 100);
  const isTight = !fits || share > NEARLY_FULL;
  const words = `${percent} % of ${formatTokens(window)}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers' own meters cannot be given this look.
    <span
      role="meter"
      aria-label="Room in the model’s window"
      aria-valuenow={Math.min(percent, 100)}
      aria-valuetext={words}
      data-testid="meter"
      title={`About ${count(tokens, 'token')} of ${window}`}
      className={`flex flex-none items-center gap-1.5 px-1 text-[11.5px] ${isTight ? 'text-warn' : 'text-faint'}`}
    >
      <span className="h-1 w-7 overflow-hidden rounded-full bg-line">
        <span
          className="block h-full rounded-full bg-current"
          style={{ width: `${Math.min(percent, 100)}%` }}
        />
      </span>
      <span className="narrow:sr-only">{words}</span>
    </span>
  );
}

/** Said before sending, never found out afterwards. */
export function MeterWarning() {
  const { fits, leftOut } = useMeter();
  if (fits && leftOut === 0) return null;
  return (
    <p role="status" data-testid="meter-warning" className="px-3.5 pb-1.5 text-[12.5px] text-warn">
      {fits
        ? `The oldest ${count(leftOut, 'message')} will be left out: they no longer fit this model.`
        : 'This is too long for this model. Shorten it, or choose one with a longer context.'}
    </p>
  );
}

/** Selects the messages without the answer under way: the same array, and so no render, while only that grows. */
function settledMessages(): (state: ChatState) => readonly Message[] {
  let last: readonly Message[] = [];
  return ({ messages }) => {
    const length = messages.length - (streamingAnswer(messages) ? 1 : 0);
    const isSame = length === last.length && last.every((one, index) => one === messages[index]);
    if (!isSame) last = messages.slice(0, length);
    return last;
  };
}
