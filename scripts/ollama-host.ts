// Finds a running Ollama where OLLAMA_HOST says, or at its usual address.

const USUAL_PORT = 11434;

export interface Address {
  host: string;
  port: number;
}

/** Reads `[scheme://]host[:port]` as Ollama does: a scheme alone brings its own port. */
export function parseOllamaHost(value: string | undefined): Address {
  const text = (value ?? '').trim().replace(/^["']|["']$/g, '');
  const [, scheme, rest = ''] = text.match(/^(?:(\w+):\/\/)?([^/]*)/) ?? [];
  const [, host = '', port] = rest.match(/^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/) ?? [];
  const usual = scheme === 'http' ? 80 : scheme === 'https' ? 443 : USUAL_PORT;
  const isEverywhere = host === '' || host === '0.0.0.0' || host === '[::]';
  return { host: isEverywhere ? '127.0.0.1' : host, port: port ? Number(port) : usual };
}

export interface TrueOllama {
  version: string;
  hasModels: boolean;
}

/** The true Ollama at this base URL. Our own demo server is none: it lacks what Nearside does not use. */
export async function findTrueOllama(url: string): Promise<TrueOllama | undefined> {
  const ask = async (path: string, body?: string) => {
    const signal = AbortSignal.timeout(5000);
    return (await fetch(url + path, { signal, ...(body && { method: 'POST', body }) })).json();
  };
  try {
    const { version } = (await ask('/api/version')) as { version?: unknown };
    const { models } = (await ask('/api/tags')) as { models?: unknown[] };
    // Without a model's name it only says what is wrong.
    const { error } = (await ask('/api/generate', '{}')) as { error?: unknown };
    if (typeof version !== 'string' || !models || typeof error !== 'string') return undefined;
    return { version, hasModels: models.length > 0 };
  } catch {
    return undefined;
  }
}

export type Found = 'ready' | 'no-models' | 'none';

/** `ready`: an Ollama with at least one model answers there. */
export async function lookForOllama({ host, port }: Address): Promise<Found> {
  try {
    const get = async (path: string) => {
      const signal = AbortSignal.timeout(3000);
      const response = await fetch(`http://${host}:${port}${path}`, { signal });
      return response.json() as Promise<{ version?: unknown; models?: unknown[] }>;
    };
    if (typeof (await get('/api/version')).version !== 'string') return 'none';
    return (await get('/api/tags')).models?.length ? 'ready' : 'no-models';
  } catch {
    return 'none';
  }
}
