// What a model writes becomes only what the allow-list names: no script, no handler, no address but a web page's.
// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { EVERYTHING } from '@/tests/gallery/samples';
import { Markdown } from './Markdown';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const TAGS =
  'a blockquote br button code del div em h3 h4 h5 h6 hr input li ol p path pre section span strong sup svg table tbody td th thead tr ul'.split(
    ' ',
  );
const ATTRIBUTES =
  'aria-hidden aria-label aria-live aria-pressed checked class d dir disabled fill height href readonly rel start stroke stroke-linecap stroke-linejoin stroke-width style tabindex target title type viewbox width'.split(
    ' ',
  );

let host: HTMLElement;
let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

function draw(text: string): HTMLElement {
  const panel = createPanel(createFakeBackground().ports);
  act(() =>
    root.render(
      <PanelProvider panel={panel}>
        <Markdown text={text} />
      </PanelProvider>,
    ),
  );
  return host;
}

/** A long text is taken in frame by frame. */
const drawnLater = async () => {
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
  return host.textContent;
};

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><animate onbegin=alert(1)></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>',
  '<style>@import url(https://evil.example)</style>',
  '<math><mtext></p><img src=x onerror=alert(1)></math>',
  'inline <b onmouseover=alert(1)>bold</b> and <!-- comment -->',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](chrome://settings)',
  '[x](chrome-extension://abc/page.html)',
  '[x](blob:https://a.example/1)',
  '[x](//evil.example/path)',
  '[x](/relative)',
  '[x](#fragment)',
  '[x](ms-settings:privacy)',
  '[x][ref]\n\n[ref]: javascript:alert(1) "t"',
  '![x](https://evil.example/pixel.png?d=secret)',
  '![x](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x][ref]\n\n[ref]: https://evil.example/pixel.png',
  '[![x](https://evil.example/p.png)](javascript:alert(1))',
  '| <img src=x onerror=alert(1)> | [x](javascript:alert(1)) |\n| - | - |\n| a | b |',
  '```html"><img src=x onerror=alert(1)>\n</code><script>alert(1)</script>\n```',
  '[^1]\n\n[^1]: <img src=x onerror=alert(1)> [x](javascript:alert(1))',
  `${'> '.repeat(300)}deep`,
  `${'*a **b '.repeat(200)}`,
];

describe('Markdown', () => {
  it.each([...PAYLOADS, EVERYTHING])('draws payload %# with allowed elements only', (payload) => {
    for (const element of draw(payload).querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase();
      if (element.parentElement === host) continue;
      expect(TAGS, payload).toContain(tag);
      for (const { name, value } of element.attributes) {
        expect(ATTRIBUTES, payload).toContain(name.toLowerCase());
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      }
    }
  });

  it.each([41, 61, 300, 3000])('loses no text at %i nested quotations or lists', async (depth) => {
    for (const mark of ['> ', '- ', '1. ']) {
      draw(`${mark.repeat(depth)}deep`);
      await expect.poll(drawnLater).toContain('deep');
    }
    draw('*a **b '.repeat(depth));
    await expect.poll(async () => (await drawnLater())?.match(/b/g)?.length).toBe(depth);
  });

  it('shows HTML as text and images as chips', () => {
    expect(draw('<b>bold</b>').textContent).toBe('<b>bold</b>');
    expect(draw('![chart](https://evil.example/p.png)').textContent).toBe(
      'chart (evil.example, not loaded)',
    );
  });

  it('opens links in a tab and shows their target', () => {
    const link = draw('[docs](https://example.com/a?b=1)').querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer noopener');
    expect(link?.title).toBe('https://example.com/a?b=1');
  });

  it('decodes entities', () => {
    expect(draw('a &amp; b &copy; &#x41; &lt;i&gt;').textContent).toBe('a & b © A <i>');
  });

  it('draws the same when a text grows as when it comes at once', () => {
    const whole = draw(EVERYTHING).innerHTML;
    for (let end = 0; end < EVERYTHING.length; end += 11) draw(EVERYTHING.slice(0, end));
    expect(draw(EVERYTHING).innerHTML).toBe(whole);
  });

  it('draws tables, task lists, code and footnotes', () => {
    const drawn = draw(EVERYTHING);
    expect(drawn.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(drawn.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
    expect(drawn.querySelector('pre code')?.textContent).toContain('def fibonacci');
    expect(drawn.querySelector('.code-bar span')?.textContent).toBe('python');
    expect(drawn.querySelector('sup')?.textContent).toBe('1');
    expect(drawn.querySelectorAll('.footnotes li')).toHaveLength(1);
  });

  it.each(['[', '*', '> ', '`', '- ', '<', '|a', '![', '_a_'])(
    'stays quick on thousands of %j',
    (piece) => {
      const began = performance.now();
      draw(piece.repeat(3000));
      expect(performance.now() - began).toBeLessThan(3000);
    },
  );
});
