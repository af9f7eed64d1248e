// Which of the three steps to a working Ollama are done, in question, or still ahead. Pure.
import { causeCalled } from '@/lib/core/causes';
import { type FaultKind, helpFor } from '@/lib/core/help';

export interface Step {
  state: 'done' | 'now' | 'ahead';
  title: string;
  note: string;
}

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
  const stop = causeCalled(kind)?.step;
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
