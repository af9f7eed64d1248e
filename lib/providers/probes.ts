// The probes of the connection doctor: questions that change nothing, and what their answers bring to light.
import type { Reply, Seen } from '../core/causes/cause';
import { type Endpoint, urlsBeside } from '../core/endpoint';
import type { Gate, ProviderPorts } from './gate';

/** Milliseconds a server may stay silent. */
const PATIENCE = 5000;

/** An answer that only a server of this kind gives, by the id of its provider. */
const PROOFS: Readonly<Record<string, { path: string; isOne: (reply: Reply) => boolean }>> = {
  ollama: { path: '/api/version', isOne: ({ json }) => typeof json?.version === 'string' },
  openai: { path: '/v1/models', isOne: ({ json }) => Array.isArray(json?.data) },
};

/** A redirect is seen, not followed. */
export const SEE_REDIRECT = { redirect: 'manual' } as const satisfies RequestInit;

/** Asks; never throws. */
export const probe = (gate: Gate, url: string, init: RequestInit = {}): Promise<Reply> =>
  replyOf(gate.ask(url, { ...init, signal: AbortSignal.timeout(PATIENCE) }));

const probeBeside = (gate: Gate, url: string): Promise<Reply> =>
  replyOf(gate.askBeside(url, { signal: AbortSignal.timeout(PATIENCE) }));

/** What a check looks at beyond the server's own list of models. */
type Further = Pick<Seen, 'mayReach' | 'hasSignIn' | 'beside' | 'speaks'>;

interface Found {
  /** The kind that was expected. */
  kind: string;
  list: Reply;
  /** Whether the list, and what else was asked, are those of a server of this kind. */
  isUnderstood: boolean;
}

/** Looks further where the list did not come, or is none. */
export async function lookFurther(
  endpoint: Endpoint,
  { kind, list, isUnderstood }: Found,
  { gate, mayReach, authorization }: ProviderPorts & { gate: Gate },
): Promise<Further> {
  const { url } = endpoint;
  const further: Further = {
    mayReach: list.status > 0 || (await mayReach(url)),
    hasSignIn: (await authorization(endpoint)) !== undefined,
  };
  const proof = PROOFS[kind];
  if (proof && list.silence === 'failed' && further.mayReach) {
    const isThere = async (beside: string) =>
      (await mayReach(beside)) && proof.isOne(await probeBeside(gate, beside + proof.path));
    const besides = urlsBeside(url);
    const found = await Promise.all(besides.map(isThere));
    const beside = besides.find((_, index) => found[index]);
    if (beside) return { ...further, beside };
  }
  if (isUnderstood || ![200, 404, 405].includes(list.status)) return further;
  for (const [speaks, { path, isOne }] of Object.entries(PROOFS)) {
    if (speaks !== kind && isOne(await probe(gate, url + path))) return { ...further, speaks };
  }
  return further;
}

const REDIRECTS = [301, 302, 303, 307, 308];

async function replyOf(asked: Promise<Response>): Promise<Reply> {
  try {
    const response = await asked;
    const { status, type } = response;
    // Browsers hide where it leads; Node, in tests, does not.
    if (type === 'opaqueredirect' || REDIRECTS.includes(status)) {
      await response.body?.cancel();
      return { status: 0, silence: 'redirect', shape: 'empty', text: '' };
    }
    const isHtml = /html/i.test(response.headers.get('Content-Type') ?? '');
    return { status, ...contentOf(await response.text(), isHtml) };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { status: 0, silence: isLate ? 'timeout' : 'failed', shape: 'empty', text: '' };
  }
}

/** Some servers give JSON the type of a page, and some pages have none. */
function contentOf(text: string, isHtml: boolean): Pick<Reply, 'shape' | 'json' | 'text'> {
  if (text.trim() === '') return { shape: 'empty', text: '' };
  try {
    const json: unknown = JSON.parse(text);
    const isObject = typeof json === 'object' && json !== null;
    return { shape: 'json', text: '', ...(isObject && { json: json as Record<string, unknown> }) };
  } catch {
    if (!isHtml && !/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text))
      return { shape: 'text', text: text.slice(0, 200) };
    return { shape: 'page', text: /<title>([^<]{1,100})/i.exec(text)?.[1]?.trim() ?? '' };
  }
}
