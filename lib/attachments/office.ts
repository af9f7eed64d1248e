// The words of a document of an office program (Word, Excel, PowerPoint, OpenDocument), for scanning: no layout. Pure.
import { fail, ok, type Result } from '../core/result';

/** Parts that hold what people wrote. */
const PARTS =
  /^(word\/(document|header|footer|footnotes|endnotes|comments)|ppt\/(slides|notesSlides)\/|xl\/(sharedStrings|worksheets\/|comments)|content\.xml)/;
/** Bytes of all parts unpacked; more is a bomb. */
const LARGEST = 60_000_000;

/** `file-not-text` for an archive of anything else. */
export async function wordsOfOffice(bytes: Uint8Array): Promise<Result<string>> {
  try {
    const parts = partsOf(bytes).filter(({ name }) => PARTS.test(name) && name.endsWith('.xml'));
    if (parts.length === 0) return fail('file-not-text');
    let left = LARGEST;
    const texts: string[] = [];
    for (const { data, isPacked } of parts) {
      const xml = isPacked ? await unpack(data, left) : data;
      left -= xml.length;
      texts.push(wordsOfXml(new TextDecoder().decode(xml)));
    }
    return ok(texts.join('\n'));
  } catch (error) {
    return fail('file-damaged', String(error));
  }
}

interface Part {
  name: string;
  data: Uint8Array<ArrayBuffer>;
  isPacked: boolean;
}

/** The entries of a ZIP file by its central directory (APPNOTE.TXT 4.3.12). */
function partsOf(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const isPacked = view.getUint16(at + 10, true) !== 0;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return { name, data: new Uint8Array(bytes.slice(start, start + size)), isPacked };
  });
}

async function unpack(data: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) throw new Error('too large');
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Runs within a paragraph belong together: a number may be cut into several. */
const wordsOfXml = (xml: string): string =>
  xml
    .replace(/<\/(w:p|a:p|text:p|text:h|row|si)>|<(w:br|w:cr|text:line-break)\b[^>]*>/g, '\n')
    .replace(/<\/(c|table:table-cell)>|<(w:tab|text:tab)\b[^>]*>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
