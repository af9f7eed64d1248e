// Chats as files: written piece by piece, read entry by entry, with progress and an account of what could not be read.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bus } from '../bus/bus';
import { LONGEST_ENTRY } from '../bus/limits';
import type { RequestOf } from '../bus/protocol';
import type { Fault } from '../core/fault';
import { ok, type Result } from '../core/result';
import { createJsonSplitter } from './split-json';

export type ExportFormat = RequestOf<'history.export'>['format'];

export interface ImportState {
  name: string;
  /** From 0 to 1. */
  done: number;
  isRunning: boolean;
  conversations: number;
  messages: number;
  known: number;
  skipped: number;
  problems: readonly ImportProblem[];
  /** What ended it early; choosing the same file again goes on where it stopped. */
  fault?: Fault;
}

export interface ImportProblem {
  /** Counted from 1 within the file. */
  entry: number;
  title?: string;
  reason: string;
}

/** A file as the browser hands it over. */
export interface ReadableFile {
  name: string;
  size: number;
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

export interface Transfer {
  /** The import under way or last done. */
  readonly store: StoreApi<{ import: ImportState | undefined }>;
  /** The pieces of a file, in order. */
  export(conversationIds: readonly string[], format: ExportFormat): Promise<Result<string[]>>;
  import(file: ReadableFile): Promise<void>;
  /** Forgets the account of the last import. */
  dismiss(): void;
}

/** Conversations asked for at a time. */
const PIECE = 20;
/** Bytes read at a time. */
const SLICE = 1_000_000;
/** UTF-16 code units and entries sent at a time. */
const FULL = 4_000_000;
const MOST_ENTRIES = 100;

export function createTransfer(bus: Bus, onImported: () => void): Transfer {
  const store = createStore<{ import: ImportState | undefined }>(() => ({ import: undefined }));
  return {
    store,
    export: (ids, format) => exportPieces(bus, ids, format),
    dismiss: () => store.setState({ import: undefined }),
    async import(file) {
      if (store.getState().import?.isRunning) return;
      const update = (changes: Partial<ImportState>): void =>
        store.setState(({ import: state }) => ({ import: { ...BEGUN, ...state, ...changes } }));
      store.setState({ import: { ...BEGUN, name: file.name } });
      const sender = createSender(bus, () => store.getState().import ?? BEGUN, update);
      for await (const { entry, done } of entriesOf(file)) {
        if (entry !== undefined) await sender.take(entry);
        update({ done });
        if (store.getState().import?.fault) break;
      }
      await sender.flush();
      update({ isRunning: false, done: 1 });
      onImported();
    },
  };
}

const BEGUN: ImportState = {
  name: '',
  done: 0,
  isRunning: true,
  conversations: 0,
  messages: 0,
  known: 0,
  skipped: 0,
  problems: [],
};

async function exportPieces(bus: Bus, ids: readonly string[], format: ExportFormat) {
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < ids.length; start += PIECE) {
    const conversationIds = ids.slice(start, start + PIECE);
    const isLast = start + PIECE >= ids.length;
    const place = { format, isFirst: start === 0, isLast };
    const reply = await bus.send('history.export', { conversationIds, ...place });
    if (!reply.ok) return reply;
    pieces.push(reply.value);
  }
  return ok(pieces);
}

/** The entries of a file as they are read; a file without a list of chats is one entry. */
async function* entriesOf(file: ReadableFile): AsyncGenerator<{ entry?: string; done: number }> {
  const splitter = createJsonSplitter();
  const decoder = new TextDecoder();
  let beginning = '';
  let found = 0;
  for (let start = 0; start < file.size; start += SLICE) {
    const bytes = await file.slice(start, start + SLICE).arrayBuffer();
    const text = decoder.decode(bytes, { stream: start + SLICE < file.size });
    const done = Math.min(1, (start + SLICE) / file.size);
    if (found === 0 && beginning.length < LONGEST_ENTRY) beginning += text;
    for (const entry of splitter.push(text)) {
      found++;
      yield { entry, done };
    }
    yield { done };
  }
  if (found === 0 || splitter.rest()) yield { entry: splitter.rest() || beginning, done: 1 };
}

/** Gathers entries into requests, and what comes of them into the account. */
function createSender(
  bus: Bus,
  state: () => ImportState,
  update: (changes: Partial<ImportState>) => void,
) {
  let entries: { place: number; json: string }[] = [];
  let length = 0;
  let count = 0;

  const note = (problem: ImportProblem) => update({ problems: [...state().problems, problem] });

  async function flush(): Promise<void> {
    const sent = entries;
    entries = [];
    length = 0;
    if (sent.length === 0 || state().fault) return;
    const reply = await bus.send('history.import', { entries: sent.map(({ json }) => json) });
    if (!reply.ok) return update({ fault: reply.fault });
    const before = state();
    const { conversations, messages, known, skipped, problems } = reply.value;
    update({
      conversations: before.conversations + conversations,
      messages: before.messages + messages,
      known: before.known + known,
      skipped: before.skipped + skipped,
      problems: [
        ...before.problems,
        ...problems.map((problem) => ({ ...problem, entry: sent[problem.entry]?.place ?? 0 })),
      ],
    });
  }

  return {
    flush,
    async take(json: string): Promise<void> {
      const place = ++count;
      if (json.length > LONGEST_ENTRY) return note({ entry: place, reason: 'is too large' });
      if (length + json.length > FULL || entries.length >= MOST_ENTRIES) await flush();
      entries.push({ place, json });
      length += json.length;
    },
  };
}
