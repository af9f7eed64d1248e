// Formulas as models write them are set, and what cannot be set leaves nothing behind.
// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { typeset } from './typeset';

// KaTeX looks at it as soon as it is loaded; our pages have it, the fake document has not.
vi.hoisted(() => Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' }));

const rows = Array.from(
  { length: 20 },
  (_, row) => `x_{${row}} &= a \\,+\\, b \\implies \\dots \\\\`,
);

it.each([
  ['a derivation of many lines', `\\begin{aligned}\n${rows.join('\n')}\n\\end{aligned}`],
  ['an empty line', 'a\n\nb'],
  ['a box of text', 'x \\mbox{ if } y'],
  ['a label', 'a = b \\label{eq:1}'],
])('[e37] %s is set', (_, source) => {
  const place = document.createElement('span');
  expect(typeset(place, source, true)).toBe(true);
  expect(place.querySelectorAll('math')).toHaveLength(1);
});

it.each([
  ['an unknown command', '\\nosuch{x}'],
  ['a definition that calls itself', '\\def\\a{\\a\\a}\\a'],
  ['a command that loads', '\\includegraphics{https://e.example/x.png}'],
  ['half a formula', '\\frac{a}{'],
  ['nesting that nobody writes', '{'.repeat(4000)],
])('[e37] %s is not set', (_, source) => {
  const place = document.createElement('span');
  expect(typeset(place, source, true)).toBe(false);
  expect(place.childNodes).toHaveLength(0);
});
