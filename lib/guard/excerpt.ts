// What the overlay shows of a text: the surroundings of each placeholder or finding, cut short.
import type { Finding } from '../detector/rule';

interface Piece {
  text: string;
  placeholder: boolean;
}

/** What stands in for a removed value, e.g. `[IBAN_1]`. */
const PLACEHOLDER = /\[[A-Z][A-Z_]{1,30}_\d{1,6}\]/g;

/** Texts up to this length are shown whole; code units. */
const WHOLE = 600;
const AROUND = 60;
const MOST = 20;

/** Pieces of a redacted text in order; what is left out shows as an ellipsis. */
export function excerpt(redacted: string): Piece[] {
  const marks = [...redacted.matchAll(PLACEHOLDER)].slice(0, MOST);
  const whole = redacted.length <= WHOLE;
  const pieces: Piece[] = [];
  let at = 0;
  marks.forEach((mark, index) => {
    const before = redacted.slice(at, mark.index);
    const gap = whole ? before : shorten(before, index > 0);
    pieces.push({ text: gap, placeholder: false }, { text: mark[0], placeholder: true });
    at = mark.index + mark[0].length;
  });
  const rest = redacted.slice(at);
  const shortened = rest.length > AROUND ? `${rest.slice(0, AROUND)} …` : rest;
  pieces.push({ text: whole ? rest : shortened, placeholder: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Keeps the end of a gap, and its beginning where a placeholder stands before it. */
function shorten(gap: string, afterPlaceholder: boolean): string {
  const tail = gap.slice(-AROUND);
  if (!afterPlaceholder) return gap.length > AROUND ? `… ${tail}` : gap;
  return gap.length > 2 * AROUND ? `${gap.slice(0, AROUND)} … ${tail}` : gap;
}

/** Signs shown on either side of a finding; UTF-16 units. */
const BESIDE = 28;

/** The text right before and after a finding, on one line, with whatever else was found there masked. */
export function inContext(
  text: string,
  findings: readonly Finding[],
  finding: Finding,
): [before: string, after: string] {
  const read = (from: number, to: number) => {
    let shown = from > 0 && to <= finding.start ? '…' : '';
    let at = from;
    for (const { end, masked, start } of findings) {
      if (end <= from || start >= to) continue;
      shown += text.slice(at, start) + masked;
      at = end;
    }
    shown += text.slice(at, to);
    return (to < text.length && from >= finding.end ? `${shown}…` : shown).replace(/\s+/g, ' ');
  };
  return [
    read(Math.max(0, finding.start - BESIDE), finding.start),
    read(finding.end, Math.min(text.length, finding.end + BESIDE)),
  ];
}
