// The contract that every provider holds against a server that speaks its protocol, be that a fake one or a true one.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FaultKind } from '../../lib/core/help';
import type { Contact } from '../../lib/ledger/contact';
import type { ProviderPorts } from '../../lib/providers/gate';
import type { ChatRequest, ProviderEvent } from '../../lib/providers/provider';
import type { Mishap, ProviderServer } from './provider-servers';

const IMAGE = '/9j/4AAQSkZJRg==';

/** Tests of one provider; `start` gives a server of its own to each of them. */
export function holdsTheContract(start: () => Promise<ProviderServer>): void {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await start();
  });
  afterEach(() => server.close());

  async function chat(changes: Partial<ChatRequest> = {}, ports: Partial<ProviderPorts> = {}) {
    const events: ProviderEvent[] = [];
    const request: ChatRequest = {
      model: server.model,
      messages: [{ role: 'user', content: 'hi' }],
      contextTokens: 4096,
      signal: new AbortController().signal,
      ...changes,
    };
    for await (const event of server.provider(ports).chat(request)) events.push(event);
    return events;
  }
  const said = () => server.said().join('');
  const textOf = (events: ProviderEvent[]) =>
    events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
  const endings = (events: ProviderEvent[]) =>
    events.filter(({ type }) => type === 'end' || type === 'fault');
  const faultIn = (events: ProviderEvent[]) => {
    const last = events.at(-1);
    return last?.type === 'fault' ? last.fault.kind : last?.type;
  };

  it('lists its models', async () => {
    const listed = await server.provider().models();
    expect(listed.ok && listed.value.map((model) => model.name)).toContain(server.model);
    const { fault, models } = await server.provider().check();
    expect(fault).toBeUndefined();
    expect(models.map((model) => model.name)).toContain(server.model);
  });

  it('streams text, usage and one end, in this order', async () => {
    const events = await chat();
    expect(textOf(events)).not.toBe('');
    expect(textOf(events)).toBe(said());
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['usage', 'end']);
    expect(events.at(-2)).toMatchObject({ usage: { answerTokens: expect.any(Number) } });
    expect(endings(events)).toEqual([{ type: 'end', reason: 'stop' }]);
  });

  it('puts any halves of lines and letters together', async () => {
    server.mishap('split');
    const text = textOf(await chat());
    expect(text).not.toBe('');
    expect(text).toBe(said());
  });

  it('sends all messages, images as the server wants them, a schema, a temperature', async () => {
    const schema = { type: 'object', properties: { verdict: { enum: ['fine'] } } };
    const messages = [
      { role: 'system' as const, content: 'Be brief.' },
      { role: 'user' as const, content: 'What is this?', images: [IMAGE] },
    ];
    await chat({ messages, schema, temperature: 0 });
    const sent = JSON.stringify(server.chats().at(-1));
    for (const piece of ['Be brief.', 'What is this?', IMAGE, '"verdict"', '"temperature":0'])
      expect(sent).toContain(piece);
    expect(sent.includes('data:image/jpeg;base64,')).toBe(server.endpoint.kind === 'openai');
    await chat();
    expect(JSON.stringify(server.chats().at(-1))).not.toMatch(/verdict|temperature|json_schema/);
  });

  it.each<[Mishap, FaultKind[]]>([
    ['cut', ['stream-cut']],
    ['end', ['stream-cut']],
    ['error', ['server-failed']],
    ['html', ['not-ollama', 'endpoint-strange']],
  ])('after %s the answer ends with one fault, and what came is kept', async (mishap, kinds) => {
    server.mishap(mishap);
    const events = await chat();
    expect(kinds).toContain(faultIn(events));
    expect(endings(events)).toHaveLength(1);
    if (mishap !== 'html') expect(said()).toContain(textOf(events));
    if (mishap === 'error') expect(textOf(events)).toBe(server.said().slice(0, 2).join(''));
  });

  it.each<[number, string, FaultKind]>([
    [404, "model 'x' not found", 'model-missing'],
    [400, 'request (9000 tokens) exceeds the available context size (4096)', 'context-exceeded'],
    [500, 'cudaMalloc failed: out of memory', 'memory-short'],
    [503, 'server busy', 'server-busy'],
    [500, 'something else', 'server-failed'],
  ])('tells error %s “%s”: %s', async (status, message, kind) => {
    server.refuse(status, message);
    const events = await chat();
    expect(faultIn(events)).toBe(kind);
    expect(events).toHaveLength(1);
  });

  it('an abort ends stream and request, without an ending of its own', async () => {
    server.mishap('silence');
    const controller = new AbortController();
    const events: ProviderEvent[] = [];
    const asked = { model: server.model, messages: [], contextTokens: 4096 };
    const signal = controller.signal;
    const messages = [{ role: 'user' as const, content: 'hi' }];
    for await (const event of server.provider().chat({ ...asked, messages, signal })) {
      events.push(event);
      const [first = '', second] = server.said();
      if (second !== undefined && textOf(events) === first + second) controller.abort();
    }
    expect(endings(events)).toEqual([]);
    await expect.poll(server.wasLeft).toBe(true);
  });

  it('a model that is not there is not asked for', async () => {
    expect(faultIn(await chat({ model: 'no-such-model' }))).toBe('model-missing');
    expect(server.chats()).toEqual([]);
  });

  it('a server without models says so', async () => {
    server.empty();
    const { fault } = await server.provider().check();
    expect(['models-none', 'endpoint-no-models']).toContain(fault?.kind);
  });

  it('a server that is gone is told from one that may not be reached', async () => {
    await server.close();
    const kinds = ['server-unreachable', 'endpoint-silent'];
    expect(kinds).toContain((await server.provider().check()).fault?.kind);
    expect(kinds).toContain(faultIn(await chat()));
    const barred = server.provider({ mayReach: async () => false });
    expect((await barred.check()).fault?.kind).toBe('permission-missing');
    server = await start();
  });

  it('sends its header with each request, and none where there is none', async () => {
    const seen: (string | null)[] = [];
    const watching: ProviderPorts['fetch'] = (url, init) => {
      seen.push(new Headers(init?.headers).get('Authorization'));
      expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' });
      return fetch(url, init);
    };
    await chat({}, { fetch: watching, authorization: async () => 'Bearer abc' });
    expect(new Set(seen)).toEqual(new Set(['Bearer abc']));
    seen.length = 0;
    await chat({}, { fetch: watching });
    expect(new Set(seen)).toEqual(new Set([null]));
  });

  it('nothing is sent to an endpoint that was removed, or whose lock is on and that is elsewhere', async () => {
    let count = 0;
    const counting: ProviderPorts['fetch'] = (url, init) => {
      count += 1;
      return fetch(url, init);
    };
    const removed = { fetch: counting, limitOf: async () => undefined };
    expect(faultIn(await chat({}, removed))).toBe('endpoint-locked');
    expect((await server.provider(removed).check()).fault?.kind).toBe('endpoint-locked');
    expect((await server.provider(removed).models()).ok).toBe(false);
    expect(count).toBe(0);
  });

  it('each request is told to the ledger: host, purpose, model, bytes, and nothing that was said', async () => {
    const contacts: Contact[] = [];
    await chat({}, { note: (contact) => contacts.push(contact) });
    const [text, ...others] = contacts.filter(({ purpose }) => purpose === 'answer');
    expect(others).toEqual([]);
    expect(text).toMatchObject({ host: new URL(server.url).host, status: 200, times: 1 });
    expect(text?.model).toContain(server.model);
    expect(text?.up).toBe(JSON.stringify(server.chats().at(-1)).length);
    expect(text?.down).toBeGreaterThan(said().length);
    expect(contacts.length).toBeGreaterThan(1);
    expect(contacts.every(({ purpose }) => purpose === 'answer' || purpose === 'check')).toBe(true);
    expect(JSON.stringify(contacts)).not.toContain('hi');
    expect(JSON.stringify(contacts)).not.toContain(said().slice(0, 8));
    contacts.length = 0;
    await chat({ purpose: null }, { note: (contact) => contacts.push(contact) });
    expect(contacts.filter(({ purpose }) => purpose === 'answer')).toEqual([]);
    await server.close();
    contacts.length = 0;
    await server.provider({ note: (contact) => contacts.push(contact) }).check();
    expect(contacts).toMatchObject([{ status: 0, down: 0 }, ...contacts.slice(1)]);
    server = await start();
  });

  it('a text may be held nearer than its endpoint', async () => {
    const events = await chat({ limit: 'machine' });
    expect(faultIn(events)).toBe(server.isProven ? 'end' : 'model-not-local');
    expect(server.chats()).toHaveLength(server.isProven ? 1 : 0);
  });
}
