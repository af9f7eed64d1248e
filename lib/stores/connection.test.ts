// Which model is chosen, what counts as this machine, and that checks are shared.
import { describe, expect, it } from 'vitest';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { MODELS } from '@/tests/gallery/samples';
import { OWN_MACHINE } from '../core/endpoint';
import { fault } from '../core/fault';
import { fail } from '../core/result';
import { chosenModel, createConnection, placeFor } from './connection';

describe('chosenModel', () => {
  it('is the named one, or the first that runs here and can chat', () => {
    expect(chosenModel(MODELS, 'qwen3:8b')?.name).toBe('qwen3:8b');
    expect(chosenModel(MODELS, 'gone')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS, 'gpt-oss:120b-cloud')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS, 'nomic-embed-text:latest')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS.slice(2), '')).toBeUndefined();
  });
});

describe('where a question goes', () => {
  const [local] = MODELS;
  const remote = MODELS.find(({ locality }) => locality === 'remote');
  it('follows from the address and the model', () => {
    expect(local && placeFor(OWN_MACHINE, local)).toBe('machine');
    expect(local && placeFor({ ...OWN_MACHINE, url: 'http://192.168.1.5' }, local)).toBe('network');
    expect(remote && placeFor(OWN_MACHINE, remote)).toBe('internet');
  });

  it('a model that may not be sent text is not chosen; one for which the lock was lifted is', () => {
    const open = remote && { ...remote, isAllowed: true as const };
    expect(remote && chosenModel([remote], remote.name)).toBeUndefined();
    expect(open && chosenModel([open], open.name)).toBe(open);
  });
});

describe('createConnection', () => {
  it('shares a running check and tells ready from trouble', async () => {
    const fake = createFakeBackground({ connection: { version: '1', models: MODELS } });
    const connection = createConnection(fake.ports.bus);
    expect(connection.store.getState().status).toBe('checking');
    await Promise.all([connection.check(), connection.check()]);
    expect(fake.requests).toHaveLength(1);
    expect(connection.store.getState()).toMatchObject({ status: 'ready', version: '1' });
    fake.connection = { fault: fault('origin-refused'), models: [] };
    await connection.check();
    expect(connection.store.getState()).toMatchObject({ fault: { kind: 'origin-refused' } });
    expect(connection.store.getState()).not.toHaveProperty('version');
    fake.answers['connection.check'] = async () => fail('background-lost');
    await connection.check();
    expect(connection.store.getState()).toMatchObject({ fault: { kind: 'background-lost' } });
  });
});
