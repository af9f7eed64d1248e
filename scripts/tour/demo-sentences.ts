// Sentences of any text, and which of them matter: the whole skill of the demo model. No AI in it.

export interface Sentence {
  /** As it stands in the text, with white space made single blanks. */
  text: string;
  words: string[];
  startsParagraph: boolean;
  /** False for headings, captions and menu lines. */
  isWhole: boolean;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|Nos|Nr|Mt|vs|etc|cf|al|ca|bzw|usw|Abb|Art|Abs|Fig|Vol|pp?|vgl|sog|Inc|Ltd|Co|Jan|Feb|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|e\.\s?g|i\.\s?e|z\.\s?B|d\.\s?h|u\.\s?a|[A-Z]|\d{1,2})\.\s*$/;
const END = /[.!?。！？…]["'”’»」』)\]]*$/;
const LIST_MARK = /^\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6}|>)\s+/;
/** Such a sentence is hard to understand without the one before it. */
const LEANS_BACK = /^(?:He|She|It|They|This|These|That|Those|Such|But|And|So|Er|Sie|Es|Dies\w*)\b/;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff]/;
/** A line at least this long that does not end a sentence was wrapped by an editor. */
const WRAPPED = 55;
const LONGEST = 600;

const COMMON = new Set(
  (
    'about after also although among another because been before being between both could does during each even ' +
    'every from have having here into itself just like made make many more most much must never only other ' +
    'over same should since some still such than that their them then there these they this those through ' +
    'under until upon very were what when where which while whose will with within without would your ' +
    'aber alle allem allen aller alles auch beim dabei damit dann dass dazu dem denn deren dessen dieser diese ' +
    'dieses diesem doch durch eine einem einen einer eines etwa gegen haben hatte ihre ihrem ihren ihrer immer ' +
    'jede jeder kann konnte mehr muss nach nicht noch oder ohne sehr sein seine seit sich sind sowie über ' +
    'unter viele vom waren weil wenn werden wird wurde wurden zwischen'
  ).split(' '),
);

/** Splits at line ends and at sentence ends; abbreviations and wrapped lines keep together. */
export function sentencesOf(text: string): Sentence[] {
  return paragraphs(text).flatMap((paragraph) =>
    split(paragraph).map((sentence, index) => ({
      text: sentence,
      words: wordsOf(sentence),
      startsParagraph: index === 0,
      isWhole: END.test(sentence),
    })),
  );
}

/** Content words in lower case: no short words, no function words. */
export function wordsOf(text: string): string[] {
  const pieces = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...pieces]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase())
    .filter((word) => (WIDE.test(word) ? word.length > 1 : word.length > 3 && !COMMON.has(word)));
}

/** The `count` sentences that say most, in the text's order; each one taken makes its words count less. */
export function keySentences(sentences: readonly Sentence[], count: number): Sentence[] {
  const worth = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of new Set(words)) worth.set(word, (worth.get(word) ?? 0) + 1);
  }
  const opening = sentences.find(({ isWhole }) => isWhole);
  const left = new Set(sentences);
  const taken = new Set<Sentence>();
  while (taken.size < count && left.size > 0) {
    const best = highest(left, (one) => score(one, worth) * (one === opening ? 1.5 : 1));
    left.delete(best);
    if ([...taken].some(({ text }) => text === best.text)) continue;
    taken.add(best);
    for (const word of best.words) worth.set(word, (worth.get(word) ?? 0) / 2);
  }
  return sentences.filter((sentence) => taken.has(sentence));
}

/** The sentences that share most words with the question, in the text's order; none when none does. */
export function matchingSentences(
  sentences: readonly Sentence[],
  question: string,
  count: number,
): Sentence[] {
  const asked = wordsOf(question);
  const hits = ({ words }: Sentence) =>
    asked.filter((word) => words.some((other) => isSameStem(word, other))).length;
  const best = sentences
    .filter((sentence) => hits(sentence) > 0)
    .sort((a, b) => hits(b) - hits(a) || Number(b.isWhole) - Number(a.isWhole))
    .slice(0, count);
  return sentences.filter((sentence) => best.includes(sentence));
}

/** `lamp` and `lamps`, `Turm` and `Turmes`: one begins with the other, but for a short ending. */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && long.length - short.length <= 3;
}

function paragraphs(text: string): string[] {
  const result: string[] = [];
  let wraps = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const isItem = LIST_MARK.test(line);
    const plain = line.replace(LIST_MARK, '').replace(/\s+/g, ' ').trim();
    if (wraps && plain && !isItem) result.push(join(result.pop() ?? '', plain));
    else if (plain) result.push(plain);
    wraps = plain.length >= WRAPPED && !END.test(plain);
  }
  return result;
}

const join = (before: string, after: string): string =>
  WIDE.test(before.slice(-1)) && WIDE.test(after.slice(0, 1))
    ? before + after
    : `${before} ${after}`;

function split(paragraph: string): string[] {
  const result: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    paragraph,
  )) {
    open += segment;
    if (ABBREVIATION.test(open)) continue;
    result.push(open.trim());
    open = '';
  }
  return [...result, open.trim()].filter(Boolean);
}

function score(sentence: Sentence, worth: ReadonlyMap<string, number>): number {
  const { text, words, startsParagraph, isWhole } = sentence;
  const sum = [...new Set(words)].reduce((total, word) => total + (worth.get(word) ?? 0), 0);
  const base = sum / Math.max(words.length, 6) ** 0.7;
  const shape =
    (isWhole ? 1 : 0.2) * (/[?？]\W*$/.test(text) ? 0.6 : 1) * (LEANS_BACK.test(text) ? 0.7 : 1);
  return base * shape * (startsParagraph ? 1.1 : 1) * (text.length > LONGEST ? 0.3 : 1);
}

function highest<T>(from: Iterable<T>, value: (one: T) => number): T {
  const [first, ...rest] = from;
  return rest.reduce((best, one) => (value(one) > value(best) ? one : best), first as T);
}
