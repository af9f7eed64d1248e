// Recommended models as a view shows them: by purpose, those that fit first, without those that are there.
import type { InstalledModel, RunningModel } from '../models/admin';
import { knownMemory, MEMORY_CHOICES } from '../models/memory';
import { isSameModel } from '../models/model-name';
import {
  type Fit,
  firstModel,
  fitOf,
  type Purpose,
  type Recommended,
  suggested,
} from '../models/recommended';

export interface Suggestion extends Recommended {
  fit: Fit;
  isInstalled: boolean;
}

/** Gigabytes to choose from; 0: not said. */
export const memoryChoices: readonly number[] = MEMORY_CHOICES;

const PURPOSES: readonly { purpose: Purpose; title: string }[] = [
  { purpose: 'chat', title: 'For everyday questions' },
  { purpose: 'thinking', title: 'For hard questions' },
  { purpose: 'vision', title: 'For pictures' },
  { purpose: 'embedding', title: 'For search by meaning' },
];

interface Known {
  /** Gigabytes, as the user says; 0: not said. */
  stated: number;
  running: readonly RunningModel[];
  models: readonly Pick<InstalledModel, 'name'>[];
}

/** By purpose, each with how it fits; `memory` is undefined where neither the user nor the server tells it. */
export function suggestions({ stated, running, models }: Known) {
  const memory = knownMemory(stated, running);
  const withFit = (model: Recommended): Suggestion => ({
    ...model,
    // What is loaded shows that there is at least so much, not what would be too large.
    fit: fitOf(model, memory?.from === 'user' ? memory.bytes : undefined),
    isInstalled: models.some(({ name }) => isSameModel(name, model.name)),
  });
  return {
    memory,
    groups: PURPOSES.map(({ purpose, title }) => ({
      title,
      models: suggested(purpose, memory?.bytes).map(withFit),
    })),
  };
}

/** A few to begin with: the one that suits best, a small one, one that thinks. */
export function starters(stated: number): Suggestion[] {
  const { groups, memory } = suggestions({ stated, running: [], models: [] });
  const first = firstModel(memory?.bytes)?.name;
  const [chat, thinking] = groups.map(({ models }) =>
    models.filter(({ fit }) => fit !== 'too-large'),
  );
  const small = chat?.toSorted((one, other) => one.size - other.size)[0];
  const all = [chat?.find(({ name }) => name === first), small, thinking?.[0]];
  return all.flatMap((model, index) =>
    model && all.findIndex((one) => one?.name === model.name) === index ? [model] : [],
  );
}
