// Made-up conversations, models and connections for the gallery and for tests.
import type {
  AssistantMessage,
  Context,
  Conversation,
  Message,
  QueuedQuestion,
  UserMessage,
} from '@/lib/chat/transcript';
import type { Model } from '@/lib/providers/provider';
import type { OpenTab } from '@/lib/stores/ports';

const DAY = 86_400_000;

export const MODELS: Model[] = [
  model('llama3.2:latest', 2_019_393_189, '3.2B', 131_072),
  model('qwen3:8b', 5_225_388_164, '8.2B', 40_960),
  { ...model('nomic-embed-text:latest', 274_302_450, '137M', 8192), capabilities: ['embedding'] },
  { ...model('gpt-oss:120b-cloud', 384, '116.8B', 131_072), locality: 'remote' },
];

export const MANY_MODELS: Model[] = [
  ...MODELS,
  ...['gemma3:4b', 'mistral:7b', 'phi4:14b', 'qwen3-vl:8b', 'deepseek-r1:8b', 'granite4:3b'].map(
    (name) => model(name, 4_100_000_000, '7B', 32_768),
  ),
];

function model(name: string, size: number, parameterSize: string, contextLength: number): Model {
  return {
    name,
    digest: name,
    locality: 'local',
    size,
    parameterSize,
    quantization: 'Q4_K_M',
    contextLength,
    capabilities: ['completion', 'tools'],
  };
}

/** A green square. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGPQWh6GFTEMLQkAGKhMAVVuPnUAAAAASUVORK5CYII=';

const attached = (kind: Context['kind'], title: string, text: string, words: number) => ({
  context: { id: title, kind, title, url: '', length: text.length, words, tokens: words * 2 },
  text,
});

export const ATTACHMENTS = [
  attached(
    'file',
    'Tenancy agreement 2024.pdf',
    'The landlord lets to the tenant the flat …',
    4210,
  ),
  attached('paste', 'Pasted text', 'Dear tenant,\n\nwe hereby give notice …', 812),
  attached('image', 'Screenshot', PICTURE, 0),
];

export const TABS: OpenTab[] = [
  { id: 1, title: 'Tenancy Act, section 12', url: 'https://example.com/tenancy/12' },
  { id: 2, title: 'Annual report 2025 of the harbour authority', url: 'https://harbour.example/' },
  { id: 3, title: 'قانون الإيجار', url: 'https://law.example/ar' },
];

export const conversation = (id: string, title: string, daysAgo = 0): Conversation => ({
  id,
  title,
  createdAt: Date.now() - daysAgo * DAY - 60_000,
  updatedAt: Date.now() - daysAgo * DAY - 60_000,
  leafId: null,
  titledBy: 'question',
});

export const question = (text: string, more: Partial<UserMessage> = {}): UserMessage => ({
  id: `q-${text.length}-${text.slice(0, 8)}`,
  role: 'user',
  parentId: null,
  text,
  createdAt: Date.now(),
  task: 'chat',
  ...more,
});

export const answer = (text: string, more: Partial<AssistantMessage> = {}): AssistantMessage => ({
  id: `a-${text.length}-${more.state ?? 'complete'}`,
  role: 'assistant',
  parentId: 'question',
  text,
  thinking: '',
  createdAt: Date.now(),
  model: 'llama3.2:latest',
  state: 'complete',
  revision: 9,
  duration: 23_000,
  usage: { promptTokens: 900, answerTokens: 900, loadTime: 800, answerTime: 22_000 },
  ...more,
});

export const TENANCY = question(
  'What notice does the landlord have to give, and are there exceptions?',
  {
    contexts: [
      {
        id: 'context',
        kind: 'page',
        title: 'Tenancy Act, section 12',
        url: 'https://example.com/tenancy/12',
        length: 51_000,
        words: 9140,
      },
    ],
  },
);

export const NOTICE_PERIODS = `The landlord must give **three months' written notice**, counted from the end of the month in which it arrives.

#### Exceptions

- Sale of the flat to someone who moves in: **six months**
- Unpaid rent over two months: no notice period, after one written warning
- Major works ordered by the city: the notice is suspended

For tenancies of more than eight years the period grows by`;

/** A question about a page of 24 passages, and an answer that names some of them. */
export const CITED_CHAT: Message[] = [
  {
    ...TENANCY,
    contexts: (TENANCY.contexts ?? []).map((context) => ({
      ...context,
      passages: Array.from({ length: 24 }, (_, index) => 2125 * (index + 1)),
    })),
  },
  answer(`The landlord must give **three months' written notice**, counted from the end of the month in which it arrives [4]. For furnished rooms it is two weeks [5][12].

#### Exceptions

- Sale of the flat to someone who moves in: **six months** [7]
- Unpaid rent over two months: no notice period, after one written warning [8, 9]
- Major works ordered by the city: the notice is suspended [21]

| Tenancy | Notice |
| --- | --- |
| up to five years | three months [4] |
| longer | six months [7] |

Call \`periods[4]\` to look one up.`),
];

export const EVERYTHING = `Here is a small example with everything in it, from *emphasis* to \`inline code\` and a [link](https://example.com/docs?q=1).

## A function

\`\`\`python
def fibonacci(limit: int) -> list[int]:
    """All Fibonacci numbers below the limit."""
    numbers = [0, 1]
    while numbers[-1] + numbers[-2] < limit:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers  # a comment that is long enough to need scrolling sideways
\`\`\`

### Compared

| Way | Time | Memory | Notes |
| :-- | --: | --: | --- |
| Loop | O(n) | O(n) | Simple, keeps all the numbers |
| Recursion | O(2^n) | O(n) | Only for teaching |
| Closed form | O(1) | O(1) | Loses precision above 70 |

1. Choose a limit
2. Call the function
   - with a *small* number first
   - then with a large one
3. Look at the result

- [x] Written
- [ ] Measured

> Premature optimization is the root of all evil.

A picture: ![a chart](https://tracker.example/pixel.png) stays unloaded.[^1]

[^1]: Loading it would tell its host that you read this.`;

export const ARABIC = `يجب على المالك أن يعطي إشعارًا كتابيًا قبل **ثلاثة أشهر**.

- بيع الشقة: ستة أشهر
- عدم دفع الإيجار: دون مهلة`;

export const TENANCY_CHAT: Message[] = [TENANCY, answer(NOTICE_PERIODS, { parts: 3 })];

export const BRANCHES: Message[] = [
  { ...TENANCY, id: 'q1' },
  question('What notice does the tenant have to give?', { id: 'q2' }),
  ...['a1', 'a2', 'a3'].map((id) =>
    answer(NOTICE_PERIODS, {
      id,
      parentId: 'q2',
      firstWordAfter: 1240,
      writingTime: 22_400,
      model: id === 'a2' ? 'qwen3:8b' : 'llama3.2:latest',
    }),
  ),
];

export const QUEUE: QueuedQuestion[] = [
  { id: 'w1', text: 'And for a furnished room?', model: 'llama3.2:latest' },
  { id: 'w2', text: 'Which court would decide?', model: 'llama3.2:latest' },
];
