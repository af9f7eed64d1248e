// A passage is found where it stands now, although the page was changed around it or in it, and not found where it is gone.
// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractPage } from './extract';
import { findPassage } from './find-passage';
import { passageEnds, passageOf, type WantedPassage } from './passages';
import { solid, solidTextOf } from './solid-text';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, `file://${import.meta.dirname}/`), 'utf8');

beforeAll(() => {
  // A layout, which happy-dom has not, in which everything shows.
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 300, 20);
  HTMLElement.prototype.checkVisibility = () => true;
  for (const side of ['clientWidth', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });
});

const open = (body: string): void => {
  document.open();
  document.write(`<!doctype html><body>${body}</body>`);
  document.close();
};

/** The text of a passage's place on the page that is open. */
function seen(text: string, around: Partial<WantedPassage> = {}): string | undefined {
  const page = solidTextOf(document);
  const places = findPassage(page.text, { text, before: '', after: '', ...around });
  if (places.length === 0) return undefined;
  return places
    .flatMap(({ start, end }) => page.rangesOf(start, end))
    .map(String)
    .join('|');
}

describe('every passage of the page', () => {
  it.each(['article', 'reference', 'board', 'story'])('%s is found where it stands', (name) => {
    document.open();
    document.write(fixture(`${name}.html`));
    document.close();
    const { text } = extractPage(document, 'https://example.org/');
    const ends = passageEnds(text);
    expect(ends.length).toBeGreaterThan(0);
    ends.forEach((_, index) => {
      const passage = passageOf(text, ends, index);
      const shown = seen(passage) ?? '';
      for (const word of passage.match(/\p{L}{4,}/gu) ?? []) expect(solid(shown)).toContain(word);
    });
  });
});

describe('findPassage', () => {
  const keepers =
    'The keepers lit the lamp at dusk, trimmed the wicks and wrote the log by hand until 1998.';

  it('finds a text across elements, blanks and punctuation', () => {
    open('<p>Before.</p><p>The <b>keepers</b>\n   lit the lamp, at  dusk.</p><p>After</p>');
    expect(seen('The keepers lit the lamp at dusk.')).toBe(
      'The |keepers|\n   lit the lamp, at  dusk.',
    );
  });

  it('finds lists and tables, whose marks are not on the page', () => {
    open(
      '<ol><li>Lit in 1871</li><li>Fallen silent</li></ol><table><tr><td>a b</td><td>c d</td></tr></table>',
    );
    expect(seen('1. Lit in 1871\n2. Fallen silent')).toBe('Lit in 1871|Fallen silent');
    expect(seen('a b | c d')).toBe('a b|c d');
    open('<p>1. Lit in 1871</p>');
    expect(seen('1. Lit in 1871')).toBe('1. Lit in 1871');
  });

  it('reads shadow trees, one range in each text', () => {
    open('<p>The keepers</p><x-card></x-card>');
    const shadow = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>lit the lamp at dusk</p>';
    expect(seen('The keepers lit the lamp at dusk')).toBe('The keepers|lit the lamp at dusk');
  });

  it('of several places takes the one with the same neighbours', () => {
    open(
      '<p>In winter</p><p>It was dark.</p><p>In summer</p><p>It was dark.</p><p>Never again</p>',
    );
    const page = solidTextOf(document).text;
    const last = page.lastIndexOf('Itwasdark');
    const text = 'It was dark.';
    const startOf = (wanted: WantedPassage) => findPassage(page, wanted)[0]?.start;
    expect(startOf({ text, before: 'In summer', after: '' })).toBe(last);
    expect(startOf({ text, before: '', after: 'Never again' })).toBe(last);
    expect(startOf({ text, before: 'In winter', after: '' })).toBeLessThan(last);
  });

  it('finds what was changed a little', () => {
    open(
      `<p>Other words entirely.</p><p>${keepers.replace('trimmed the wicks', 'polished the lens, wound the clock')}</p>`,
    );
    expect(seen(keepers)).toContain('polished the lens');
    open(
      `<p>Yesterday: ${keepers.replace('The keepers', 'Most of them').replace('by hand until', 'until')} It ended.</p>`,
    );
    expect(seen(keepers)).toContain('trimmed the wicks');
  });

  it('does not find what is gone, though something like it is there', () => {
    open(
      '<p>Something else about lamps and keepers stands here now, of about the same length as before.</p>',
    );
    expect(seen(keepers)).toBeUndefined();
    open(`<p>${keepers.replace('1998', '1968')}</p>`);
    expect(seen(keepers)).toBeUndefined();
    expect(seen(keepers, { before: 'x', after: 'y' })).toBeUndefined();
    open('');
    expect(seen(keepers)).toBeUndefined();
    expect(seen('…')).toBeUndefined();
  });

  it('takes a changed number for a change where all around is as it was', () => {
    open(
      `<p>They came from the village.</p><p>${keepers.replace('1998', '1968')}</p><p>Then came radio.</p>`,
    );
    const around = { before: 'They came from the village.', after: 'Then came radio.' };
    expect(seen(keepers, around)).toContain('1968');
  });

  it('finds the parts where something else was put between them', () => {
    const [first, second] = ['The keepers lit the lamp at dusk.', 'They wrote the log by hand.'];
    open(
      `<p>${first}</p><aside>Subscribe to our letter about the sea, every week.</aside><p>${second}</p>`,
    );
    expect(seen(`${first}\n\n${second}`)).toBe(`${first}|${second}`);
  });

  it('does not take one of many that are alike for the one that is gone', () => {
    const line = (number: number) =>
      `Paragraph ${number} tells of the keepers, who lit the lamp at dusk. Their work has ended.`;
    const lines = [1, 2, 3, 5, 6, 7].map((number) => `<p>${line(number)}</p>`);
    open(lines.join(''));
    expect(seen(line(3), { before: line(2), after: line(4) })).toBe(line(3));
    expect(seen(line(4), { before: line(3), after: line(5) })).toBeUndefined();
  });

  it('is done soon, however hostile the page', () => {
    const text = 'ababab '.repeat(100);
    for (const page of ['ab'.repeat(200_000), 'ababab'.repeat(50_000), 'a'.repeat(500_000)])
      findPassage(page, { text: `${text}!end`, before: text, after: text });
  });

  it('any part of any text is found in it', () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(letters, letters, letters, (before, text, after) => {
        const page = solid(before + text + after);
        const [place] = findPassage(page, { text, before, after });
        if (solid(text)) expect(page.slice(place!.start, place!.end)).toBe(solid(text));
      }),
    );
  });
});
