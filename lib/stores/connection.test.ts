// Which model is chosen, what counts as this machine, and that checks are shared.
import { describe, expect, it } from 'vitest';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { MODELS } from '@/tests/gallery/samples';
import { fault } from '../core/fault';
import { fail } from '../core/result';
import { chosenModel, createConnection, isThisMachine } from './connection';

describe('chosenModel', () => {
  it('is the named one, or the first that runs here and can chat', () => {
    expect(chosenModel(MODELS, 'qwen3:8b')?.name).toBe('qwen3:8b');
    expect(chosenModel(MODELS, 'gone')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS, 'gpt-oss:120b-cloud')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS, 'nomic-embed-text:latest')?.name).toBe('llama3.2:latest');
    expect(chosenModel(MODELS.slice(2), '')).toBeUndefined();
  });
});

describe('isThisMachine', () => {
  it('knows the names of this machine', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]', '127.1.2.3']) {
      expect(isThisMachine(`http://${host}:11434`), host).toBe(true);
    }
    for (const host of ['192.168.1.2', 'localhost.evil.example', '127.0.0.1.example', '[::2]']) {
      expect(isThisMachine(`http://${host}:11434`), host).toBe(false);
    }
    expect(isThisMachine('nonsense')).toBe(false);
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
