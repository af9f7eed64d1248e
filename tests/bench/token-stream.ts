// The answer that is streamed: prose, lists, code and tables, cut into tokens and sent at a steady rate.
import { setTimeout as sleep } from 'node:timers/promises';

const WORDS =
  'the model reads your text and writes an answer on this machine without sending it anywhere because that is how a local assistant ought to work for people who care'.split(
    ' ',
  );

const prose = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length]).join(
    ' ',
  );

const SECTIONS = [
  (n: number) => `## Part ${n}\n\n${prose(n, 70)} See \`step_${n}\` and **this**, *that*.\n\n`,
  (n: number) =>
    `${Array.from({ length: 6 }, (_, i) => `- Item ${i}: ${prose(n + i, 11)}`).join('\n')}\n\n`,
  (n: number) =>
    `\`\`\`ts\n${Array.from({ length: 18 }, (_, i) => `const value${i} = compute(${n}, "${WORDS[i]}", ${i * n}); // ${WORDS[i + 3]}`).join('\n')}\n\`\`\`\n\n`,
  (n: number) =>
    `| name | value | note |\n| --- | ---: | --- |\n${Array.from({ length: 7 }, (_, i) => `| row ${i} | ${i * n} | ${prose(i, 4)} |`).join('\n')}\n\n`,
];

/** It begins with a sentence: of the sign of a list alone, nothing is to be seen. */
const BEGINNING = `${prose(0, 12)}.\n\n`;

const cut = (text: string): string[] => text.match(/\s?[^\s]{1,5}|\s/g) ?? [];

/** The first `count` tokens, about four letters each, of an endless text. */
export function tokensOf(count: number): string[] {
  const tokens = cut(BEGINNING);
  for (let n = 1; tokens.length < count; n += 1) {
    const section = SECTIONS[n % SECTIONS.length]?.(n) ?? '';
    tokens.push(...cut(section));
  }
  return tokens.slice(0, count);
}

/** Milliseconds since 1970, finer than `Date.now`, as a page's own clock tells them. */
export const clock = (): number => performance.timeOrigin + performance.now();

/** Yields tokens so that the n-th is due n / rate seconds after the start; `Infinity`: at once. */
export async function* atRate(tokens: readonly string[], rate: number): AsyncGenerator<string> {
  const started = performance.now();
  for (const [index, token] of tokens.entries()) {
    const early = started + (index / rate) * 1000 - performance.now();
    if (early > 1) await sleep(early);
    yield token;
  }
}
