// A model from a file: looked at, hashed, handed to the server and made, with the bytes of each step.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import { type Fault, fault } from '../core/fault';
import { fail, ok, type Result } from '../core/result';
import { checkGguf, GGUF_HEAD, nameFromFile } from '../models/gguf';
import { isOwnName } from '../models/model-name';

/** What came of an upload, and the HTTP status that came back; 0: none. */
export interface Uploaded {
  result: Result<null>;
  status: number;
}

/** Hands a file to the server. Aborted, it resolves with any result. */
export type UploadFile = (upload: {
  url: string;
  authorization?: string;
  file: Blob;
  /** Told the bytes that have left. */
  report: (done: number) => void;
  signal: AbortSignal;
}) => Promise<Uploaded>;

/** `sha256:…` of a file; undefined when it was aborted. */
type HashFile = (
  file: Blob,
  report: (done: number) => void,
  signal: AbortSignal,
) => Promise<string | undefined>;

export interface ImportPorts {
  bus: Bus;
  uploadFile: UploadFile;
  hashFile: HashFile;
}

export interface ImportState {
  step: 'idle' | 'ready' | 'hashing' | 'uploading' | 'made';
  file: File | undefined;
  /** Of the model to be. */
  name: string;
  /** Bytes of this step. */
  done: number;
  fault: Fault | undefined;
}

export interface ModelImport {
  readonly store: StoreApi<ImportState>;
  /** Looks at the first bytes; a file that is no model is refused. */
  choose(file: File): Promise<void>;
  rename(name: string): void;
  /** Hashes, uploads and makes the model; from then on it is a job like others. */
  start(): Promise<void>;
  cancel(): void;
}

export const hashFile: HashFile = async (file, report, signal) =>
  (await import('../models/hash-file')).hashFile(file, report, signal);

const IDLE: ImportState = { step: 'idle', file: undefined, name: '', done: 0, fault: undefined };

export function createImport({ bus, uploadFile, hashFile }: ImportPorts): ModelImport {
  const store = createStore<ImportState>(() => IDLE);
  let leaving = new AbortController();
  /** Bytes of this step, also where nobody waits for it any more. */
  let left = 0;
  const report = (done: number) => {
    left = done;
    store.setState({ done });
  };
  const step = (now: ImportState['step']) => {
    left = 0;
    store.setState({ step: now, done: 0 });
  };

  const hand = async (file: File, signal: AbortSignal): Promise<Result<string>> => {
    step('hashing');
    const digest = await hashed(hashFile(file, report, signal));
    if (!digest.ok || signal.aborted) return digest;
    const place = await bus.send('model.file', { digest: digest.value });
    if (!place.ok) return place;
    const { isThere, url, authorization } = place.value;
    if (isThere || signal.aborted) return digest;
    step('uploading');
    const upload = { url, file, report, signal, ...(authorization && { authorization }) };
    const { result, status } = await uploadFile(upload);
    const up = result.ok ? file.size : left;
    void bus.send('model.handed', { digest: digest.value, up, status });
    return result.ok ? digest : result;
  };

  return {
    store,
    async choose(file) {
      const head = await headOf(file);
      const checked = head.ok ? checkGguf(file.name, head.value, file.size) : head;
      store.setState(
        checked.ok
          ? { ...IDLE, step: 'ready', file, name: nameFromFile(file.name) }
          : { ...IDLE, fault: checked.fault },
      );
    },
    rename: (name) => store.setState({ name }),
    async start() {
      const { file, name } = store.getState();
      if (!file) return;
      if (!isOwnName(name)) {
        store.setState({ fault: fault('model-name-invalid', name) });
        return;
      }
      leaving = new AbortController();
      const { signal } = leaving;
      store.setState({ fault: undefined });
      const digest = await hand(file, signal);
      if (signal.aborted) return;
      const begun = digest.ok
        ? await bus.send('model.create', {
            name,
            base: { kind: 'file', name: file.name.slice(0, 300), digest: digest.value },
            fields: {},
          })
        : digest;
      store.setState(
        begun.ok ? { ...IDLE, step: 'made', name } : { step: 'ready', fault: begun.fault, done: 0 },
      );
    },
    cancel() {
      leaving.abort();
      store.setState(IDLE);
    },
  };
}

async function headOf(file: File): Promise<Result<Uint8Array>> {
  try {
    return ok(new Uint8Array(await file.slice(0, GGUF_HEAD).arrayBuffer()));
  } catch {
    return fail('file-damaged', file.name);
  }
}

/** A file that goes away while it is read rejects. */
async function hashed(hashing: Promise<string | undefined>): Promise<Result<string>> {
  try {
    return ok((await hashing) ?? '');
  } catch {
    return fail('file-damaged');
  }
}
