// From a file to a text or an image, read on this machine; what few files need is loaded with the first that does.
import { fail, ok, type Result } from '../core/result';
import { type ImagePart, readImage } from './image';
import { decodeText } from './plain-text';

/** What a file becomes; `text` of an image is bare base64. */
export interface ReadFile {
  kind: 'file' | 'image';
  title: string;
  text: string;
}

/** `part`: of an image, all of it unless said. */
export type FileReader = (file: File, part?: ImagePart) => Promise<Result<ReadFile>>;

/** Bytes of the largest file that is read. */
const LARGEST = 20_000_000;

type Format = 'image' | 'pdf' | 'word' | 'text';

/** @param pdfWorker a new worker that runs pdf.js */
export function createFileReader(pdfWorker: () => Worker): FileReader {
  const textOf: Record<
    Exclude<Format, 'image'>,
    (bytes: ArrayBuffer) => Promise<Result<string>>
  > = {
    pdf: async (bytes) => (await import('./pdf')).textOfPdf(bytes, pdfWorker()),
    word: async (bytes) => (await import('./word')).textOfWord(bytes),
    text: async (bytes) => decodeText(new Uint8Array(bytes)),
  };
  return async (file, part) => {
    if (file.size > LARGEST) return fail('file-too-large', file.name);
    const format = await formatOf(file);
    const title = file.name;
    if (format === 'image') {
      const image = await readImage(file, part);
      return image.ok ? ok({ kind: 'image', title, text: image.value }) : image;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return fail('file-damaged', title);
    const text = await textOf[format](bytes);
    if (!text.ok) return text;
    if (text.value.trim() === '') return fail('file-empty', title);
    return ok({ kind: 'file', title, text: text.value });
  };
}

/** By what the file begins with; a name may say anything. */
async function formatOf(file: File): Promise<Format> {
  if (file.type.startsWith('image/') && file.type !== 'image/svg+xml') return 'image';
  const start = new Uint8Array(
    await file
      .slice(0, 1024)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  // A PDF may have a few bytes before its mark.
  if (String.fromCharCode(...start).includes('%PDF-')) return 'pdf';
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  return isZip && /\.docx$/i.test(file.name) ? 'word' : 'text';
}
