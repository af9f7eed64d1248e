// What the user adds to the guard, part by part; loaded when the settings are first opened.
import type { Settings } from '@/lib/settings/schema';
import type { SettingsPorts } from '@/lib/stores/ports';
import { OpinionModel } from './OpinionModel';
import { OwnDocuments } from './OwnDocuments';
import { OwnPatterns } from './OwnPatterns';
import { OwnWords } from './OwnWords';
import { TryText } from './TryText';

type Guard = Settings['guard'];

export interface OwnProps extends Pick<SettingsPorts, 'bus' | 'readFile'> {
  guard: Guard;
  changeGuard: (changes: Partial<Guard>) => void;
}

const PARTS = {
  words: OwnWords,
  patterns: OwnPatterns,
  documents: OwnDocuments,
  try: TryText,
  model: OpinionModel,
} as const;

export function Own({ part, ...props }: OwnProps & { part: keyof typeof PARTS }) {
  const Drawn = PARTS[part];
  return <Drawn {...props} />;
}
