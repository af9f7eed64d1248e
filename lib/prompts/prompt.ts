// A prompt of the library: words to start from, with places that are filled in when it is used. Pure.

export interface Prompt {
  /** Permanent. */
  id: string;
  /** What is typed after `/` and shown in the menu. */
  name: string;
  text: string;
}

export const VARIABLES = ['selection', 'page', 'clipboard', 'language', 'date'] as const;

export type Variable = (typeof VARIABLES)[number];

/** `{{ selection }}`, in any case, with or without spaces. */
const PLACE = new RegExp(`\\{\\{\\s*(${VARIABLES.join('|')})\\s*\\}\\}`, 'gi');

/** The variables a text names, each once, in order. */
export const variablesIn = (text: string): Variable[] => [
  ...new Set(Array.from(text.matchAll(PLACE), ([, name = '']) => name.toLowerCase() as Variable)),
];

/** The text with its places filled; values are put in as they are, never read as places again. */
export const fillIn = (text: string, values: Partial<Record<Variable, string>>): string =>
  text.replace(PLACE, (place, name: string) => values[name.toLowerCase() as Variable] ?? place);

/** Prompts whose name fits what was typed: those that begin with it first. */
export function promptsFor(prompts: readonly Prompt[], typed: string): Prompt[] {
  const sought = typed.toLowerCase();
  const rank = ({ name }: Prompt) => name.toLowerCase().indexOf(sought);
  return prompts
    .filter((prompt) => rank(prompt) >= 0)
    .sort((one, other) => Math.min(rank(one), 1) - Math.min(rank(other), 1));
}
