// Bytes to text, where they are one: UTF-8, UTF-16 by its mark, or Western European text of old programs. Pure.
import { fail, ok, type Result } from '../core/result';

/** Control characters that no text holds; tab, line feed, form feed, return and escape are all right. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NEVER_IN_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** The text of a file, with line feeds only, or `file-not-text`. */
export function decodeText(bytes: Uint8Array): Result<string> {
  const text = decode(bytes);
  if (text === undefined || NEVER_IN_TEXT.test(text)) return fail('file-not-text');
  return ok(text.replace(/\r\n?/g, '\n'));
}

function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  return as('utf-8', bytes) ?? as('windows-1252', bytes);
}

function as(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
