// What a fake Ollama makes of the body of /api/chat: the plan of an answer, or the error the real one gives.
import { bodyTrouble, wrongKind } from './bad-body';
import type { FakeModel } from './models';
import { findModel, isAtLeast, readName } from './names';

export interface FakeMessage {
  role: string;
  content: string;
  images?: string[];
}

export interface ChatBody {
  model: string;
  messages: FakeMessage[];
  stream?: boolean;
  think?: boolean | string;
  tools?: unknown[];
  format?: unknown;
  truncate?: boolean;
  shift?: boolean;
  keep_alive?: number | string;
  top_logprobs?: number;
  options?: Record<string, unknown>;
}

export interface ChatError {
  status: number;
  error: string;
  /** Found when the answer was about to begin. */
  isUnstreamed?: true;
}

export interface ChatPlan {
  body: ChatBody;
  /** Undefined for a cloud name that is not installed. */
  model: FakeModel | undefined;
  /** Where the text would go; absent for a local model. */
  remote?: { remote_model: string; remote_host: string };
  thinks: boolean;
  /** Window in tokens; 0 for a remote model. */
  contextTokens: number;
  promptTokens: number;
  /** The prompt was longer than the window, and the server dropped some of it without a word. */
  promptWasCut: boolean;
}

export interface ChatRules {
  version: string;
  models: readonly FakeModel[];
  /** Window when the request names none, in tokens. */
  defaultContext: number;
  cloudDisabled: boolean;
}

export function planChat(raw: string, rules: ChatRules): ChatPlan | ChatError {
  const parsed = parseChat(raw);
  if ('error' in parsed) return parsed;
  const read = readName(parsed.model, rules.version);
  if ('error' in read) return { status: 400, error: read.error };
  const model = findModel(rules.models, read.name);
  const remote = model?.remote_host ? remoteOf(model) : read.cloud ? cloud(read.name) : undefined;
  if (remote) {
    if (read.localOnly) return notFound(parsed.model);
    if (rules.cloudDisabled) return CLOUD_DISABLED;
    const promptTokens = countTokens(parsed.messages);
    const plan = { body: parsed, model, remote, thinks: false, contextTokens: 0, promptTokens };
    return { ...plan, promptWasCut: false };
  }
  if (!model) return notFound(parsed.model);
  return unableTo(parsed, model) ?? planLocal(parsed, model, rules);
}

/** About four letters a token, one token a CJK character, a few for each message's frame. */
function countTokens(messages: readonly FakeMessage[]): number {
  return messages.reduce((sum, { content }) => {
    const wide = content.match(WIDE)?.length ?? 0;
    return sum + 4 + wide + Math.ceil((content.length - wide) / 4);
  }, 3);
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const CLOUD_DISABLED = {
  status: 403,
  error: 'ollama cloud is disabled: remote model is unavailable',
};
const OVERFLOW =
  'the prompt is longer than the context length currently available to the model; shorten the prompt, ' +
  'adjust the context length in settings, or use a model with a longer context length';
/** Before 0.30.0. */
const TOO_LONG = 'the input length exceeds the context length';
const DURATION = /^[-+]?(?:0|(?:\d+(?:\.\d*)?(?:ns|us|µs|ms|s|m|h))+)$/;
const THINK_LEVELS: readonly unknown[] = ['high', 'medium', 'low', 'max', true, false];

const notFound = (name: string): ChatError => ({
  status: 404,
  error: `model '${name}' not found`,
});

const remoteOf = (model: FakeModel) => ({
  remote_model: model.remote_model ?? model.name,
  remote_host: model.remote_host ?? '',
});

const cloud = (name: string) => ({
  remote_model: name.replace(/[:-]cloud$/i, ''),
  remote_host: 'https://ollama.com:443',
});

function parseChat(raw: string): ChatBody | ChatError {
  const bad = (error: string): ChatError => ({ status: 400, error });
  const trouble = bodyTrouble(raw);
  if (trouble) return bad(trouble);
  const body = (JSON.parse(raw) ?? {}) as Partial<ChatBody>;
  const { model = '', messages = [], keep_alive, top_logprobs = 0, think } = body;
  if (typeof model !== 'string') return bad(wrongKind(model, 'ChatRequest.model', 'string'));
  if (!Array.isArray(messages))
    return bad(wrongKind(messages, 'ChatRequest.messages', '[]api.Message'));
  if (typeof keep_alive === 'string' && !DURATION.test(keep_alive)) {
    return bad(`time: invalid duration "${keep_alive}"`);
  }
  if (think !== undefined && !THINK_LEVELS.includes(think)) {
    const allowed = '(must be "high", "medium", "low", "max", true, or false)';
    return bad(`invalid think value: "${think}" ${allowed}`);
  }
  if (messages.some(({ images }) => images?.some((image) => image.startsWith('data:')))) {
    return bad('illegal base64 data at input byte 4');
  }
  if (top_logprobs < 0 || top_logprobs > 20) return bad('top_logprobs must be between 0 and 20');
  return { ...body, model, messages };
}

function unableTo(body: ChatBody, model: FakeModel): ChatError | undefined {
  const can = (capability: string) => model.capabilities?.includes(capability) ?? true;
  if (!can('completion')) {
    return { status: 400, error: `"${body.model}" does not support chat` };
  }
  if (body.tools?.length && !can('tools')) {
    const error = `registry.ollama.ai/library/${model.name} does not support tools`;
    return { status: 400, error };
  }
  if (body.think && !can('thinking')) {
    return { status: 400, error: `"${body.model}" does not support thinking` };
  }
  if (body.messages.some(({ images }) => images?.length) && !can('vision')) {
    const message =
      'image input is not supported - hint: if this is unexpected, you may need to provide the mmproj';
    return { status: 500, error: nested({ code: 500, message, type: 'server_error' }) };
  }
  return undefined;
}

const KINDS = {
  integer: ['num_ctx', 'num_predict', 'top_k', 'seed'],
  float32: ['temperature', 'top_p', 'min_p'],
};

/** What is said of the first option that is no number. */
function oddOption(options: Record<string, unknown> = {}): string | undefined {
  for (const [kind, names] of Object.entries(KINDS))
    for (const name of names)
      if (!['number', 'undefined'].includes(typeof (options[name] ?? undefined)))
        return `option "${name}" must be of type ${kind}`;
  return undefined;
}

const unstreamed = ({ stream }: ChatBody) => stream !== false && { isUnstreamed: true as const };

function planLocal(body: ChatBody, model: FakeModel, rules: ChatRules): ChatPlan | ChatError {
  const odd = oddOption(body.options);
  if (odd) return { status: 500, error: odd };
  if (typeof body.format === 'string' && !['', 'json'].includes(body.format)) {
    const said = JSON.stringify(JSON.stringify(body.format));
    const error = `invalid format: ${said}; expected "json" or a valid JSON Schema object`;
    return { status: 500, error, ...unstreamed(body) };
  }
  const asked = Number(body.options?.num_ctx ?? rules.defaultContext);
  const contextTokens = Math.min(Math.trunc(asked), model.details.context_length ?? Infinity);
  const promptTokens = countTokens(body.messages);
  const promptWasCut = promptTokens > contextTokens;
  const mayRefuse = isAtLeast(rules.version, '0.12.6');
  if (promptWasCut && mayRefuse && body.truncate === false) {
    const isNested = isAtLeast(rules.version, '0.30.0');
    const error = isNested ? tooLong(promptTokens, contextTokens) : TOO_LONG;
    return { status: 400, error, ...unstreamed(body) };
  }
  if (promptWasCut && mayRefuse && body.shift === false) return { status: 400, error: OVERFLOW };
  const thinks = (model.capabilities?.includes('thinking') ?? false) && body.think !== false;
  const read = Math.min(promptTokens, contextTokens);
  return { body, model, thinks, contextTokens, promptTokens: read, promptWasCut };
}

const tooLong = (tokens: number, window: number): string =>
  nested({
    code: 400,
    message: `request (${tokens} tokens) exceeds the available context size (${window} tokens), try increasing it`,
    type: 'exceed_context_size_error',
    n_prompt_tokens: tokens,
    n_ctx: window,
  });

/** Since 0.30 an error's text may itself be JSON, from the engine underneath. */
const nested = (error: object): string => JSON.stringify({ error });
