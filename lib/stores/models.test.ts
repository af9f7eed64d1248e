// The list of models follows what is told: deletions hide at once, work is shown as it goes, a read is never lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeBackground, type FakeBackground } from '../../tests/gallery/fake-ports';
import { fail, ok } from '../core/result';
import type { Job } from '../models/job';
import { parseSettings } from '../settings/schema';
import { type Models, modelsOf } from './models';

const model = (name: string, size: number) => ({
  name,
  digest: name,
  locality: 'local' as const,
  size,
  family: name.split(':')[0] ?? '',
  capabilities: ['completion'],
});

let fake: FakeBackground;
let models: Models;
let answer: { models: ReturnType<typeof model>[]; running: []; doomed: unknown[] };

beforeEach(() => {
  answer = { models: [model('qwen3:8b', 5), model('llama3.2:3b', 2)], running: [], doomed: [] };
  fake = createFakeBackground();
  Object.assign(fake.answers, { 'model.inventory': async () => ok(answer) });
  models = modelsOf({ bus: fake.ports.bus, onNews: fake.ports.link.onNews });
});

const names = () => models.shown().map(({ name }) => name);
const reads = () => fake.requests.filter(({ verb }) => verb === 'model.inventory').length;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the store of models', () => {
  it('searches and orders', async () => {
    await models.read();
    expect(names()).toEqual(['llama3.2:3b', 'qwen3:8b']);
    models.orderBy('size');
    expect(names()).toEqual(['qwen3:8b', 'llama3.2:3b']);
    models.search('LLAMA comp');
    expect(names()).toEqual(['llama3.2:3b']);
  });

  it('hides what was deleted a moment ago, and shows it again when that failed', async () => {
    const doomed = { name: 'qwen3:8b', digest: '', endpoint: '', due: 1 };
    answer.doomed = [doomed];
    await models.read();
    expect(names()).toEqual(['llama3.2:3b']);
    answer.doomed = [{ ...doomed, fault: { kind: 'server-unreachable' } }];
    fake.publish({ type: 'models-changed' });
    await settled();
    expect(names()).toEqual(['llama3.2:3b', 'qwen3:8b']);
  });

  it('keeps the list while the server is away, and says so', async () => {
    await models.read();
    fake.answers['model.inventory'] = async () => fail('server-unreachable');
    await models.read();
    expect(models.store.getState()).toMatchObject({
      status: 'trouble',
      fault: { kind: 'server-unreachable' },
    });
    expect(names()).toHaveLength(2);
  });

  it('reads once more when something changed meanwhile, not once for each change', async () => {
    const first = models.read();
    for (let count = 0; count < 5; count += 1) fake.publish({ type: 'models-changed' });
    await first;
    expect(reads()).toBe(2);
  });

  it('does not ask anew for settings that concern something else', async () => {
    const settings = parseSettings({});
    fake.publish({ type: 'settings-changed', settings });
    await settled();
    const before = reads();
    fake.publish({ type: 'settings-changed', settings: { ...settings, theme: 'dark' } });
    await settled();
    expect(reads()).toBe(before);
  });

  it('says why something was not done', async () => {
    fake.answers['model.pull'] = async () => fail('model-not-local');
    expect(await models.pull('x:cloud')).toBe(false);
    expect(models.store.getState().refused?.kind).toBe('model-not-local');
    const job = { id: 'j', state: 'running' } as Job;
    fake.answers['model.pull'] = async () => ok(job);
    expect(await models.pull('x')).toBe(true);
    expect(models.store.getState()).toMatchObject({ refused: undefined, jobs: [{ id: 'j' }] });
  });
});
