// The text of a PDF, by pdf.js in a worker of its own. Loaded only when one is attached.
import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { fail, ok, type Result } from '../core/result';
import { CharacterMaps } from './character-maps';

/** Ends the worker. Pages are told apart by a blank line. */
export async function textOfPdf(bytes: ArrayBuffer, port: Worker): Promise<Result<string>> {
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    data: new Uint8Array(bytes),
    worker,
    BinaryDataFactory: CharacterMaps,
    cMapPacked: true,
    // Nothing else is fetched and nothing drawn: only the text is wanted.
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const pages: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) pages.push(await textOfPage(pdf, page));
    return ok(pages.filter(Boolean).join('\n\n'));
  } catch (error) {
    const { name } = error as Error;
    return fail(name === 'PasswordException' ? 'file-locked' : 'file-damaged', name);
  } finally {
    await loading.destroy();
    port.terminate();
  }
}

async function textOfPage(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  let text = '';
  for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
  page.cleanup();
  return text.replace(/[ \t]+\n/g, '\n').trim();
}
