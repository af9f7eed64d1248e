// What the user adds to the guard, part by part; loaded when the settings are first opened.
import { OpinionModel } from './OpinionModel';
import { OwnDocuments } from './OwnDocuments';
import { OwnPatterns } from './OwnPatterns';
import { OwnWords } from './OwnWords';
import type { OwnProps } from './own-props';
import { TryText } from './TryText';

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
