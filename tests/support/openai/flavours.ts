// What tells OpenAI-compatible servers apart: their lists, their own paths, their errors, the ends of their streams.

export type Flavour = 'llama.cpp' | 'vLLM' | 'LM Studio' | 'LiteLLM' | 'Ollama';

const OWNERS: Record<Flavour, string> = {
  'llama.cpp': 'llamacpp',
  vLLM: 'vllm',
  'LM Studio': 'organization_owner',
  LiteLLM: 'openai',
  // The namespace of a model: that of the first ones is `library`, others choose theirs.
  Ollama: 'library',
};

const WINDOW = 8192;

const extras: Partial<Record<Flavour, object>> = {
  'llama.cpp': {
    meta: { vocab_type: 2, n_vocab: 1, n_ctx_train: WINDOW, n_params: 4e9, size: 2.5e9 },
  },
  vLLM: { root: '/models/x', parent: null, max_model_len: WINDOW, permission: [] },
};

export const listOf = (flavour: Flavour, models: readonly string[]) => ({
  object: 'list',
  data: models.map((id) => ({
    ...{ id, object: 'model', created: 1, owned_by: OWNERS[flavour] },
    ...extras[flavour],
  })),
});

/** The answer at a path that only this program has. */
export function ownAnswer(flavour: Flavour, path: string): object | undefined {
  const answers: Partial<Record<Flavour, Record<string, object>>> = {
    'llama.cpp': {
      '/props': { default_generation_settings: { n_ctx: WINDOW }, total_slots: 1, model_path: 'x' },
    },
    vLLM: { '/version': { version: '0.11.0' } },
    'LM Studio': { '/api/v0/models': { object: 'list', data: [] } },
    Ollama: { '/api/version': { version: '0.32.15' } },
  };
  return answers[flavour]?.[path];
}

export function errorBody(flavour: Flavour, code: number, message: string): object {
  switch (flavour) {
    case 'vLLM':
      return { error: { message, type: 'BadRequestError', param: null, code } };
    case 'LM Studio':
      return { error: message };
    case 'LiteLLM':
      return {
        error: { message: `litellm.BadRequestError: ${message}`, type: 'None', code: `${code}` },
      };
    default:
      return { error: { code, message, type: 'invalid_request_error' } };
  }
}

/** After the last piece: usage and `[DONE]`, as far as a program sends them. */
export function tailOf(flavour: Flavour, frame: object): string {
  const usage = { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 };
  const timings = flavour === 'llama.cpp' && { timings: { predicted_n: 7, predicted_ms: 350 } };
  const last = JSON.stringify({ ...frame, choices: [], usage, ...timings });
  const line = flavour === 'LiteLLM' ? '\r\n' : '\n';
  // LM Studio ends without an empty line after its last word.
  return `data: ${last}${line}${line}data: [DONE]${flavour === 'LM Studio' ? '' : line + line}`;
}
