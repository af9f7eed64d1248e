// Titles by the local model: one short request, when no turn has run for a while, given up as soon as one begins.
import { chooseContext, messageTokens } from '../chat/budget';
import type { History } from '../history/history';
import type { Untitled } from '../history/untitled';
import type { Provider } from '../providers/provider';

export interface TitlePorts {
  history: Pick<History, 'rename'>;
  provider: () => Promise<Provider>;
  untitled: (isTried: (conversationId: string) => boolean) => Promise<Untitled | undefined>;
  isWanted: () => Promise<boolean>;
}

export interface Titles {
  /** No turn runs any more. */
  turnsEnded(): void;
  /** A turn begins: the model is needed for it. */
  turnBegins(): void;
}

/** Milliseconds of quiet before a title is asked for. */
const QUIET = 5000;
/** Milliseconds that a title may take. */
const LIMIT = 30_000;
/** UTF-16 code units of question and answer that are shown to the model. */
const EXCERPT = 800;
const LONGEST = 60;
/** What a turn leaves free for its answer, in tokens: the same window keeps the model from being loaded anew. */
const RESERVE = 1024;

export function createTitles(ports: TitlePorts): Titles {
  const tried = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;

  async function run(): Promise<void> {
    if (!(await ports.isWanted())) return;
    const found = await ports.untitled((id) => tried.has(id));
    if (!found || asking) return;
    tried.add(found.conversationId);
    asking = new AbortController();
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(LIMIT)]);
    const title = await ask(await ports.provider(), found, signal);
    if (asking.signal.aborted) tried.delete(found.conversationId);
    else if (title) await ports.history.rename(found.conversationId, title, 'model');
    asking = undefined;
  }

  return {
    turnsEnded() {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), QUIET);
    },
    turnBegins() {
      clearTimeout(timer);
      asking?.abort();
    },
  };
}

async function ask(provider: Provider, found: Untitled, signal: AbortSignal): Promise<string> {
  const { question, answer } = found;
  const trained = await provider.contextLength(answer.model);
  if (!trained.ok || signal.aborted) return '';
  const needed = messageTokens({ content: question.text }) + RESERVE;
  const content = `Give this conversation a title of two to six words, in its own language. Reply with the title alone.

Question: ${question.text.slice(0, EXCERPT)}

Answer: ${answer.text.slice(0, EXCERPT)}`;
  let text = '';
  for await (const event of provider.chat({
    model: answer.model,
    messages: [{ role: 'user', content }],
    contextTokens: chooseContext({ needed, trained: trained.value }),
    think: false,
    // Nobody has asked for it, so it goes nowhere: not every chat was begun where models run now.
    limit: 'machine',
    purpose: 'title',
    signal,
  })) {
    if (event.type === 'text-delta') text += event.text;
    if (event.type === 'fault') return '';
    if (text.length > 10 * LONGEST) break;
  }
  return signal.aborted ? '' : cleaned(text);
}

/** The first line without quotation marks, labels and a full stop; nothing when that is no title. */
export function cleaned(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const bare = line
    .replace(/^[#*\s]*(?:title\s*:)?\s*/i, '')
    .replace(/^["'“”„«»「『*]+|["'“”„«»」』*.。]+$/g, '')
    .trim();
  return bare.length > 0 && bare.length <= LONGEST ? bare : '';
}
