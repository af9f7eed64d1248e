// Where a formula stands in a text: $a$, $$a$$, \(a\) or \[a\], but never "$5 and $6" or \[a note in brackets\].

/** What a formula begins with. */
export type FormulaMark = '$' | '$$' | '\\(' | '\\[';

export interface FoundFormula {
  mark: FormulaMark;
  /** As it is written between its marks. */
  content: string;
  /** Where it ends in the text, behind its mark. */
  end: number;
}

/** Characters; a longer stretch between two marks is no formula. */
export const LONGEST_FORMULA = 4000;

/** From one mark to the next of its kind. */
const MARKED =
  /(\$\$)((?:\\.|\$(?!\$)|[^\\$]){1,4000})\$\$|(\$)((?:\\.|[^\\$]){1,4000})\$|(\\\()((?:\\[^()]|[^\\]){1,4000})\\\)|(\\\[)((?:\\[^[\]]|[^\\]){1,4000})\\\]/suy;

export const isDisplayMark = (mark: FormulaMark): boolean => mark === '$$' || mark === '\\[';

/** The mark that a text has at a place. */
export function markAt(text: string, at: number): FormulaMark | undefined {
  const first = text[at];
  // Asked at each character.
  if (first !== '$' && first !== '\\') return undefined;
  return /^(?:\$\$?|\\[([])/.exec(text.slice(at, at + 2))?.[0] as FormulaMark | undefined;
}

/**
 * The formula that begins at `at`. One that is a block fills whole lines and may hold empty ones.
 * It says nothing about where a list, a quotation or a table cell ends.
 */
export function formulaAt(text: string, at: number, isBlock: boolean): FoundFormula | undefined {
  const mark = markAt(text, at);
  if (!mark) return undefined;
  MARKED.lastIndex = at;
  const [all = ''] = MARKED.exec(text) ?? [];
  const content = all.slice(mark.length, -mark.length);
  const end = at + all.length;
  const fits = isBlock ? isDisplayMark(mark) && standsAlone(text, at, end) : !BLANK.test(content);
  const place = { before: text.charAt(at - 1), after: text.charAt(end) };
  return fits && isFormula(content, mark, place) ? { mark, content, end } : undefined;
}

const BLANK = /(?:\n|\r\n?)[ \t]*[\r\n]/;

const FENCE = /[\r\n][ \t>]*(?:```|~~~)/;

/** Nothing follows in its last line; where the first is indented or quoted, so are the others. None holds code. */
function standsAlone(text: string, at: number, end: number): boolean {
  const all = text.slice(at, end);
  const before = at === 0 ? '' : text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isLeft = before.includes('>') ? /\n(?![ \t]*>)/ : /\n(?![ \t\r\n])/;
  if (FENCE.test(all) || (before !== '' && isLeft.test(all))) return false;
  return /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 80));
}

function isFormula(
  content: string,
  mark: FormulaMark,
  { before, after }: { before: string; after: string },
): boolean {
  if (content.trim() === '' || hasProse(content, mark) || !canFollow(before, mark)) return false;
  if (mark === '\\[') return isTeX(content) || isOwnLine(content);
  if (mark !== '$') return true;
  const isSpaced = /^\s.*\s$/s.test(content);
  // Some models set blanks within the marks; "5 $ and 6 $" has no sign of TeX there.
  if (isSpaced ? !isTeX(content) : /^\s|\s$/.test(content)) return false;
  // "$5-$6" and "$HOME/$USER", but the "$n$th".
  return !/\d/.test(after) && !(/[a-z]/i.test(after) && /[^\w)}\]]$/.test(content));
}

/** "US$5" and "f\(x\)": a sign of money, and a bracket that needed no backslash. */
export const canFollow = (before: string, mark: FormulaMark): boolean =>
  !(mark === '$$' ? /\$/ : /[\w$]/).test(before);

const COMMAND = /\\[a-z]|\^|_\{|(?<![\p{L}\d])\p{L}_/iu;
const RELATION = /[=<>≤≥≈]|\+\s*\w|\s[-*/]\s/;

export const isTeX = (content: string): boolean => COMMAND.test(content) || RELATION.test(content);

/** A mark that is alone on its line is written for a formula only. */
export const isOwnLine = (content: string): boolean => /^[ \t]*[\r\n]/.test(content);

/** Words, names with a number such as EMAIL_1, and signs that only Markdown escapes. */
const WORDS = /\p{Ll}{3}|\p{Lu}{5}|\p{Lu}\p{Ll}{2}|\p{Lo}|\p{L}{2}_|\\[_*.-]/u;
const FUNCTIONS = /\b(?:log|sin|cos|tan|exp|max|min|mod|lim)\b/g;
const MONEY = /^\d[\d.,]*\s+\p{L}{2}/u;

/** Whether words or a sum of money stand between two marks, where they can be told from a formula. */
export function hasProse(content: string, mark: FormulaMark): boolean {
  if (mark === '$' && MONEY.test(content)) return true;
  if (COMMAND.test(content) || (isDisplayMark(mark) && isOwnLine(content))) return false;
  const isWord = mark.startsWith('$') && (!/\s/.test(content) || content.includes('='));
  return !isWord && WORDS.test(content.replace(FUNCTIONS, ''));
}
