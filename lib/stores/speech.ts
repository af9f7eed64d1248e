// Reading aloud: one text at a time, by a voice on this machine, or not at all.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { spokenParts } from './spoken-text';

/** The browser's speech, as far as it stays on this machine. */
export interface Speaker {
  /** Names of the voices that speak without any server. */
  voices(): readonly string[];
  onVoicesChange(listener: () => void): void;
  /** Speaks one part; resolves to false when it failed. `voice` empty: the one that fits `language` best. */
  speak(part: string, voice: string, language: string): Promise<boolean>;
  /** Ends the part being spoken; its promise resolves. */
  hush(): void;
}

export interface SpeechState {
  voices: readonly string[];
  /** Id of what is read. */
  reading: string | undefined;
}

export interface Speech {
  readonly store: StoreApi<SpeechState>;
  /** Reads a Markdown text, or stops when it is the one being read. */
  toggle(id: string, markdown: string): Promise<void>;
  stop(): void;
}

/** @param chosenVoice name of the voice the user prefers; one that is not there is passed over */
export function createSpeech(speaker: Speaker, chosenVoice: () => string): Speech {
  const store = createStore<SpeechState>(() => ({ voices: speaker.voices(), reading: undefined }));
  speaker.onVoicesChange(() => store.setState({ voices: speaker.voices() }));
  /** Counts readings, so that one that was stopped never goes on. */
  let current = 0;

  function stop(): void {
    current++;
    speaker.hush();
    store.setState({ reading: undefined });
  }

  return {
    store,
    stop,
    async toggle(id, markdown) {
      const wasReading = store.getState().reading;
      stop();
      if (wasReading === id) return;
      const own = current;
      store.setState({ reading: id });
      const chosen = chosenVoice();
      const voice = store.getState().voices.includes(chosen) ? chosen : '';
      for (const part of spokenParts(markdown)) {
        const spoken = await speaker.speak(part, voice, languageOf(part));
        if (own !== current) return;
        if (!spoken) break;
      }
      store.setState({ reading: undefined });
    },
  };
}

/** By script alone, where the script says enough; otherwise empty: the user's own language. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

const languageOf = (text: string): string =>
  SCRIPTS.find(([script]) => script.test(text))?.[1] ?? '';
