// Fetching and creating models on a server that follows Ollama's rules: every error told apart, success only where it was said.
import { describe, expect, it } from 'vitest';
import { all, modelWorld, never } from '../../tests/support/model-world';
import { MODELS } from '../../tests/support/ollama/models';
import type { FaultKind } from '../core/help';
import type { WorkEvent } from '../models/admin';

const world = modelWorld();
const { create, lying, names, pull, sent } = world;

describe('pulling', () => {
  it('tells three layers with their bytes, and success', async () => {
    const events = await pull();
    const last = new Map(
      events.flatMap((event) => (event.type === 'layer' ? [[event.digest, event]] : [])),
    );
    expect([...last.values()]).toMatchObject([
      { total: 5_000_000, completed: 5_000_000 },
      { total: 1400, completed: 1400 },
      { total: 96, completed: 96 },
    ]);
    expect(events.at(-1)).toEqual({ type: 'success' });
    expect(await names()).toContain('qwen3:8b');
  });

  it('is left at once when it is aborted, and goes on with what was kept', async () => {
    world.server.faults.once({ path: '/api/pull', silentAfter: 5 });
    const leaving = new AbortController();
    const events: WorkEvent[] = [];
    for await (const event of world.admin.pull('qwen3:8b', leaving.signal)) {
      events.push(event);
      if (event.type === 'layer' && event.completed > 0) leaving.abort();
    }
    expect(events.some(({ type }) => type === 'success' || type === 'fault')).toBe(false);
    await expect.poll(() => sent('/api/pull')[0]?.aborted).toBe(true);
    const [first] = (await pull()).filter(({ type }) => type === 'layer');
    expect(first).toMatchObject({ completed: 1_500_000 });
  });

  it.each<[FaultKind, string]>([
    ['model-unknown', 'pull model manifest: file does not exist'],
    ['model-unknown', 'unauthorized: access denied'],
    ['disk-full', 'write /blobs/sha256-9a-partial: no space left on device'],
    ['disk-full', 'max retries exceeded: write C:\\blobs: There is not enough space on the disk.'],
    [
      'library-unreachable',
      'pull model manifest: Get "https://registry.ollama.ai/v2/": dial tcp: lookup registry.ollama.ai: no such host',
    ],
    [
      'library-unreachable',
      'max retries exceeded: Get "https://r2.example/": read: connection reset by peer',
    ],
    [
      'download-damaged',
      'digest mismatch, file must be downloaded again: want sha256:1, got sha256:2',
    ],
    [
      'model-needs-newer-server',
      'pull model manifest: 412: \n\nThe model you are attempting to pull requires a newer version of Ollama.',
    ],
    ['disk-full', '{"error":{"code":500,"message":"no space left on device"}}'],
    ['server-failed', 'something new'],
  ])('%s: %s', async (kind, error) => {
    world.server.faults.once({ path: '/api/pull', errorAfter: 4, error });
    expect((await pull()).at(-1)).toMatchObject({ type: 'fault', fault: { kind } });
    expect(await names()).not.toContain('qwen3:8b');
  });

  it.each<[string, FaultKind, () => void]>([
    [
      'the server dies',
      'download-cut',
      () => world.server.faults.once({ path: '/api/pull', cutAfter: 5 }),
    ],
    [
      'it ends without success',
      'download-cut',
      () => world.server.faults.once({ path: '/api/pull', endAfter: 8 }),
    ],
    ['nobody listens', 'server-unreachable', () => void world.server.stop()],
    [
      'the origin is refused',
      'origin-refused',
      () => world.server.faults.once({ path: '/api/pull', status: 403 }),
    ],
    [
      'another program answers',
      'not-ollama',
      () =>
        world.server.faults.once({ path: '/api/pull', status: 404, body: '404 page not found' }),
    ],
    [
      'the server fails',
      'disk-full',
      () =>
        world.server.faults.once({
          path: '/api/pull',
          status: 500,
          body: { error: 'no space left on device' },
        }),
    ],
  ])('when %s, it is %s', async (_, kind, arrange) => {
    arrange();
    expect((await pull()).at(-1)).toMatchObject({ type: 'fault', fault: { kind } });
  });

  it.each(['x:cloud', 'gpt-oss:120b-CLOUD', 'qwen3-coder:480b-cloud'])(
    'of %s is refused here: it would be a stub that forwards',
    async (name) => {
      expect(await pull(name)).toMatchObject([{ fault: { kind: 'model-not-local' } }]);
      expect(world.server.requests).toEqual([]);
    },
  );

  it('control: Ollama itself fetches such a stub without a word', async () => {
    const body = '{"model":"x:cloud"}';
    await (await fetch(`${world.server.url}/api/pull`, { method: 'POST', body })).text();
    expect(await names()).toContain('x:cloud');
  });

  it.each(['', 'bad name!', 'a:b:c', '../x', 'x'.repeat(400)])('%j is no name', async (name) => {
    expect(await pull(name)).toMatchObject([{ fault: { kind: 'model-name-invalid' } }]);
    expect(world.server.requests).toEqual([]);
  });

  it('bytes one by one are the same lines', async () => {
    world.server.faults.once({ path: '/api/pull', splitBytes: true });
    expect((await pull()).at(-1)).toEqual({ type: 'success' });
  });

  it.each<[string, string, FaultKind]>([
    ['HTML', '<html>\n<body>\n', 'not-ollama'],
    ['half a line at the end', '{"status":"pulling manifest"}\n{"status":"succ', 'download-cut'],
    ['a line that is no JSON', '{"status":"pulling manifest"}\nsuccess\n', 'server-failed'],
    [
      'success in words only',
      '{"status":"pulling manifest"}\n{"status":"success!"}\n',
      'download-cut',
    ],
    ['an endless line', `{"status":"a"}\n${'x'.repeat(9_000_000)}`, 'server-failed'],
    ['nothing', '', 'download-cut'],
    ['lines without meaning', '3\n[]\n', 'not-ollama'],
  ])('%s is no success', async (_, body, kind) => {
    const events = await all(lying('/api/pull', body).pull('x', never()));
    expect(events.at(-1)).toMatchObject({ type: 'fault', fault: { kind } });
    expect(events.filter(({ type }) => type === 'success')).toEqual([]);
  });

  it('a last line without a line break counts', async () => {
    const events = await all(lying('/api/pull', '{"status":"success"}').pull('x', never()));
    expect(events).toEqual([{ type: 'success' }]);
  });

  it.each(['unexpected EOF', 'tensor "blk.1" offset+size (9) exceeds file size (5)'])(
    'half a file is no model: %s',
    async (error) => {
      const request = { name: 'mine', files: { 'a.gguf': `sha256:${'0'.repeat(64)}` }, fields: {} };
      const body = `{"status":"parsing GGUF"}\n${JSON.stringify({ error })}\n`;
      const events = await all(lying('/api/create', body).create(request, never()));
      expect(events.at(-1)).toMatchObject({ fault: { kind: 'file-not-gguf' } });
    },
  );

  it('a download that ends too soon is no damaged file', async () => {
    const body = '{"status":"pulling manifest"}\n{"error":"unexpected EOF"}\n';
    const [, last] = await all(lying('/api/pull', body).pull('x', never()));
    expect(last).toMatchObject({ fault: { kind: 'server-failed' } });
  });

  it('a line of 8 MB is read', async () => {
    const body = `{"status":"${'x'.repeat(8_000_000)}"}\n{"status":"success"}\n`;
    const events = await all(lying('/api/pull', body).pull('x', never()));
    expect(events.at(-1)).toEqual({ type: 'success' });
  });
});

describe('creating', () => {
  it('from an installed model', async () => {
    const fields = { system: 'Be brief.', parameters: { temperature: 0.2, stop: ['a', 'b'] } };
    expect((await create({ from: 'llama3.2:3b', fields })).at(-1)).toEqual({ type: 'success' });
    expect(await world.admin.details('mine')).toMatchObject({
      value: { base: 'llama3.2:3b', system: 'Be brief.' },
    });
  });

  it.each<[string, FaultKind]>([
    ['qwen3:8b', 'base-missing'],
    ['gpt-oss:120b-cloud', 'model-not-local'],
    ['my-assistant', 'model-not-local'],
    ['deepseek-v3.1:671b-cloud', 'model-not-local'],
  ])('from %s is refused, and nothing is fetched', async (from, kind) => {
    expect(await create({ from })).toMatchObject([{ type: 'fault', fault: { kind } }]);
    expect(sent('/api/create')).toEqual([]);
  });

  it('control: Ollama itself fetches a model that is not there', async () => {
    const body = '{"model":"mine","from":"qwen3:8b"}';
    await (await fetch(`${world.server.url}/api/create`, { method: 'POST', body })).text();
    expect(await names()).toContain('qwen3:8b');
  });

  it('from a model that goes away in between: the fetching is left at once', async () => {
    const racing = world.adminBy((input, init) => {
      if (input.endsWith('/api/create')) {
        world.server.set({ models: [] });
        world.server.faults.once({ path: '/api/create', chunkDelay: 20 });
      }
      return fetch(input, init);
    });
    world.server.set({ models: [{ ...MODELS.chat, name: 'qwen3:8b' }] });
    const request = { name: 'mine', from: 'qwen3:8b', fields: {} };
    const events = await all(racing.create(request, never()));
    expect(events).toMatchObject([{ type: 'fault', fault: { kind: 'base-missing' } }]);
    await expect.poll(() => sent('/api/create')[0]?.aborted).toBe(true);
    expect(await names()).toEqual([]);
  });

  it.each(['a b', 'x:cloud', 'x:local'])('under the name %j is refused', async (name) => {
    expect(await create({ name, from: 'llama3.2:3b' })).toMatchObject([
      { fault: { kind: 'model-name-invalid' } },
    ]);
  });
});
