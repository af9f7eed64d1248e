// The character maps that PDFs in Chinese, Japanese and Korean name without bringing them along: files of our own.

/** UTF-16's maps hold all that these of UCS-2 do, and mend some of it; the Japanese one lacks a few signs. */
const HELD_BY_UTF16 = /^(Uni(?:CNS|GB|KS))-UCS2-/;

/** The name of the map that serves for one. */
export const mapFor = (name: string): string => name.replace(HELD_BY_UTF16, '$1-UTF16-');

/** What pdf.js fetches by; it asks for fonts and programs, too, which are not needed for the text alone. */
export class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl') throw new Error(`no ${kind} here`);
    const answer = await fetch(`/character-maps/${mapFor(filename)}`);
    if (!answer.ok) throw new Error(`no map ${filename}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}
