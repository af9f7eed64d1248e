// From Markdown to what is worth hearing, in parts that speech engines take. Pure.

/** Engines refuse or break off at long texts; a sentence or two is safe everywhere. In UTF-16 code units. */
const LONGEST_PART = 300;

/** The words of a Markdown text without its signs and numbers of passages, cut at ends of sentences; code is only mentioned. */
export function spokenParts(markdown: string): string[] {
  return plain(markdown)
    .split(/\n+/)
    .flatMap(sentences)
    .flatMap(inPieces)
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function plain(markdown: string): string {
  return markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|$(?![\s\S]))/gm, '\nCode.\n')
    .replace(/^[ :|-]+$/gm, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(?:(?<=[.!?,;:)\]])|\s)[[【]\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,9}[\]】]/g, '')
    .replace(/https?:\/\/([^\s/]+)\S*/g, '$1')
    .replace(/^ ?(?:#{1,6}|>|[-*+]|\d{1,9}[.)]) (?:\[[ xX]\] )?/gm, '')
    .replace(/ ?\|/g, ',')
    .replace(/[`*_~]+/g, '');
}

const sentences = (line: string): string[] => line.match(/.+?(?:[.!?…](?=\s)|[。！？]|$)/gu) ?? [];

/** A sentence that is too long, cut between words, or anywhere where there are none. */
function inPieces(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence.trim();
  while (rest.length > LONGEST_PART) {
    const space = rest.lastIndexOf(' ', LONGEST_PART);
    const end = space > 0 ? space : LONGEST_PART;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...pieces, rest];
}
