// Sets formulas with KaTeX as MathML, built as elements. A module of its own, loaded with the first formula.
import katex from 'katex';

/** Without it KaTeX would set the name of the command in red. */
const refuse = (): never => {
  throw new Error('a formula that loads, links or styles');
};

/**
 * Fills `place` and says whether it could. No command may load, link or style anything (`trust`), and definitions
 * that call themselves end (`maxExpand`).
 */
export function typeset(place: HTMLElement, source: string, isDisplay: boolean): boolean {
  try {
    katex.render(source, place, {
      output: 'mathml',
      displayMode: isDisplay,
      throwOnError: true,
      strict: 'ignore',
      trust: refuse,
      maxExpand: 1000,
      maxSize: 10,
      macros: { '\\mbox': '\\text{#1}', '\\label': { tokens: [], numArgs: 1 } },
    });
    return true;
  } catch {
    // TeX that KaTeX does not know is shown as the model wrote it.
    place.textContent = '';
    return false;
  }
}
