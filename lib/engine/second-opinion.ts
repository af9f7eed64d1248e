// Asks a small local model for a second opinion on a text, within a time limit; the same text is asked about once.
import { chooseContext, messageTokens } from '../chat/budget';
import type { NewId } from '../core/ports';
import { opinionQuestion, parseOpinion, type Verdict } from '../detector/second-opinion';
import { isUsable, type Provider } from '../providers/provider';

export interface SecondOpinion {
  /**
   * What the model thinks of a text; undefined when it has not said so in time, or nothing that makes sense.
   * @param model its name; empty: the smallest one on this machine
   * @param limit milliseconds
   */
  ask(text: string, model: string, limit: number): Promise<Verdict | undefined>;
}

interface SecondOpinionPorts {
  provider: () => Promise<Provider>;
  newId: NewId;
}

/** Texts whose verdict is remembered, by their salted hash, until the background ends. */
const MOST_REMEMBERED = 200;
/** Milliseconds after which a question is taken back: a model that had to be loaded first answers the next time. */
const PATIENCE = 30_000;
/** UTF-16 code units of an answer; one that follows the schema is far shorter. */
const LONGEST_ANSWER = 400;
/** Tokens left free for it. */
const RESERVE = 64;

export function createSecondOpinion({ provider, newId }: SecondOpinionPorts): SecondOpinion {
  const salt = newId();
  const verdicts = new Map<string, Promise<Verdict | undefined>>();

  const begin = (key: string, text: string, model: string): Promise<Verdict | undefined> => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), PATIENCE);
    const asked = provider()
      .then((server) =>
        askModel({ provider: server, model, marker: newId(), text, signal: giveUp.signal }),
      )
      .catch(() => undefined)
      .then((verdict) => {
        clearTimeout(timer);
        if (verdict === undefined) verdicts.delete(key);
        return verdict;
      });
    const [oldest] = verdicts.keys();
    if (oldest !== undefined && verdicts.size >= MOST_REMEMBERED) verdicts.delete(oldest);
    verdicts.set(key, asked);
    return asked;
  };

  return {
    async ask(text, model, limit) {
      const key = await hashOf(`${salt} ${model} ${text}`);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), limit);
      });
      const verdict = await Promise.race([verdicts.get(key) ?? begin(key, text, model), late]);
      clearTimeout(timer);
      return verdict;
    },
  };
}

interface Asking {
  provider: Provider;
  model: string;
  marker: string;
  text: string;
  signal: AbortSignal;
}

async function askModel(asking: Asking): Promise<Verdict | undefined> {
  const { provider, marker, text, signal } = asking;
  const model = asking.model || (await smallestOf(provider));
  if (model === undefined || signal.aborted) return undefined;
  const trained = await provider.contextLength(model);
  if (!trained.ok || signal.aborted) return undefined;
  const { system, user, schema } = opinionQuestion(text, marker);
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ] as const;
  const needed = messages.reduce((sum, message) => sum + messageTokens(message), RESERVE);
  const contextTokens = chooseContext({ needed, trained: trained.value });
  // A paste that the guard looks at stays here, wherever chats may go.
  const here = { limit: 'machine', purpose: 'opinion', signal } as const;
  const how = { contextTokens, schema, temperature: 0, think: false, ...here };
  let answer = '';
  for await (const event of provider.chat({ model, messages, ...how })) {
    if (event.type === 'text-delta') answer += event.text;
    if (event.type === 'fault' || answer.length > LONGEST_ANSWER) return undefined;
  }
  return signal.aborted ? undefined : parseOpinion(answer);
}

async function smallestOf(provider: Provider): Promise<string | undefined> {
  const models = await provider.models();
  const usable = models.ok
    ? models.value.filter((model) => isUsable(model) && model.locality === 'local')
    : [];
  return usable.sort((a, b) => a.size - b.size)[0]?.name;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
