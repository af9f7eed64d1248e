// Where formulas begin and end in Markdown: $a$, $$a$$, \(a\) and \[a\], but never the sum in "$5 and $10".
import type { Literal } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';

/** A formula in TeX. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
  /** Stands on a line of its own. */
  isDisplay: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    math: 'math';
    mathData: 'mathData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;
/** Characters; a longer stretch between two marks is no formula. */
const LONGEST = 2000;

const CLOSING: Readonly<Record<string, string>> = {
  $: '$',
  $$: '$$',
  '\\(': '\\)',
  '\\[': '\\]',
};

const MONEY = /^\d[\d.,]*(\s|$)/;

const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
  const before = this.previous;
  let mark = '';
  let content = '';
  const start: State = (code) => {
    effects.enter('math');
    effects.enter('mathData');
    mark = code === DOLLAR ? '$' : '\\';
    effects.consume(code);
    return second;
  };
  const second: State = (code) => {
    const next = code === null || code < 0 ? '' : String.fromCharCode(code);
    if (next && CLOSING[mark + next]) {
      mark += next;
      effects.consume(code);
      return inside;
    }
    // A dollar after a letter or a digit is a currency's.
    const isLoose = mark !== '$' || next.trim() === '' || isWordCode(before);
    return isLoose ? nok(code) : inside(code);
  };
  const inside: State = (code) => {
    if (code === null || content.length > LONGEST) return nok(code);
    if (content.endsWith(CLOSING[mark] ?? '') && isFormula(content, mark, code)) return end(code);
    if (code < -2) {
      content += '\n';
      effects.exit('mathData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      effects.enter('mathData');
      return inside;
    }
    content += code < 0 ? ' ' : String.fromCharCode(code);
    effects.consume(code);
    return closing;
  };
  const closing: State = (code) => {
    if (code !== null) return inside(code);
    return content.endsWith(CLOSING[mark] ?? '') && isFormula(content, mark, code)
      ? end(code)
      : nok(code);
  };
  const end: State = (code) => {
    effects.exit('mathData');
    effects.exit('math');
    return ok(code);
  };
  return start;
};

/** Whether `content`, which ends in the closing mark, is a formula when `next` follows it. */
function isFormula(content: string, mark: string, next: number | null): boolean {
  const formula = content.slice(0, -mark.length);
  if (formula.trim() === '') return false;
  if (mark !== '$') return true;
  const isDigit = next !== null && next >= 48 && next <= 57;
  return !isDigit && !/\s$|\\$/.test(formula) && !(MONEY.test(formula) && /\s/.test(formula));
}

const isWordCode = (code: number | null): boolean =>
  code !== null && code > 0 && /[\p{L}\d]/u.test(String.fromCharCode(code));

export const mathSyntax: Extension = {
  text: { [DOLLAR]: { name: 'math', tokenize }, [BACKSLASH]: { name: 'math', tokenize } },
};

export const mathTree: TreeExtension = {
  enter: {
    math(token) {
      const raw = this.sliceSerialize(token);
      const mark = raw.startsWith('$') && !raw.startsWith('$$') ? 1 : 2;
      const node: InlineMath = {
        type: 'inlineMath',
        value: raw.slice(mark, -mark).trim(),
        isDisplay: raw.startsWith('$$') || raw.startsWith('\\['),
      };
      this.enter(node, token);
    },
  },
  exit: {
    math(token) {
      this.exit(token);
    },
  },
};
