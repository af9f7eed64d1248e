// Colours that can be read: the contrast of every text colour on every ground, in both themes and in high contrast.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of a rule, as `[light, dark]`. */
function coloursOf(rule: string): Map<string, readonly [string, string]> {
  const body = css.slice(css.indexOf(rule)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]] as const,
    ),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The ratio of WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const usual = coloursOf(':root {');
const strong = new Map([...usual, ...coloursOf(':root[data-contrast="more"] {')]);
// There the quieter words are as strong as the others.
for (const name of ['soft', 'faint']) strong.set(name, strong.get('ink')!);

const PAIRS: readonly [text: string, ground: string][] = [
  ...['bg', 'panel', 'sunk'].flatMap((ground) =>
    ['ink', 'soft', 'faint'].map((text): [string, string] => [text, ground]),
  ),
  ['accent', 'bg'],
  ['accent-ink', 'accent'],
  ['warn', 'warn-soft'],
  ['ink', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'panel'],
];

describe.each([
  ['usual', usual, 4.5],
  ['high contrast', strong, 7],
] as const)('[e49] %s colours', (_, colours, least) => {
  it.each(PAIRS)('%s on %s', (text, ground) => {
    for (const theme of [0, 1] as const) {
      const ratio = contrast(colours.get(text)![theme], colours.get(ground)![theme]);
      expect(ratio, theme === 0 ? 'light' : 'dark').toBeGreaterThanOrEqual(least);
    }
  });
});
