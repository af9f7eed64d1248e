// The formula in which a text ends that is still being written.
import {
  canFollow,
  type FormulaMark,
  formulaAt,
  hasProse,
  isDisplayMark,
  isOwnLine,
  isTeX,
  LONGEST_FORMULA,
} from './formula';

/** A text as it can be shown now. */
export interface HeldText {
  /** With an end to its open formula, or without it while it is not certain that it is one. */
  text: string;
  /** It ends in a formula that is not whole. */
  isOpen: boolean;
  /** Where its last formula of several lines ends; no mark before that place is open. */
  from: number;
}

/** Characters that wait until it is certain what they are. */
const LONGEST_WAIT = 24;

const PIECE = /`+|\$\$?|\\[([]|\\.|[^`$\\]+|\\$/suy;

export function holdFormula(text: string): HeldText {
  let from = 0;
  for (let at = 0; at < text.length; ) {
    PIECE.lastIndex = at;
    const [piece = ''] = PIECE.exec(text) ?? [];
    // The first half of a mark.
    if (piece === '\\') return { text: text.slice(0, at), isOpen: false, from };
    let next = at + piece.length;
    if (piece.startsWith('`')) {
      const end = text.indexOf(piece, next);
      if (end < 0) break;
      next = end + piece.length;
    } else if (isMark(piece)) {
      const formula = formulaAt(text, at, true) ?? formulaAt(text, at, false);
      // What follows may make money of it: "$5-$" and "$5-$6".
      if (formula && !(piece === '$' && formula.end === text.length)) {
        next = formula.end;
        if (/[\r\n]/.test(formula.content)) from = next;
      } else {
        const held = holdAt(text, at, piece);
        if (held !== undefined) return { text: held, isOpen: held.length > at, from };
      }
    }
    at = next;
  }
  return { text, isOpen: false, from };
}

const isMark = (piece: string): piece is FormulaMark => /^(?:\$\$?|\\[([])$/.test(piece);

/** The text with the formula at `at` closed or left out; undefined where none has begun there. */
function holdAt(text: string, at: number, mark: FormulaMark): string | undefined {
  const closing = mark.replace('(', ')').replace('[', ']');
  const rest = text.slice(at + mark.length);
  const whole = rest.indexOf(closing);
  if (whole >= 0 && (mark !== '$' || whole < rest.length - 1)) return undefined;
  // Without the half of its mark or of a command.
  const content = rest.replace(/[$\\]+$/, '');
  const isShort = isDisplayMark(mark) ? rest.length <= LONGEST_FORMULA : !/[\r\n]/.test(rest);
  if (!isShort || !canFollow(text.charAt(at - 1), mark) || hasProse(content, mark))
    return undefined;
  const before = text.slice(0, at);
  if (mark === '$$' || isTeX(content) || (mark === '\\[' && isOwnLine(content))) {
    // It ends as it begins: with a blank, on a line of its own, or with neither.
    const [gap = ''] = /^\s/.exec(content) ?? [];
    const place = /[\r\n]/.test(gap) ? inSamePlace(before) : '';
    const closed = before + mark + content.trimEnd() + gap + place + closing;
    if (formulaAt(closed, at, true) ?? formulaAt(closed, at, false)) return closed;
  }
  return rest.length <= LONGEST_WAIT || content.trim() === '' ? before : undefined;
}

/** What a line begins with that is to be in the same list or quotation as the last line of `before`. */
function inSamePlace(before: string): string {
  const [marks = ''] =
    /(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y.exec(
      before.slice(before.lastIndexOf('\n') + 1),
    ) ?? [];
  return marks.replace(/[^\s>]/g, ' ');
}
