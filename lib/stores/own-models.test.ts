// The form and the text of a Modelfile stay one; a file is imported step by step, and every step can fail.
import { describe, expect, it } from 'vitest';
import type { Bus } from '../bus/bus';
import type { Fault } from '../core/fault';
import { fail, ok } from '../core/result';
import { createImport, type ImportPorts } from './import-model';
import { createModelfile } from './modelfile';

const BASE = { name: 'qwen3:8b', system: '', parameters: [['top_k', '20']] as const };

describe('a Modelfile', () => {
  it('follows the form, and the form follows it', () => {
    const file = createModelfile(BASE);
    const text = () => file.store.getState().text;
    expect(text()).toBe('FROM qwen3:8b\nPARAMETER top_k 20\n');
    file.setField('system', 'Be brief.');
    file.setParameter('top_k', undefined);
    expect(text()).toBe('FROM qwen3:8b\nSYSTEM Be brief.\n');
    file.write('FROM qwen3:8b\n# kept\nSYSTEM Other.\n');
    file.setField('system', 'Again.');
    expect(text()).toBe('FROM qwen3:8b\n# kept\nSYSTEM Again.\n');
  });

  it('keeps a broken text as it is typed, and what it last said in the form', () => {
    const file = createModelfile(BASE);
    file.write('FROM qwen3:8b\nSYS');
    expect(file.store.getState()).toMatchObject({
      text: 'FROM qwen3:8b\nSYS',
      fault: { kind: 'modelfile-invalid' },
      instructions: [{ name: 'from' }, { name: 'parameter' }],
    });
    file.rename('mine');
    expect(file.request()).toMatchObject({ fault: { kind: 'modelfile-invalid' } });
  });

  it('says what no Modelfile can hold', () => {
    const file = createModelfile(BASE);
    file.setField('system', 'a """\nb');
    expect(file.store.getState().fault?.kind).toBe('modelfile-invalid');
  });
});

function gguf(name = 'tiny.gguf', size = 100): File {
  const bytes = new Uint8Array(size);
  const fields = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('GGUF'));
  fields.setUint32(4, 3, true);
  fields.setBigUint64(8, 1n, true);
  return new File([bytes], name);
}

interface Server {
  isThere?: boolean;
  upload?: Fault;
  create?: Fault;
}

function ports({ isThere = false, upload, create }: Server = {}) {
  const asked: string[] = [];
  const bus = {
    send: async (verb: string) => {
      asked.push(verb);
      if (verb === 'model.file') return ok({ isThere, url: 'http://localhost:11434/x' });
      return create ? { ok: false, fault: create } : ok({});
    },
  } as unknown as Bus;
  const all: ImportPorts = {
    bus,
    hashFile: async () => `sha256:${'a'.repeat(64)}`,
    uploadFile: async () => {
      asked.push('upload');
      return { result: upload ? { ok: false, fault: upload } : ok(null), status: upload ? 0 : 201 };
    },
  };
  return { asked, all };
}

describe('an import', () => {
  it('hashes, uploads and makes', async () => {
    const { asked, all } = ports();
    const own = createImport(all);
    await own.choose(gguf('My Model.gguf'));
    expect(own.store.getState()).toMatchObject({ step: 'ready', name: 'my-model' });
    await own.start();
    expect(asked).toEqual(['model.file', 'upload', 'model.handed', 'model.create']);
    expect(own.store.getState().step).toBe('made');
  });

  it('uploads nothing that is there', async () => {
    const { asked, all } = ports({ isThere: true });
    const own = createImport(all);
    await own.choose(gguf());
    await own.start();
    expect(asked).toEqual(['model.file', 'model.create']);
  });

  it.each<[string, Server]>([
    ['upload-failed', { upload: { kind: 'upload-failed' } }],
    ['model-name-taken', { create: { kind: 'model-name-taken' } }],
  ])('that ends with %s can be tried again', async (kind, server) => {
    const own = createImport(ports(server).all);
    await own.choose(gguf());
    await own.start();
    expect(own.store.getState()).toMatchObject({ step: 'ready', fault: { kind } });
  });

  it('that is cancelled makes nothing', async () => {
    const { asked, all } = ports();
    const own = createImport({
      ...all,
      uploadFile: async () => {
        own.cancel();
        return { result: fail('upload-failed'), status: 0 };
      },
    });
    await own.choose(gguf());
    await own.start();
    expect(asked).toEqual(['model.file', 'model.handed']);
    expect(own.store.getState()).toMatchObject({ step: 'idle', fault: undefined });
  });

  it.each([
    ['text', new File(['Dear diary, this is no model.'], 'a.gguf')],
    ['nothing', new File([], 'a.gguf')],
    ['one part of three', gguf('big-00001-of-00003.gguf')],
  ])('of %s is refused before it is read', async (_, file) => {
    const own = createImport(ports().all);
    await own.choose(file);
    expect(own.store.getState()).toMatchObject({ step: 'idle', fault: { kind: 'file-not-gguf' } });
  });

  it('of a file that goes away is said to have failed', async () => {
    const own = createImport({ ...ports().all, hashFile: () => Promise.reject(new Error('gone')) });
    await own.choose(gguf());
    await own.start();
    expect(own.store.getState()).toMatchObject({ step: 'ready', fault: { kind: 'file-damaged' } });
  });
});
