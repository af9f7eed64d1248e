// The browser's speech, limited to voices on this machine: others would send the text to a server.
import type { Speaker } from '../stores/speech';

const { speechSynthesis: synthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };

const localVoices = (): SpeechSynthesisVoice[] =>
  synthesis?.getVoices().filter((voice) => voice.localService) ?? [];

export const speaker: Speaker = {
  voices: () => localVoices().map(({ name }) => name),
  onVoicesChange: (listener) => synthesis?.addEventListener('voiceschanged', listener),
  speak(part, name, language) {
    // Without a voice of its own an utterance goes to the browser's choice, which may be a remote one.
    const voice = voiceFor(name, language);
    if (!synthesis || !voice) return Promise.resolve(false);
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return new Promise((resolve) => {
      utterance.onend = () => resolve(true);
      utterance.onerror = () => resolve(false);
      synthesis.speak(utterance);
    });
  },
  hush: () => synthesis?.cancel(),
};

function voiceFor(name: string, language: string): SpeechSynthesisVoice | undefined {
  const voices = localVoices();
  const wanted = (language || navigator.language).split('-')[0] ?? '';
  const fits = (voice: SpeechSynthesisVoice) => voice.lang.split(/[-_]/)[0] === wanted;
  return (
    voices.find((voice) => voice.name === name && (!language || fits(voice))) ??
    voices.find((voice) => fits(voice) && voice.default) ??
    voices.find(fits) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}
