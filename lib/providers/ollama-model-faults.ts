// From what Ollama says when a model cannot be fetched, made or removed to one of the closed set of faults.
import { type Fault, fault } from '../core/fault';
import type { FaultKind } from '../core/help';
import { faultFromServer, innermost } from './ollama-faults';

/** In this order: a full disk is told inside an error of the network. */
const SIGNS: readonly (readonly [RegExp, FaultKind])[] = [
  [/no space left|not enough space|disk (?:is )?full|disk quota exceeded|enospc/i, 'disk-full'],
  [/digest mismatch/i, 'download-damaged'],
  [/newer version of ollama|manifest: 412/i, 'model-needs-newer-server'],
  [
    /not in gguf format|invalid file magic|invalid gguf|unsupported (?:content|file) type|exceeds file size/i,
    'file-not-gguf',
  ],
  [/pull model manifest: (?:file does not exist|404)|manifest unknown/i, 'model-unknown'],
  [/unauthorized|access denied/i, 'model-unknown'],
  [/invalid model name|model is required/i, 'model-name-invalid'],
  [
    /no such host|network is unreachable|no route to host|dial tcp|i\/o timeout|tls handshake|connection (?:reset|refused)|max retries exceeded|registry/i,
    'library-unreachable',
  ],
];

/** @param status HTTP status, 0 for an error line inside a stream */
export function faultOfModelWork(status: number, text: string): Fault {
  // 401 and 403 mean the cloud or the check of origins, whatever words come with them.
  if (status === 401 || status === 403) return faultFromServer(status, text);
  const message = innermost(text);
  const kind = SIGNS.find(([sign]) => sign.test(message))?.[1];
  return kind ? fault(kind, message) : faultFromServer(status, text);
}
