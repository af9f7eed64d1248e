// KaTeX without the sizes of its letters writes the same MathML, and is much smaller.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import katex from 'katex';
import { afterAll, expect, it } from 'vitest';
import { withoutSizes } from './lean-katex';

const whole = readFileSync(
  join(import.meta.dirname, '../../node_modules/katex/dist/katex.mjs'),
  'utf8',
);
const file = join(tmpdir(), `lean-katex-${process.pid}.mjs`);
writeFileSync(file, withoutSizes(whole));
afterAll(() => rmSync(file));

it('leaves out what it should', () => {
  expect(withoutSizes(whole).length).toBeLessThan(whole.length - 40_000);
});

it.each([
  '\\frac{a_1}{b^2} \\sqrt[3]{x} \\binom{n}{k} \\cfrac{1}{1+\\cfrac{1}{2}}',
  '\\mathbf{Ab1} \\mathcal{L} \\mathbb{R} \\mathfrak{g} \\mathsf{x} \\mathtt{y} \\mathscr{F} \\bm{x} \\mathbf{中\\alpha}',
  '\\begin{aligned}a&=b\\\\c&=d\\end{aligned} \\begin{cases}a&b\\\\c&d\\end{cases}',
  '\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix} \\begin{array}{c|c}a&b\\\\\\hline c&d\\end{array}',
  '\\left(\\frac12\\right] \\big(\\Big[\\bigg\\{ \\boxed{x}\\cancel{y}',
  '\\hat{x}\\widehat{xyz}\\vec{v}\\overline{ab}\\underbrace{a+b}_{n} \\utilde{x} \\overgroup{ab}',
  '\\text{für x} \\textbf{b} \\textit{i} \\texttt{t} \\operatorname{argmax}_x \\LaTeX \\KaTeX',
  '\\sum_{i=1}^{n}\\int_0^\\infty\\prod\\lim_{x\\to0} \\xrightarrow[a]{b} \\substack{a\\\\b}',
  '\\phantom{x}\\vphantom{z}\\smash{w} \\raisebox{2pt}{x}\\rule{1em}{2em} \\hspace{1cm}\\kern1em',
  "\\not=\\neq \\dots \\implies a\\bmod b\\pmod n f'(x)'' \\pmb{x} \\vcenter{x} \\tiny x \\Huge y",
])('%s', async (formula) => {
  const { default: lean } = (await import(file)) as { default: typeof katex };
  const options = { output: 'mathml', displayMode: true, strict: 'ignore' } as const;
  expect(lean.renderToString(formula, options)).toBe(katex.renderToString(formula, options));
});
