// A model's life on the true server, by Nearside's own way: from a file, described, copied, changed, loaded, deleted.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Bus } from '../../lib/bus/bus';
import { placeOf } from '../../lib/core/place';
import { createModelRoom } from '../../lib/engine/models';
import type { ModelAdmin } from '../../lib/models/admin';
import { createRegistry } from '../../lib/providers/registry';
import { createImport, hashFile, type UploadFile } from '../../lib/stores/import-model';
import { memoryShelf } from '../support/memory-shelf';
import { endpointAt, providerPorts } from '../support/provider-ports';
import { GGUF, installed, LIVE, MODEL, PREFIX } from './server';

const provider = createRegistry(providerPorts()).at(
  endpointAt(LIVE || 'http://localhost', { limit: placeOf(LIVE || 'http://localhost') }),
);
const admin = provider.admin as ModelAdmin;
const { signal } = new AbortController();
const PATIENCE = { timeout: 240_000, interval: 100 };
let stored: unknown;
let count = 0;

const room = createModelRoom({
  provider: async () => provider,
  watchers: { broadcast: () => {} },
  shelf: memoryShelf(),
  deletionsItem: {
    read: async () => stored,
    write: async (value) => {
      stored = value;
    },
  },
  clock: Date.now,
  newId: () => `job-${count++}`,
  keepAlive: () => () => {},
});
const { modelHandlers: handlers } = room;

/** Messages go straight to the background's handlers. */
const bus = {
  send: (verb: string, request: object) =>
    (handlers as unknown as Record<string, (request: object) => Promise<unknown>>)[verb]?.(request),
} as unknown as Bus;

const sent: number[] = [];
/** As lib/platform/upload.ts does in a page. */
const uploadFile: UploadFile = async ({ url, file }) => {
  const { status } = await fetch(url, { method: 'POST', body: file });
  sent.push(status);
  return { result: { ok: true, value: null }, status };
};

const jobs = async () => {
  const listed = await handlers['job.list']({}, {} as never);
  return listed.ok ? listed.value : [];
};
const stateOf = async (name: string) => (await jobs()).find((job) => job.name === name)?.state;
const names = async () => (await installed()).map(({ name }) => name);

/** The same model with another first letter in its name: another file to the server. */
function withOwnName(gguf: Buffer): Buffer<ArrayBuffer> {
  const key = gguf.indexOf('general.name');
  // Behind the key: the kind of the value (4 bytes), its length (8), its letters.
  const letter = key + 'general.name'.length + 12;
  if (key < 0) throw new Error('The file does not say what its model is called.');
  const own = Buffer.from(gguf);
  own.write(own.toString('latin1', letter, letter + 1) === 'N' ? 'M' : 'N', letter, 'latin1');
  return own;
}

afterAll(async () => {
  await room.jobs.clear();
});

describe.skipIf(!GGUF)('a file', () => {
  it('is hashed, handed over once, and becomes a model by Nearside’s own import', async () => {
    const bytes = withOwnName(readFileSync(GGUF as string));
    for (const name of [`${PREFIX}-file`, `${PREFIX}-again`]) {
      const own = createImport({ bus, uploadFile, hashFile });
      await own.choose(new File([bytes], `${name}.gguf`));
      expect(own.store.getState()).toMatchObject({ step: 'ready', name, fault: undefined });
      await own.start();
      expect(own.store.getState()).toMatchObject({ step: 'made', fault: undefined });
      await expect.poll(() => stateOf(name), PATIENCE).toBe('done');
      expect(await names()).toContain(`${name}:latest`);
    }
    expect(sent).toEqual([201]);
    for (const name of await names())
      if (/-(?:file|again):/.test(name)) expect((await admin.delete(name)).ok).toBe(true);
  });

  it('that only begins like a model is refused in words', async () => {
    const name = `${PREFIX}-half`;
    const own = createImport({ bus, uploadFile, hashFile });
    await own.choose(new File([readFileSync(GGUF as string).subarray(0, 100_000)], `${name}.gguf`));
    await own.start();
    await expect.poll(() => stateOf(name), PATIENCE).toBe('failed');
    const job = (await jobs()).find((one) => one.name === name);
    expect(job?.fault?.kind).toBe('file-not-gguf');
    expect(await names()).not.toContain(`${name}:latest`);
  });
});

describe('a model', () => {
  const made = `${PREFIX}-made:latest`;

  it('is listed and described', async () => {
    const listed = await admin.list();
    const own = listed.ok ? listed.value.find(({ name }) => name === MODEL) : undefined;
    expect(own).toMatchObject({ locality: 'local', modifiedAt: expect.any(Number) });
    expect(own?.size).toBeGreaterThan(0);
    const details = await admin.details(MODEL);
    expect(details).toMatchObject({
      value: { name: MODEL, architecture: expect.any(String), contextLength: expect.any(Number) },
    });
    expect(details.ok && details.value.bytesPerToken).toBeGreaterThan(0);
    expect(details.ok && details.value.capabilities).toContain('completion');
  });

  it('is made from another with words and parameters of its own, which it tells again', async () => {
    const fields = {
      system: 'You are “brief”.\nAlways.',
      parameters: { temperature: 0.25, num_ctx: 2048, stop: ['END', 'a "quote"'] },
      messages: [
        { role: 'user' as const, content: 'hi' },
        { role: 'assistant' as const, content: 'Hello.' },
      ],
      license: ['Free.'],
    };
    const events = [];
    for await (const event of admin.create({ name: made, from: MODEL, fields }, signal))
      events.push(event);
    expect(events.at(-1)).toEqual({ type: 'success' });
    const details = await admin.details(made);
    expect(details).toMatchObject({ value: { system: fields.system, base: MODEL } });
    expect(details.ok && details.value.license).toContain('Free.');
    const { parameters = [] } = details.ok ? details.value : {};
    for (const line of [
      ['temperature', '0.25'],
      ['num_ctx', '2048'],
      ['stop', 'END'],
      ['stop', 'a "quote"'],
    ])
      expect(parameters).toContainEqual(line);
  });

  it('is not made from one that is not there', async () => {
    const events = [];
    const from = `${PREFIX}-none`;
    for await (const event of admin.create({ name: `${from}-2`, from, fields: {} }, signal))
      events.push(event);
    expect(events).toMatchObject([{ type: 'fault', fault: { kind: 'base-missing' } }]);
  });

  it('is copied, not over another, and deleted, twice without harm', async () => {
    const copy = `${PREFIX}-copy:latest`;
    expect(await admin.copy(MODEL, copy)).toEqual({ ok: true, value: null });
    expect(await admin.copy(MODEL, copy)).toMatchObject({ fault: { kind: 'model-name-taken' } });
    expect(await names()).toContain(copy);
    expect(await admin.delete(copy)).toEqual({ ok: true, value: null });
    expect(await admin.delete(copy)).toEqual({ ok: true, value: null });
    expect(await names()).not.toContain(copy);
    expect(await admin.copy(`${PREFIX}-none`, copy)).toMatchObject({
      fault: { kind: 'model-missing' },
    });
  });

  it('is refused by names that no server should be asked for', async () => {
    const first = async (events: AsyncIterable<unknown>) => {
      for await (const event of events) return event;
      return undefined;
    };
    expect(await first(admin.pull('gpt-oss:120b-cloud', signal))).toMatchObject({
      fault: { kind: 'model-not-local' },
    });
    expect(await first(admin.pull('../etc', signal))).toMatchObject({
      fault: { kind: 'model-name-invalid' },
    });
    expect(await admin.details(`${PREFIX}-none`)).toMatchObject({
      fault: { kind: 'model-missing' },
    });
  });
});
