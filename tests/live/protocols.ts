// The two protocols in which a true Ollama is asked: its own, and OpenAI's below /v1.

export interface Protocol {
  /** Of our providers. */
  kind: 'ollama' | 'openai';
  chatPath: string;
  listPath: string;
  /** The list of a server without models. */
  none: object;
  /** Ends each piece of a stream. */
  gap: string;
  /** The text that a piece carries; bytes as Latin-1. */
  textIn(piece: string): string;
  /** The body of an error. */
  refusal(message: string): object;
  /** The piece of a stream that is an error. */
  failure: string;
}

const ERROR = 'an error was encountered while running the model';

function read(json: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(json, 'latin1').toString('utf8'));
  } catch {
    return {};
  }
}

const OWN: Protocol = {
  kind: 'ollama',
  chatPath: '/api/chat',
  listPath: '/api/tags',
  none: { models: [] },
  gap: '\n',
  textIn: (piece) => (read(piece).message as { content?: string } | undefined)?.content ?? '',
  refusal: (error) => ({ error }),
  failure: JSON.stringify({ error: ERROR }),
};

const V1: Protocol = {
  kind: 'openai',
  chatPath: '/v1/chat/completions',
  listPath: '/v1/models',
  none: { object: 'list', data: null },
  gap: '\n\n',
  textIn(piece) {
    const { choices } = read(piece.replace(/^data: /, ''));
    const [choice] = (choices ?? []) as { delta?: { content?: string } }[];
    return choice?.delta?.content ?? '';
  },
  refusal: (message) => ({ error: { message, type: 'api_error', param: null, code: null } }),
  failure: `data: ${JSON.stringify({ error: { message: ERROR, type: 'api_error' } })}`,
};

export const PROTOCOLS: readonly Protocol[] = [OWN, V1];
