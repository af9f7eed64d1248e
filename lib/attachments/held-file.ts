// The text of a file that the guard holds, for scanning only: it is kept nowhere.
import { fail, type Result } from '../core/result';
import { wordsOfOffice } from './office';

/** @param textOfPdf reads a PDF, where this browser lets the background do so */
export const createHeldFileReader =
  (textOfPdf?: (data: string) => Promise<Result<string>>) =>
  async (data: string): Promise<Result<string>> => {
    const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
    if (bytes[0] === 0x50) return wordsOfOffice(bytes);
    return textOfPdf ? textOfPdf(data) : fail('file-not-text');
  };
