// The demo model copies, and never invents: every sentence it lists stands in the text it was given.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { answerDemo, INSTALL_HELP } from './demo-model';
import { sentencesOf } from './demo-sentences';

const ENGLISH = `Bridges and rust

Dr. Anna Reed studied 41 bridges on the coast, e.g. the old harbour bridge. She found that salt in the air \
makes steel rust about four times faster than inland. The rust begins under the paint, where nobody sees it. \
Painters had been told to wait for visible stains. By then, the steel had often lost a fifth of its thickness.

Do sensors help? Small sensors under the paint measure how damp the steel is. They cost about $30 each [2] and \
last for ten years. The city now fits sensors to all bridges near the coast. It expects to save half of the cost \
of painting.`;

const GERMAN = `Am 3. Oktober wurde das Archiv der Stadt nach langem Umbau wieder geöffnet. Es bewahrt Akten \
aus sechs Jahrhunderten, z. B. Verträge, Karten und Briefe. Die Akten lagerten seit dem Wasserschaden in einer \
Halle am Hafen. Rund 80 Prozent der Akten sind inzwischen gereinigt. Besucher können die Karten auch am \
Bildschirm ansehen. Der Eintritt ist frei.`;

const CHINESE =
  '灯塔曾经由守塔人照看。守塔人每天晚上点亮灯火，并记录天气。二十世纪，电力和传感器取代了守塔人的工作。' +
  '今天，大多数灯塔都是自动运行的。有些灯塔变成了博物馆或旅馆。工程师每年检查灯塔两次。';

const fence = (text: string, id = 'q7Zk2') => `<<<TEXT ${id}\n${text}\nTEXT ${id}>>>`;
const ask = (content: string) => answerDemo([{ role: 'user', content }]);
const summarize = (text: string) => items(ask(`Summarize the text.\n\n${fence(text)}`));

/** The list items of an answer as a reader sees them. */
function items(answer: string): string[] {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return fromMarkdown(answer, options)
    .children.flatMap((node) => (node.type === 'list' ? node.children : []))
    .map(textOf);
}

function textOf(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as object[]).map(textOf).join('') : '';
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('summaries', () => {
  test.each([
    ['English', ENGLISH],
    ['German', GERMAN],
    ['Chinese', CHINESE],
  ])('of %s text are whole sentences of it, in its order', (_, text) => {
    const found = summarize(text);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeLessThanOrEqual(5);
    const places = found.map((sentence) => flat(text).indexOf(sentence));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const sentence of found) expect(sentence).toMatch(/[.!?。]$/);
  });

  test('say that no AI is at work', () => {
    expect(ask(fence(ENGLISH))).toContain('no AI');
  });

  test('of one sentence are that sentence', () => {
    expect(summarize('The harbour is closed on Sunday.')).toEqual([
      'The harbour is closed on Sunday.',
    ]);
  });

  test('of a line without an end are that line', () => {
    expect(summarize('only a few words')).toEqual(['only a few words']);
  });

  test('of nothing say so', () => {
    expect(summarize('')).toEqual([]);
    expect(ask(`Summarize\n\n${fence('  ')}`)).toContain('no sentence to copy');
  });

  test('keep signs that Markdown would swallow', () => {
    const odd = '1. Set *all* of `a_b` and <b>c</b> to $5 & [x](y) ~ soon.';
    expect(summarize(`${odd}\n`)).toEqual([odd.slice(3)]);
    const links = 'See <https://fsf.org/>, www.gnu.org/a_b and me@example.com & others.';
    expect(summarize(links)).toEqual([links]);
    expect(summarize(`Note 1) is 4 \\* 2.`)).toEqual(['Note 1) is 4 \\* 2.']);
  });

  test('join the lines of a wrapped text', () => {
    const wrapped = 'The keeper carried the oil up to the lamp every single night\nof the year.';
    expect(summarize(wrapped)).toEqual([flat(wrapped)]);
  });

  test('prefer sentences to headings', () => {
    expect(summarize('Bridges and rust\nSalt makes steel rust.')).toEqual([
      'Salt makes steel rust.',
    ]);
  });

  test('treat several fences as one text, and read their own parts back', () => {
    const parts = [ENGLISH, GERMAN].map((text) => ask(fence(text)));
    const apart = parts.map((part, index) => fence(part, `p${index}`)).join('\n\n');
    const together = fence(parts.map((part, index) => `Part ${index}\n${part}`).join('\n\n'));
    for (const notes of [apart, together]) {
      const found = items(ask(`Write one summary of these notes.\n\n${notes}`));
      expect(found.length).toBeGreaterThanOrEqual(2);
      for (const sentence of found) expect(flat(ENGLISH + GERMAN)).toContain(sentence);
    }
  });

  test('work on a long message that asks for one', () => {
    const found = items(ask(`Please summarize this: ${ENGLISH}`));
    for (const sentence of found) expect(flat(ENGLISH)).toContain(sentence);
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});

describe('questions', () => {
  const chat = (question: string) =>
    answerDemo([
      { role: 'system', content: 'You are a careful assistant.' },
      { role: 'user', content: `Summarize the text.\n\n${fence(ENGLISH)}` },
      { role: 'assistant', content: '- something' },
      { role: 'user', content: question },
    ]);

  test('about an earlier text get the sentences that fit', () => {
    const found = items(chat('How much do the sensors cost?'));
    expect(found).toContain('They cost about $30 each [2] and last for ten years.');
    expect(found).not.toContain('The rust begins under the paint, where nobody sees it.');
  });

  test('that match nothing are told so', () => {
    expect(chat('Who won the football game?')).toContain('No sentence of your text');
  });

  test('beside their text are not taken for a wish to summarize', () => {
    const found = items(ask(`Besucher lesen.\n\n${fence(GERMAN)}\n\nWie viel ist gereinigt?`));
    expect(found).toEqual(['Rund 80 Prozent der Akten sind inzwischen gereinigt.']);
  });

  test('without a text are told what this is and how to get Ollama', () => {
    for (const answer of [ask('What is the capital of France?'), answerDemo([])]) {
      expect(answer).toBe(INSTALL_HELP);
    }
    for (const word of ['no AI', 'macOS', 'Linux', 'Windows', 'ollama run llama3.2']) {
      expect(INSTALL_HELP).toContain(word);
    }
  });
});

test('abbreviations, initials and dates end no sentence', () => {
  const text =
    'Mr. J. Smith met Prof. Lee on 3. Oktober. They spoke of salt, e.g. from the sea. Done.';
  expect(sentencesOf(text).map((one) => one.text)).toEqual([
    'Mr. J. Smith met Prof. Lee on 3. Oktober.',
    'They spoke of salt, e.g. from the sea.',
    'Done.',
  ]);
});

test('brackets are no formula to a panel that sets LaTeX', () => {
  const answer = ask(`Summarize the text.\n\n${fence('The value [EMAIL_1] keeps its number.')}`);
  expect(answer).toContain('&#91;EMAIL\\_1&#93;');
  expect(items(answer)).toEqual(['The value [EMAIL_1] keeps its number.']);
});
