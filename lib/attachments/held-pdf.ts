// The text of a PDF that the guard holds, for scanning only.
import { fail, type Result } from '../core/result';
import { textOfPdf } from './pdf';

/** @param data base64. One without any text may be a picture of one: `file-empty`. Ends the worker. */
export async function textOfHeldPdf(data: string, worker: Worker): Promise<Result<string>> {
  const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  const text = await textOfPdf(bytes.buffer, worker);
  return text.ok && text.value.trim() === '' ? fail('file-empty') : text;
}
