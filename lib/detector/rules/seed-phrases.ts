// Recovery phrases of crypto wallets: 12 to 24 words of a known list, side by side as no sentence has them.
import { fakeSeedPhrase } from '../fake-keys';
import type { Rule } from '../rule';
import { BIP39 } from '../words/bip39';

const WORDS = BIP39.split(' ');

/** The words as a pattern in which words that begin alike share their beginning. */
function anyOf(words: readonly string[]): string {
  const tails = new Map<string, string[]>();
  for (const word of words) {
    const first = word.charAt(0);
    tails.set(first, [...(tails.get(first) ?? []), word.slice(1)]);
  }
  const parts = [...tails].map(([first, rest]) => {
    const longer = rest.filter((tail) => tail !== '');
    if (longer.length === 0) return first;
    const isOne =
      longer.length === rest.length && longer.every((tail) => tail[0] === longer[0]?.[0]);
    // Of patterns longer than 20 kB V8 makes slow code.
    if (isOne) return first + anyOf(longer);
    return `${first}(?:${anyOf(longer)})${longer.length < rest.length ? '?' : ''}`;
  });
  return parts.join('|');
}

const WORD = `(?:${anyOf(WORDS)})(?![a-z])`;
/** Spaces, commas, line breaks, numbers and list marks: none before the first word, which begins with a letter. */
const GAP = '[\\s,;.:|"\'`\\d)(\\]\\[_*#-]{0,14}';

export const SEED_PHRASES: readonly Rule[] = [
  {
    id: 'seed-phrase',
    type: 'SEED_PHRASE',
    label: 'Recovery phrase of a wallet',
    severity: 'critical',
    tier: 'shape',
    keywords: [],
    words: 12,
    pattern: new RegExp(`(?<![A-Za-z])(?=[a-z])(?:${GAP}${WORD}){12,24}`, 'gi'),
    check: [
      // The standard's test vectors, and what is pasted to try something out, say the same words again and again.
      ['unlike', '\\b([a-z]+)\\b(?:[^]{0,150}?\\b\\1\\b){3}'],
    ],
    reason: 'twelve or more words of the list for recovery phrases',
    proof: { check: ['bip39', BIP39], reason: 'checksum valid' },
    mask: 'wholly',
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    hits: [
      `my seed phrase is ${fakeSeedPhrase(12)}.`,
      fakeSeedPhrase(24, 2),
      fakeSeedPhrase(15, 3)
        .split(' ')
        .map((word, place) => `${place + 1}. ${word}`)
        .join('\n'),
      `[${fakeSeedPhrase(18, 4)
        .split(' ')
        .map((word) => `"${word}"`)
        .join(', ')}]`,
    ],
    misses: [
      `seed: ${'abandon '.repeat(11)}about`,
      'hello there '.repeat(6),
      fakeSeedPhrase(12).split(' ').slice(0, 11).join(' '),
      'abandon ship, ability to swim, able seaman, about turn, above deck',
      fakeSeedPhrase(12).split(' ').join(' of '),
    ],
  },
];
