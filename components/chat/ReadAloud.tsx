// Reads an answer aloud, or stops; not there where this machine has no voice of its own.
import { useStore } from 'zustand';
import { usePanel } from '@/lib/stores/provide';
import { IconButton } from '../ui/Button';

export function ReadAloud({ id, text }: { id: string; text: string }) {
  const { speech } = usePanel();
  const hasVoice = useStore(speech.store, (state) => state.voices.length > 0);
  const isReading = useStore(speech.store, (state) => state.reading === id);
  if (!hasVoice) return null;
  return (
    <IconButton
      icon={isReading ? 'square' : 'speaker'}
      label={isReading ? 'Stop reading' : 'Read aloud'}
      small
      data-testid="read-aloud"
      aria-pressed={isReading}
      onClick={() => void speech.toggle(id, text)}
    />
  );
}
