// The connection check of Ollama: questions that change nothing, and the cause of trouble told apart.
import { diagnose } from '../core/diagnose';
import type { Endpoint } from '../core/endpoint';
import type { Gate, ProviderPorts } from './gate';
import { modelFrom, type TagEntry, versionFromTags } from './ollama-access';
import { lookFurther, probe, SEE_REDIRECT } from './probes';
import { type Connection, isUsable } from './provider';

interface Ports extends ProviderPorts {
  gate: Gate;
  /** Models that run elsewhere may be used, too. */
  mayForward: boolean;
}

const KIND = 'ollama';

const EMPTY = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };

/**
 * Finds out whether chat would work. A GET proves nothing, since browsers leave `Origin` out of it;
 * an empty POST to /api/show passes the same checks as a chat and changes nothing.
 */
export async function checkOllama(endpoint: Endpoint, ports: Ports): Promise<Connection> {
  const { url } = endpoint;
  const { gate, mayForward } = ports;
  const closed = await gate.closed();
  if (closed) return { fault: closed, models: [] };
  const [post, list] = await Promise.all([
    probe(gate, `${url}/api/show`, EMPTY),
    probe(gate, `${url}/api/tags`, SEE_REDIRECT),
  ]);
  const { models: listed } = list.json ?? {};
  const entries = Array.isArray(listed) ? (listed as TagEntry[]) : [];
  // Opening the panel costs two requests, so the version is asked for only when it matters.
  const proven = post.status === 400 ? versionFromTags(entries) : undefined;
  const asked = proven || list.status === 0 ? undefined : await readVersion(gate, url);
  const version = proven ?? asked;
  const isUnderstood = Array.isArray(listed) && version !== undefined;
  const models = entries.map((entry) => modelFrom(entry, mayForward));
  const found = diagnose({
    ...{
      kind: KIND,
      url,
      list,
      post,
      models: models.length,
      usable: models.filter(isUsable).length,
    },
    ...(version !== undefined && { version }),
    ...(await lookFurther(endpoint, { kind: KIND, list, isUnderstood }, ports)),
  });
  return {
    models: found && found.kind !== 'models-none' ? [] : models,
    ...(asked && { version: asked }),
    ...(found && { fault: found }),
  };
}

async function readVersion(gate: Gate, url: string): Promise<string | undefined> {
  const { json } = await probe(gate, `${url}/api/version`);
  return typeof json?.version === 'string' ? json.version : undefined;
}
