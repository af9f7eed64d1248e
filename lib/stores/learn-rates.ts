// Sets the meter right by each answer that ends while it is watched.
import type { Chat } from './chat';
import { learnRate } from './meter';
import type { SettingsStore } from './settings';

export function learnRates(chat: Chat, settings: SettingsStore): void {
  chat.store.subscribe((now, before) => {
    const [last, earlier] = [now.messages.at(-1), before.messages.at(-1)];
    if (last === earlier || last?.role !== 'assistant' || last.state === 'streaming') return;
    // Answers read from the history have taught what they can.
    if (earlier?.id !== last.id) return;
    const learned = learnRate(
      now.messages,
      last,
      settings.store.getState().settings?.tokenRates ?? {},
    );
    if (learned) void settings.change({ tokenRates: learned });
  });
}
