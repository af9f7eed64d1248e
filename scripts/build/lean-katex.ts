// Build step: KaTeX without the sizes of its letters. Formulas are MathML, which browsers measure with their own fonts.
import type { Plugin } from 'vite';

/** A letter's five sizes. */
const SIZES = /: \[(?:-?[\d.]+, ){4}-?[\d.]+\]/g;
/** What the macro `\LaTeX` reckons with: nothing, and the height of its A and T. */
const HEIGHT = ': [0,.68]';

export const withoutSizes = (code: string): string => code.replace(SIZES, HEIGHT);

export const leanKatex = (): Plugin => ({
  name: 'lean-katex',
  transform: (code, id) =>
    /\/katex\/dist\/katex\.mjs$/.test(id) ? { code: withoutSizes(code), map: null } : undefined,
});
