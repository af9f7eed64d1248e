// Runs in a page of a real browser: fills the conversation database, has it indexed, and times searches.
import { HistoryDatabase, type StoredMessage } from '@/lib/history/database';
import { createIndexer } from '@/lib/history/search/indexer';
import { createSearch } from '@/lib/history/search/search';

interface SearchBench {
  /** Milliseconds. */
  indexing: number;
  /** From a background just started: the words of the index are read first. */
  cold: number;
  words: number;
  queries: { query: string; hits: number; times: number[] }[];
}

const ROUNDS = 15;
const LETTERS = 'etaoinshrdlucmfwypvbgk';

/** A generator with a seed, so that every run has the same chats. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words that are the rarer the longer they are, as in a language. */
function vocabulary(size: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    const length = 2 + Math.floor(Math.log2(words.size + 2) / 2 + random() * 4);
    let word = '';
    for (let n = 0; n < length; n++) word += LETTERS[Math.floor(random() ** 1.5 * LETTERS.length)];
    words.add(word);
  }
  return [...words];
}

async function fill(db: HistoryDatabase, conversations: number, perConversation: number) {
  const random = seeded(7);
  const words = vocabulary(80_000, random);
  // Zipf: the rank of a word is spread evenly on a logarithmic scale.
  const word = () => words[Math.floor(words.length ** random()) - 1] ?? 'the';
  const chinese = () =>
    Array.from({ length: 40 }, () =>
      String.fromCharCode(0x4e00 + Math.floor(3000 ** random())),
    ).join('');
  const textOf = () =>
    random() < 0.05
      ? chinese()
      : Array.from({ length: 5 + Math.floor(random() * 110) }, word).join(' ');
  const now = Date.now();
  for (let from = 0; from < conversations; from += 500) {
    const rows: StoredMessage[] = [];
    const chats = Array.from({ length: Math.min(500, conversations - from) }, (_, offset) => {
      const id = crypto.randomUUID();
      const updatedAt = now - (conversations - from - offset) * 60_000;
      for (let seq = 1; seq <= perConversation; seq++) {
        const common = {
          id: crypto.randomUUID(),
          conversationId: id,
          seq,
          text: textOf(),
          createdAt: updatedAt,
        };
        rows.push(
          seq % 2
            ? { ...common, role: 'user', parentId: null, task: 'chat' }
            : {
                ...common,
                role: 'assistant',
                parentId: id,
                thinking: '',
                model: 'm',
                state: 'complete',
                revision: 1,
              },
        );
      }
      const title = Array.from({ length: 5 }, word).join(' ');
      return {
        id,
        title,
        createdAt: updatedAt,
        updatedAt,
        leafId: null,
        titledBy: 'question' as const,
      };
    });
    await db.conversations.bulkAdd(chats);
    await db.messages.bulkAdd(rows);
  }
  const at = (rank: number) => words[rank] ?? '';
  const slip = (text: string) => `${text.slice(0, 2)}${text[3]}${text[2]}${text.slice(4)}`;
  const long = words.filter((one) => one.length >= 8);
  return [
    at(0),
    at(500),
    at(20_000),
    `${at(0)} ${at(3)} ${at(9)}`,
    `${at(300)} ${at(4000)}`,
    at(2).slice(0, 1),
    at(900).slice(0, 3),
    slip(long[40] ?? ''),
    slip(long[30_000] ?? ''),
    `${slip(long[100] ?? '')} ${slip(long[2000] ?? '')} ${at(1)}`,
    '\u4e01\u4e02',
    '\u4e00\u4e01\u4e05\u4e20',
    'qqqqzzzzxxxx',
  ];
}

export async function bench(conversations: number, perConversation: number): Promise<SearchBench> {
  const db = new HistoryDatabase(`bench-${Date.now()}`);
  const queries = await fill(db, conversations, perConversation);
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
  const indexer = createIndexer({ db, breathe });
  const begun = performance.now();
  await indexer.catchUp();
  const indexing = performance.now() - begun;

  const fresh = createIndexer({ db, breathe });
  const search = createSearch({ db, wordList: fresh.wordList });
  const started = performance.now();
  await search('');
  const cold = performance.now() - started;
  const results: SearchBench['queries'] = [];
  for (const query of queries) {
    const times: number[] = [];
    let hits = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const found = await search(query);
      times.push(performance.now() - start);
      hits = found.ok ? found.value.hits.length : -1;
    }
    results.push({ query, hits, times });
  }
  const words = (await db.meta.get('vocabulary')) as { counts: Uint32Array };
  await db.delete();
  return { indexing, cold, words: words.counts.length, queries: results };
}
