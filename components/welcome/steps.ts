// Which of the three steps to a working Ollama are done, in question, or still ahead. Pure.
import { type FaultKind, helpFor } from '@/lib/core/help';

export interface Step {
  state: 'done' | 'now' | 'ahead';
  title: string;
  note: string;
}

/** The step that each trouble stops at; other faults are not about these steps. */
const STOPS_AT: Partial<Record<FaultKind, 1 | 2 | 3>> = {
  'server-unreachable': 1,
  'not-ollama': 1,
  'server-too-old': 1,
  'origin-refused': 2,
  'host-refused': 2,
  'permission-missing': 2,
  'models-none': 3,
};

/** What is mended where the servers are set: no step of Ollama explains it. */
export const isMendedInSettings = (kind: FaultKind): boolean => /^endpoint-|^sign-in-/.test(kind);

const TITLES = {
  1: { done: 'Ollama is running', ahead: 'Ollama runs' },
  2: { done: 'Ollama lets this extension in', ahead: 'Ollama lets this extension in' },
  3: { done: 'A model is there', ahead: 'Choose a model' },
} as const;

/** Undefined for a fault that no step explains. `where` is the server's address as shown: `localhost:11434`. */
export function stepsFor(
  kind: FaultKind,
  version: string | undefined,
  where: string,
): readonly Step[] | undefined {
  const stop = STOPS_AT[kind];
  if (!stop) return undefined;
  const { title, say } = helpFor(kind);
  const running = version ? `Version ${version} at ${where}` : `At ${where}`;
  return ([1, 2, 3] as const).map((step) => {
    if (step === stop) return { state: 'now', title, note: say };
    const isUnknown = step > stop || (kind === 'permission-missing' && step === 1);
    if (isUnknown) {
      return {
        state: 'ahead',
        title: TITLES[step].ahead,
        note: `Checked as soon as step ${stop} is done`,
      };
    }
    return { state: 'done', title: TITLES[step].done, note: step === 1 ? running : '' };
  });
}
