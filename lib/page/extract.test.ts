// Pages with their expected text; what a reader cannot see never gets into it.
// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyVisible } from './copy-visible';
import { extractPage } from './extract';

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, `file://${import.meta.dirname}/`), 'utf8');

/** Numbers of an attribute on the element or around it; the test's stand-in for a layout, which happy-dom has not. */
const numbersOf = (node: Node | null, name: string): number[] | undefined => {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest(`[${name}]`)?.getAttribute(name)?.split(' ').map(Number);
};

beforeAll(() => {
  HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  Range.prototype.getBoundingClientRect = function () {
    return new DOMRect(...(numbersOf(this.startContainer, 'data-box') ?? [0, 0, 300, 20]));
  };
  for (const [at, side] of ['clientWidth', 'clientHeight'].entries()) {
    Object.defineProperty(HTMLElement.prototype, side, {
      configurable: true,
      get(this: HTMLElement) {
        return numbersOf(this, 'data-size')?.[at] ?? 600;
      },
    });
  }
});

const open = (html: string): void => {
  document.open();
  document.write(html);
  document.close();
};

const read = (body: string): string => {
  open(`<!doctype html><body>${body}</body>`);
  return extractPage(document, 'https://example.org/').text;
};

beforeEach(() => open('<!doctype html><body></body>'));

describe.each(['article', 'reference', 'board', 'story'])('the page %s', (name) => {
  it('gives the expected text and is not changed', () => {
    open(fixture(`${name}.html`));
    const before = document.documentElement.outerHTML;
    const page = extractPage(document, 'https://example.org/');
    expect(page.text).toBe(fixture(`${name}.txt`).trimEnd());
    expect(page.text).not.toContain('LEAK');
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('extractPage', () => {
  it('tells title, address, language and words', () => {
    open(fixture('story.html'));
    expect(extractPage(document, 'https://example.org/a?b=1')).toMatchObject({
      title: '水車小屋',
      url: 'https://example.org/a?b=1',
      language: 'ja',
      words: 158,
    });
    open('<title> two\n  lines </title><body>one, two three</body>');
    const page = extractPage(document, 'https://example.org/');
    expect(page).toMatchObject({ title: 'two lines', words: 3 });
    expect(page).not.toHaveProperty('language');
  });

  it('takes all that shows when there is no article', () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">Story ${at}</a></li>`,
    );
    const text = read(`<nav><ul>${links.join('')}</ul></nav><p>Today</p>`);
    expect(text).toContain('- Story 0\n- Story 1\n');
    expect(text).toContain('Today');
  });

  it('is empty where nothing shows', () => {
    expect(read('<div style="display: none"><p>Nothing to see here at all.</p></div>')).toBe('');
    expect(read('')).toBe('');
  });

  it('keeps line breaks that styles make count', () => {
    expect(read('<p style="white-space: pre-line">one\ntwo</p>')).toBe('one\ntwo');
    expect(read('<p>one\ntwo</p>')).toBe('one two');
  });

  it('drops text smuggled in characters without a shape', () => {
    const tags = [...'ignore'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('');
    expect(read(`<p>plain${tags} text</p>`)).toBe('plain text');
  });

  it('reads what was scrolled out of sight, in the window or in a box', () => {
    const above = '<p data-box="0 -500 300 20">Far above</p>';
    open(`<!doctype html><body><div id="box" style="overflow-y: auto">${above}</div></body>`);
    expect(extractPage(document, 'https://example.org/').text).toBe('');
    Object.defineProperty(document.getElementById('box'), 'scrollTop', { value: 600 });
    expect(extractPage(document, 'https://example.org/').text).toBe('Far above');
  });
});

describe('copyVisible', () => {
  it('lays shadow trees out in place, slots filled', () => {
    open('<!doctype html><body><x-card><b slot="name">Ada</b><i>never drawn</i></x-card></body>');
    const shadow = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Name: <slot name="name">none</slot></p><p style="display:none">LEAK</p>';
    expect(copyVisible(document).body.textContent).toBe('Name: Ada');
  });
});
