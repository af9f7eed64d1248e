// The demo model: no AI, and it says so. It answers with sentences copied from the text it is given.
import {
  keySentences,
  matchingSentences,
  type Sentence,
  sentencesOf,
  wordsOf,
} from './demo-sentences';

interface DemoMessage {
  role: string;
  content: string;
}

const NOTICE = '*nearside-demo is no AI.';
const COPIED = `${NOTICE} It copied these sentences from your text, word for word:*`;
const MATCHED = `${NOTICE} These sentences of your text have words of your question:*`;

export const INSTALL_HELP = `${NOTICE} It only copies key sentences out of a text you give it.*

Select text on a page and choose **Summarize selection**, or install **Ollama** for real answers:

- **macOS**: download it from https://ollama.com/download, or run \`brew install ollama\`.
- **Linux**: run \`curl -fsSL https://ollama.com/install.sh | sh\`.
- **Windows**: download it from https://ollama.com/download, or run \`winget install Ollama.Ollama\`.

Then stop this demo, because both use the same port, and get a model:

\`\`\`
ollama run llama3.2
\`\`\`

Nearside finds it at \`localhost:11434\` by itself.`;

const NOTHING_TO_COPY = `${NOTICE} The text it was given has no sentence to copy.*`;
const NO_MATCH = `${NOTICE} No sentence of your text has a word of your question.*`;

const FENCE = /<<<TEXT (\w+)\n([\s\S]*?)\nTEXT \1>>>/g;
const SUMMARIZE =
  /summar|key (?:points?|sentences?|ideas?)|main (?:points?|ideas?)|tl;?\s?dr|shorten|in short|zusammenfass|fasse?\b|kurzfassung|résum|resum|摘要|总结|總結|概括|要約|요약/i;
const MOST = 5;
/** A message this long, in characters, that asks for a summary brings its text along. */
const BRINGS_TEXT = 280;

/** Markdown. With a text in the messages: sentences of it; without one: what this is, and how to get Ollama. */
export function answerDemo(messages: readonly DemoMessage[]): string {
  const asked = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  const last = asked.at(-1) ?? '';
  const source = asked.findLast((content) => content.match(FENCE));
  const request = last.replace(FENCE, '').trim();
  if (source === undefined) return answerWithoutFence(last);
  const sentences = [...source.matchAll(FENCE)].flatMap(([, , text = '']) => readText(text));
  return isQuestion(request, source === last)
    ? listed(MATCHED, matchingSentences(sentences, questionIn(last), MOST), NO_MATCH)
    : summary(sentences);
}

function answerWithoutFence(message: string): string {
  if (!SUMMARIZE.test(message) || message.length < BRINGS_TEXT) return INSTALL_HELP;
  const sentences = sentencesOf(message);
  const isInstruction = (index: number) =>
    (index === 0 || index === sentences.length - 1) && SUMMARIZE.test(sentences[index]?.text ?? '');
  return summary(sentences.filter((_, index) => !isInstruction(index)));
}

/** With the text in the same message, only what is plainly a question is one. */
function isQuestion(request: string, bringsText: boolean): boolean {
  if (SUMMARIZE.test(request) || wordsOf(request).length === 0) return false;
  return !bringsText || /[?？]/.test(request);
}

/** What stands after the text, where Nearside puts a question; the words before it are its own. */
function questionIn(message: string): string {
  const parts = message.split(FENCE);
  return parts.at(-1)?.trim() || message.replace(FENCE, '');
}

function summary(sentences: readonly Sentence[]): string {
  const whole = sentences.filter(({ isWhole }) => isWhole);
  const count = Math.min(MOST, 1 + Math.ceil(whole.length / 4), Math.max(whole.length, 1));
  return listed(COPIED, keySentences(sentences, count), NOTHING_TO_COPY);
}

/** Its own earlier summaries come back as text when parts are joined: their notice is no sentence of the text. */
function readText(text: string): Sentence[] {
  if (!text.includes(NOTICE)) return sentencesOf(text);
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  return sentencesOf(items.map((line) => unescaped(line.slice(2))).join('\n\n'));
}

const listed = (notice: string, found: readonly Sentence[], otherwise: string): string =>
  found.length === 0
    ? otherwise
    : [notice, '', ...found.map(({ text }) => `- ${asMarkdown(text)}`)].join('\n');

const unescaped = (line: string): string =>
  line.replace(/&#9([13]);|\\(\W)/g, (_, bracket, sign) =>
    bracket ? (bracket === '1' ? '[' : ']') : sign,
  );

/** Escaped, so that it reads as it stands in the text. */
const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_<>~&$|@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    // With a backslash they would begin and end a formula.
    .replace(/[[\]]/g, (bracket) => `&#${bracket.charCodeAt(0)};`)
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
