// The connection check: probes that change nothing, and the cause of trouble told apart.
import { type Fault, fault } from '../core/fault';
import type { Gate } from './gate';
import { isTooOld, modelFrom, type TagEntry, versionFromTags } from './ollama-access';
import { type Connection, isUsable } from './provider';

const PATIENCE = 5000;

interface Ports {
  gate: Gate;
  mayReach: (endpoint: string) => Promise<boolean>;
  /** Models that run elsewhere may be used, too. */
  mayForward: boolean;
}

interface Probe {
  /** 0: no answer at all. */
  status: number;
  /** The parsed body, when it was JSON. */
  json?: Record<string, unknown>;
}

/**
 * Finds out whether chat would work. A GET proves nothing, since browsers leave `Origin` out of it;
 * an empty POST to /api/show passes the same checks as a chat and changes nothing.
 */
export async function checkOllama(endpoint: string, ports: Ports): Promise<Connection> {
  const probe = (path: string, method: 'GET' | 'POST') => ask(ports.gate, endpoint + path, method);
  const trouble = (found: Fault, version?: string): Connection => ({
    fault: found,
    models: [],
    ...(version && { version }),
  });

  const closed = await ports.gate.closed();
  if (closed) return trouble(closed);
  const [post, tags] = await Promise.all([probe('/api/show', 'POST'), probe('/api/tags', 'GET')]);
  if (post.status === 0 && tags.status === 0)
    return trouble(
      fault((await ports.mayReach(endpoint)) ? 'server-unreachable' : 'permission-missing'),
    );
  if (post.status === 401 || tags.status === 401) return trouble(fault('sign-in-refused'));
  if (tags.status === 403) return trouble(fault('host-refused'));

  const entries = tags.json?.models;
  const listed = Array.isArray(entries) ? (entries as TagEntry[]) : undefined;
  // Opening the panel costs two requests, so the version is asked for only when it matters.
  const isModern = listed !== undefined && versionFromTags(listed) !== undefined;
  const asked =
    isModern && post.status === 400 ? '' : (await probe('/api/version', 'GET')).json?.version;
  if (typeof asked !== 'string' || !listed)
    return trouble(fault('not-ollama', `HTTP ${tags.status}`));
  const version = asked || undefined;
  if (post.status === 403) return trouble(fault('origin-refused'), version);
  if (version && isTooOld(version)) return trouble(fault('server-too-old', version), version);
  if (post.status !== 400) return trouble(fault('not-ollama', `HTTP ${post.status}`), version);

  const models = listed.map((entry) => modelFrom(entry, ports.mayForward));
  return {
    models,
    ...(version && { version }),
    ...(!models.some(isUsable) && { fault: fault('models-none') }),
  };
}

async function ask(gate: Gate, url: string, method: 'GET' | 'POST'): Promise<Probe> {
  try {
    const response = await gate.ask(url, {
      method,
      ...(method === 'POST' && {
        body: '{}',
        headers: { 'Content-Type': 'application/json' },
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    return { status: response.status, ...parsed(text) };
  } catch {
    // No answer, a refused connection, a redirect: all are "no Ollama here".
    return { status: 0 };
  }
}

function parsed(text: string): { json?: Record<string, unknown> } {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null
      ? { json: json as Record<string, unknown> }
      : {};
  } catch {
    return {};
  }
}
