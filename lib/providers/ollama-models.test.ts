// Managing models on a server that follows Ollama's rules: lists, details, files, copies, deletion, loading.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digest, modelWorld, never } from '../../tests/support/model-world';
import { MODELS } from '../../tests/support/ollama/models';
import { endpointAt, providerPorts } from '../../tests/support/provider-ports';
import type { FaultKind } from '../core/help';
import type { Contact } from '../ledger/contact';
import { createOllama } from './ollama';

const world = modelWorld();
const { create, lying, names, sent } = world;

describe('the list', () => {
  it('tells family, time, locality', async () => {
    const listed = await world.admin.list();
    const found = listed.ok ? listed.value : [];
    expect(found.find(({ name }) => name === 'llama3.2:3b')).toMatchObject({
      family: 'llama',
      locality: 'local',
      modifiedAt: Date.parse('2026-10-21T09:15:42.015+02:00'),
    });
    expect(found.find(({ name }) => name === 'my-assistant:latest')?.locality).toBe('remote');
  });

  it('of what is loaded tells memory, its share on the graphics card, and when it goes', async () => {
    world.server.set({ models: [{ ...MODELS.thinking, vram: 2_000_000_000 }, MODELS.embedding] });
    await world.admin.keep('qwen3-vl:8b', -1, never());
    await world.admin.keep('nomic-embed-text', 600, never());
    const running = await world.admin.running();
    const [vision, embedding] = running.ok ? running.value : [];
    expect(vision).toMatchObject({ gpuMemory: 2_000_000_000, expiresAt: null });
    const minutes = ((embedding?.expiresAt ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(9);
    expect(minutes).toBeLessThan(10.1);
  });

  it('10,000 models are listed', async () => {
    const models = Array.from({ length: 10_000 }, (_, index) => ({
      ...MODELS.chat,
      name: `model-${index}:latest`,
    }));
    world.server.set({ models });
    expect(await names()).toHaveLength(10_000);
  });

  it.each<[string, string, FaultKind]>([
    ['HTML', '<!doctype html><title>Router</title>', 'not-ollama'],
    ['other JSON', '{"models": 3}', 'not-ollama'],
  ])('of another program (%s) is none', async (_, body, kind) => {
    expect(await lying('/api/tags', body).list()).toMatchObject({ fault: { kind } });
  });
});

describe('details', () => {
  it('tell template, parameters, what it can do', async () => {
    const show = {
      parameters: 'top_k                          20\nstop                           "<|a|>"',
    };
    world.server.set({ models: [{ ...MODELS.chat, show }] });
    expect(await world.admin.details('llama3.2:3b')).toMatchObject({
      value: {
        template: '{{ .Prompt }}',
        contextLength: 131_072,
        capabilities: ['completion', 'tools'],
        parameters: [
          ['stop', '<|a|>'],
          ['top_k', '20'],
        ],
      },
    });
  });

  it('tell what a window costs, by the model’s own layers and heads', async () => {
    const model_info = {
      'general.architecture': 'qwen3vl',
      'qwen3vl.block_count': 36,
      'qwen3vl.embedding_length': 4096,
      'qwen3vl.attention.head_count': 32,
      'qwen3vl.attention.head_count_kv': 8,
    };
    world.server.set({ models: [{ ...MODELS.thinking, show: { model_info } }] });
    expect(await world.admin.details('qwen3-vl:8b')).toMatchObject({
      value: { bytesPerToken: 147_456 },
    });
  });

  it.each(['gpt-oss:120b-cloud', 'my-assistant', 'anything:CLOUD'])(
    'of %s are not asked for: the question itself would go elsewhere',
    async (name) => {
      expect(await world.admin.details(name)).toMatchObject({ fault: { kind: 'model-not-local' } });
      expect(sent('/api/show')).toEqual([]);
    },
  );
});

describe('files', () => {
  const upload = async (text: string) => {
    const own = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    await fetch(`${world.server.url}/api/blobs/${own}`, { method: 'POST', body: text });
    return own;
  };

  it('are known once they were uploaded, and become a model', async () => {
    expect(await world.admin.file(digest('a'))).toMatchObject({
      value: { isThere: false, url: `${world.server.url}/api/blobs/${digest('a')}` },
    });
    const own = await upload(`GGUF${'x'.repeat(100)}`);
    expect(await world.admin.file(own)).toMatchObject({ value: { isThere: true } });
    const events = await create({ name: 'tiny', files: { 'tiny.gguf': own } });
    expect(events).toContainEqual(expect.objectContaining({ type: 'layer', completed: 250 }));
    expect(events.at(-1)).toEqual({ type: 'success' });
    expect(await names()).toContain('tiny:latest');
  });

  it('go nowhere while the lock is on; otherwise with what signs in, and into the ledger', async () => {
    const contacts: Contact[] = [];
    const ports = providerPorts({
      authorization: async () => 'Bearer token',
      note: (contact) => contacts.push(contact),
    });
    const far = endpointAt('http://models.example.org:11434');
    expect(await createOllama(far, ports).admin?.file(digest('a'))).toMatchObject({
      fault: { kind: 'endpoint-locked' },
    });
    expect(contacts).toEqual([]);
    const near = createOllama(endpointAt(world.server.url), ports).admin;
    expect(await near?.file(digest('a'))).toMatchObject({
      value: { isThere: false, authorization: 'Bearer token' },
    });
    near?.handed(digest('a'), { up: 3_000_000, status: 201 });
    const { host } = new URL(world.server.url);
    expect(contacts).toMatchObject([
      { host, purpose: 'models', status: 404 },
      { host, purpose: 'models', up: 3_000_000, status: 201, times: 1 },
    ]);
  });

  it('that are no models are said to be none', async () => {
    const own = await upload('hello');
    expect((await create({ files: { 'x.gguf': own } })).at(-1)).toMatchObject({
      fault: { kind: 'file-not-gguf' },
    });
  });
});

describe('copying and deleting', () => {
  it('copies, and never over another model', async () => {
    expect(await world.admin.copy('llama3.2:3b', 'backup')).toEqual({ ok: true, value: null });
    expect(await names()).toContain('backup:latest');
    for (const taken of ['backup', 'Backup:LATEST', 'qwen3-vl:8b'])
      expect(await world.admin.copy('llama3.2:3b', taken)).toMatchObject({
        fault: { kind: 'model-name-taken' },
      });
    expect(await world.admin.copy('nope', 'other')).toMatchObject({
      fault: { kind: 'model-missing' },
    });
  });

  it('deletes, also what is gone already, also a stub', async () => {
    expect(await world.admin.delete('llama3.2:3b')).toEqual({ ok: true, value: null });
    expect(await world.admin.delete('llama3.2:3b')).toEqual({ ok: true, value: null });
    await world.admin.delete('gpt-oss:120b-cloud');
    expect(await names()).not.toContain('llama3.2:3b');
    expect(await names()).not.toContain('gpt-oss:120b-cloud');
  });

  it('a refused deletion is no deletion', async () => {
    world.server.faults.once({ path: '/api/delete', status: 404, body: '404 page not found' });
    expect(await world.admin.delete('llama3.2:3b')).toMatchObject({
      fault: { kind: 'not-ollama' },
    });
  });
});

describe('loading', () => {
  it.each(['my-assistant', 'gpt-oss:120b-cloud', 'x:cloud'])('%s is never loaded', async (name) => {
    expect(await world.admin.keep(name, 300, never())).toMatchObject({
      fault: { kind: 'model-not-local' },
    });
    expect(sent('/api/chat')).toEqual([]);
  });

  it('loads and unloads, and says when memory is short', async () => {
    await world.admin.keep('llama3.2:3b', 300, never());
    expect(await world.admin.running()).toMatchObject({ value: [{ name: 'llama3.2:3b' }] });
    await world.admin.keep('llama3.2:3b', 0, never());
    expect(await world.admin.running()).toEqual({ ok: true, value: [] });
    const error = 'model requires more system memory (38.9 GiB) than is available (12.1 GiB)';
    world.server.faults.once({ status: 500, body: { error } });
    expect(await world.admin.keep('llama3.2:3b', 300, never())).toMatchObject({
      fault: { kind: 'memory-short' },
    });
  });
});
