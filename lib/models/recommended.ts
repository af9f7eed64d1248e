// Models worth beginning with, as data: what each is good for, its size, and the memory it needs.
// Sizes as in Ollama's library in 2026; what a download itself says takes their place once it runs.

export type Purpose = 'chat' | 'thinking' | 'vision' | 'embedding';

export interface Recommended {
  /** What Ollama is asked for. */
  name: string;
  /** Bytes to download. */
  size: number;
  /** Bytes of memory with a window of about 8,000 tokens. */
  memory: number;
  purpose: Purpose;
  /** One sentence. */
  goodFor: string;
}

const GB = 1e9;

const row = (
  name: string,
  gigabytes: readonly [size: number, memory: number],
  words: readonly [purpose: Purpose, goodFor: string],
): Recommended => ({
  name,
  size: gigabytes[0] * GB,
  memory: gigabytes[1] * GB,
  purpose: words[0],
  goodFor: words[1],
});

/** Within a purpose from small to large. */
export const RECOMMENDED: readonly Recommended[] = [
  row('llama3.2:1b', [1.3, 2.5], ['chat', 'Short answers and summaries on a small machine.']),
  row('llama3.2', [2.0, 4], ['chat', 'A good first model: quick, and it reads long pages.']),
  row('gemma3:4b', [3.3, 6], ['chat', 'Writing in many languages; sees images, too.']),
  row('mistral', [4.4, 7], ['chat', 'Plain, solid answers; strong in European languages.']),
  row('qwen3:8b', [5.2, 8], ['chat', 'Questions, code and tools; can think first.']),
  row('gemma3:12b', [8.1, 12], ['chat', 'Careful writing and translation; sees images, too.']),
  row('gemma3:27b', [17, 22], ['chat', 'The best prose of these, for a strong graphics card.']),
  row('qwen3:1.7b', [1.4, 3], ['thinking', 'Thinks step by step on a small machine.']),
  row('qwen3:4b', [2.5, 5], ['thinking', 'Reasoning and code at a moderate size.']),
  row(
    'deepseek-r1:8b',
    [5.2, 8],
    ['thinking', 'Thinks long before it answers: mathematics, logic.'],
  ),
  row('qwen3:14b', [9.3, 13], ['thinking', 'Harder questions and code.']),
  row('gpt-oss:20b', [14, 16], ['thinking', 'Strong reasoning; how long it thinks can be set.']),
  row('deepseek-r1:32b', [20, 25], ['thinking', 'The hardest questions, with patience.']),
  row('qwen2.5vl:3b', [3.2, 6], ['vision', 'Reads screenshots, forms and charts.']),
  row('llava:7b', [4.7, 7], ['vision', 'Describes photographs.']),
  row('qwen2.5vl:7b', [6.0, 10], ['vision', 'Reads dense documents and small print in pictures.']),
  row(
    'nomic-embed-text',
    [0.27, 1],
    ['embedding', 'Finds texts that mean the same; does not chat.'],
  ),
  row('embeddinggemma', [0.62, 1.5], ['embedding', 'The same in more than a hundred languages.']),
];

/** `tight`: it fits, with little left for other programs. */
export type Fit = 'well' | 'tight' | 'too-large';

/** @param memory bytes that models may use; undefined when nobody knows */
export function fitOf(model: Pick<Recommended, 'memory'>, memory: number | undefined): Fit {
  if (memory === undefined || model.memory <= memory * 0.75) return 'well';
  return model.memory <= memory ? 'tight' : 'too-large';
}

/** The largest of a purpose that fit well come first; without knowledge of the memory the modest ones. */
export function suggested(purpose: Purpose, memory: number | undefined): Recommended[] {
  const own = RECOMMENDED.filter((model) => model.purpose === purpose);
  const rank = { well: 0, tight: 1, 'too-large': 2 };
  return own.toSorted((one, other) => {
    const [a, b] = [fitOf(one, memory), fitOf(other, memory)];
    if (a !== b) return rank[a] - rank[b];
    return memory === undefined || a === 'too-large'
      ? one.memory - other.memory
      : other.memory - one.memory;
  });
}

/** The one to begin with: knows how to chat, and fits. */
export function firstModel(memory: number | undefined): Recommended | undefined {
  const [best] = suggested('chat', memory);
  return memory === undefined ? RECOMMENDED.find(({ name }) => name === 'llama3.2') : best;
}
