// The text of a Word file (.docx), by mammoth. Loaded only when one is attached.
import mammoth from 'mammoth/mammoth.browser';
import { fail, ok, type Result } from '../core/result';

export async function textOfWord(bytes: ArrayBuffer): Promise<Result<string>> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes });
    return ok(value.replace(/\n{3,}/g, '\n\n').trim());
  } catch (error) {
    return fail('file-damaged', error instanceof Error ? error.name : undefined);
  }
}
