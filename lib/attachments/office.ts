// The words of a document of an office program (Word, Excel, PowerPoint, OpenDocument), for scanning: no layout. Pure.
import { fail, ok, type Result } from '../core/result';
import { readParts } from './archive';

/** Parts that hold what people wrote. */
const PARTS =
  /^(?:word\/(?:document|header|footer|footnotes|endnotes|comments).*|ppt\/(?:slides|notesSlides)\/.*|xl\/(?:sharedStrings|worksheets\/|comments).*|content)\.xml$/;

/** `file-not-text` for an archive of anything else, `file-damaged` for what is none. */
export async function wordsOfOffice(bytes: Uint8Array): Promise<Result<string>> {
  try {
    const parts = await readParts(bytes, PARTS);
    return parts.length > 0 ? ok(parts.map(wordsOfXml).join('\n')) : fail('file-not-text');
  } catch (error) {
    return fail('file-damaged', String(error));
  }
}

/** Runs within a paragraph belong together: a number may be cut into several. */
const wordsOfXml = (xml: string): string =>
  withoutEntities(
    xml
      // Where a drawing stands: digits that would be glued to those of the text.
      .replace(/<(wp\d*:\w+)>[^<]*<\/\1>/g, '')
      .replace(/<\/(w:p|a:p|text:p|text:h|row|si)>|<(w:br|w:cr|text:line-break)\b[^>]*>/g, '\n')
      .replace(/<\/(c|table:table-cell)>|<(w:tab|text:tab)\b[^>]*>/g, '\t')
      .replace(/<[^>]*>/g, ''),
  );

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const withoutEntities = (xml: string): string =>
  xml.replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (whole, hex, code, name) =>
    code ? String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)) : (ENTITIES[name] ?? whole),
  );
