// Ollama's long work as a stream of events: fetching and creating models. Success is only what the server calls so.
import { fault } from '../core/fault';
import type { FaultKind } from '../core/help';
import type { WorkEvent } from '../models/admin';
import { faultOfModelWork } from './ollama-model-faults';
import type { OllamaRequest } from './ollama-request';
import { type LineRead, readLines } from './read-lines';

interface WorkRequest {
  path: '/api/pull' | '/api/create';
  body: object;
  signal: AbortSignal;
  /** What it is called when the stream ends without a word. */
  whenCut: FaultKind;
}

/** Yields nothing more once the signal is aborted. */
export async function* work(
  request: OllamaRequest,
  { path, body, signal, whenCut }: WorkRequest,
): AsyncGenerator<WorkEvent> {
  const opened = await request.open(path, { method: 'POST', body, signal });
  if (signal.aborted) return;
  if (!opened.ok) {
    yield { type: 'fault', fault: opened.fault };
    return;
  }
  if (opened.value.body) {
    let isFirst = true;
    for await (const lines of readLines(opened.value.body)) {
      for (const read of lines) {
        if (signal.aborted) return;
        for (const event of eventsOf(read, isFirst, whenCut)) {
          yield event;
          if (event.type === 'success' || event.type === 'fault') return;
        }
        isFirst = false;
      }
    }
  }
  if (!signal.aborted) yield { type: 'fault', fault: fault(whenCut) };
}

function* eventsOf(read: LineRead, isFirst: boolean, whenCut: FaultKind): Generator<WorkEvent> {
  if ('trouble' in read) {
    yield { type: 'fault', fault: troubleOf(read, isFirst, whenCut) };
    return;
  }
  const { error, status, digest, total, completed = 0 } = read.line;
  if (error !== undefined) {
    const text = typeof error === 'string' ? error : JSON.stringify({ error });
    // What is fetched may end too soon by itself; what was handed in is then no whole file.
    const isHalfFile = whenCut !== 'download-cut' && text === 'unexpected EOF';
    const found = isHalfFile ? fault('file-not-gguf', text) : faultOfModelWork(0, text);
    yield { type: 'fault', fault: found };
    return;
  }
  if (status === 'success') {
    yield { type: 'success' };
    return;
  }
  if (typeof status === 'string') yield { type: 'phase', words: status };
  if (typeof digest === 'string' && typeof total === 'number' && typeof completed === 'number')
    yield { type: 'layer', digest, total, completed };
}

type Trouble = Extract<LineRead, { trouble: string }>;

function troubleOf(read: Trouble, isFirst: boolean, whenCut: FaultKind) {
  if (read.trouble === 'cut') return fault(whenCut);
  // HTML, or anything else that Ollama never sends.
  if (isFirst) return fault('not-ollama', read.text || 'an endless line');
  return fault('server-failed', read.text || 'a line of more than 8 MB');
}
