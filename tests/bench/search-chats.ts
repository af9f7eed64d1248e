// Chats made up for the search to be timed on: the same in every run, with words as frequent as in a language.
import type { HistoryDatabase, StoredMessage } from '@/lib/history/database';

export interface Size {
  conversations: number;
  messages: number;
}

type Random = () => number;

const LETTERS = 'etaoinshrdlucmfwypvbgk';
/** Different words of the made-up language. */
const LANGUAGE = 80_000;
/** Of the messages, in Chinese. */
const CHINESE = 0.05;
/** Of the words, numbers and names that occur once. */
const ONCE = 1 / 60;
/** Conversations stored in one transaction. */
const STORED_AT_ONCE = 500;

/** A generator with a seed. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words that are the rarer the longer they are. */
function languageOf(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < LANGUAGE) {
    const length = 2 + Math.floor(Math.log2(words.size + 2) / 2 + random() * 4);
    let word = '';
    for (let n = 0; n < length; n++) word += LETTERS[Math.floor(random() ** 1.5 * LETTERS.length)];
    words.add(word);
  }
  return [...words];
}

function writer(words: readonly string[], random: Random) {
  const word = () =>
    random() < ONCE
      ? Math.floor(random() * 2 ** 40).toString(36)
      : // Zipf: the rank of a word is spread evenly on a logarithmic scale.
        (words[Math.floor(words.length ** random()) - 1] ?? 'the');
  const line = (length: number) => Array.from({ length }, word).join(' ');
  const character = () => String.fromCharCode(0x4e00 + Math.floor(3000 ** random()));
  return {
    line,
    text: () =>
      random() < CHINESE
        ? Array.from({ length: 40 }, character).join('')
        : line(5 + Math.floor(random() * 110)),
  };
}

/** Stores the chats, and gives queries for them: common and rare words, beginnings, slips, Chinese. */
export async function fill(
  db: HistoryDatabase,
  { conversations, messages }: Size,
  say: (text: string) => void,
): Promise<string[]> {
  const random = seeded(7);
  const words = languageOf(random);
  const { line, text } = writer(words, random);
  const newest = Date.UTC(2026, 0, 1);
  const perConversation = Math.round(messages / conversations);
  for (let from = 0; from < conversations; from += STORED_AT_ONCE) {
    const chats = Array.from(
      { length: Math.min(STORED_AT_ONCE, conversations - from) },
      (_, offset) => {
        const id = `chat-${from + offset}`;
        const at = newest - (conversations - from - offset) * 60_000;
        const times = { createdAt: at, updatedAt: at };
        return { id, title: line(5), ...times, leafId: null, titledBy: 'question' as const };
      },
    );
    const rows = chats.flatMap(({ id, createdAt }) =>
      Array.from({ length: perConversation }, (_, seq) =>
        messageOf({ id: crypto.randomUUID(), conversationId: id, seq, text: text(), createdAt }),
      ),
    );
    await db.transaction('rw', db.conversations, db.messages, async () => {
      await db.conversations.bulkAdd(chats);
      await db.messages.bulkAdd(rows);
    });
    say(`stored ${from + chats.length} of ${conversations} conversations`);
  }
  return queriesFor(words);
}

function messageOf(
  common: Pick<StoredMessage, 'id' | 'conversationId' | 'seq' | 'text' | 'createdAt'>,
): StoredMessage {
  if (common.seq % 2 === 0) return { ...common, role: 'user', parentId: null, task: 'chat' };
  const written = { thinking: '', model: 'm', state: 'complete', revision: 1 } as const;
  return { ...common, role: 'assistant', parentId: common.conversationId, ...written };
}

function queriesFor(words: readonly string[]): string[] {
  const at = (rank: number) => words[rank] ?? '';
  const slip = (text: string) => `${text.slice(0, 2)}${text[3]}${text[2]}${text.slice(4)}`;
  const long = words.filter((one) => one.length >= 8);
  const slipAt = (rank: number) => slip(long[rank] ?? '');
  return [
    at(0),
    at(500),
    at(20_000),
    `${at(0)} ${at(3)} ${at(9)}`,
    `${at(300)} ${at(4000)}`,
    Array.from({ length: 8 }, (_, index) => at(index * 7)).join(' '),
    at(2).slice(0, 1),
    at(900).slice(0, 3),
    slipAt(40),
    slipAt(30_000),
    `${slipAt(100)} ${slipAt(2000)} ${at(1)}`,
    `${slipAt(7000)} ${slipAt(9000)} ${slipAt(11_000)} ${at(2).slice(0, 1)}`,
    '\u4e01',
    '\u4e01\u4e02',
    '\u4e00\u4e01\u4e05\u4e20',
    'qqqqzzzzxxxx',
  ];
}
