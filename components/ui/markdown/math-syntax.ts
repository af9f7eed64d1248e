// Formulas as a part of Markdown's syntax, within a line and as blocks of their own.
import type { Literal } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { formulaAt, isDisplayMark, markAt } from './formula';

/** A formula in TeX, among words or between blocks. */
export interface FormulaNode extends Literal {
  type: 'formula';
  /** Stands on a line of its own. */
  isDisplay: boolean;
  /** Still being written: TeX that is not whole is not set. */
  isOpen?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: FormulaNode;
  }
  interface RootContentMap {
    formula: FormulaNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    formulaData: 'formulaData';
  }
}

const DOLLAR = 36;
const BACKSLASH = 92;

/** Takes over what `formulaAt` finds in the text that is parsed, unless its list, quotation or cell ends before. */
const tokenizer = (text: string, isBlock: boolean): Tokenizer =>
  function (effects, ok, nok) {
    let end = 0;
    const start: State = (code) => {
      const formula = formulaAt(text, this.now().offset, isBlock);
      if (!formula) return nok(code);
      if (this.interrupt) return ok(code);
      end = formula.end;
      effects.enter('formula');
      return inside(code);
    };
    // A block takes the blanks behind it.
    const isEnd = (code: Code) =>
      this.now().offset >= end && (!isBlock || code === null || code < -2);
    const inside: State = (code) => {
      if (isEnd(code)) {
        effects.exit('formula');
        return ok(code);
      }
      if (code === null) return nok(code);
      if (code >= -2) {
        effects.enter('formulaData');
        return data(code);
      }
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
    const data: State = (code) => {
      if (code === null || code < -2 || isEnd(code)) {
        effects.exit('formulaData');
        return inside(code);
      }
      effects.consume(code);
      return data;
    };
    const lineStart: State = (code) =>
      isBlock && this.parser.lazy[this.now().line] ? nok(code) : inside(code);
    return start;
  };

/** The syntax for one text. */
export function mathSyntax(text: string): Extension {
  // The parser leaves it out, and counts from behind it.
  const counted = text.replace(/^\ufeff/, '');
  const inline: Construct = { name: 'formula', tokenize: tokenizer(counted, false) };
  const block: Construct = { name: 'formula', tokenize: tokenizer(counted, true), concrete: true };
  return {
    text: { [DOLLAR]: inline, [BACKSLASH]: inline },
    flow: { [DOLLAR]: block, [BACKSLASH]: block },
  };
}

export const mathTree: TreeExtension = {
  enter: {
    formula(token) {
      const written = this.sliceSerialize(token).trim();
      const mark = markAt(written, 0) ?? '$';
      const content = written.slice(mark.length, -mark.length).trim();
      const node: FormulaNode = {
        type: 'formula',
        // In a table the sign between cells is escaped.
        value: this.data.inTable ? content.replaceAll('\\|', '|') : content,
        isDisplay: isDisplayMark(mark),
      };
      this.enter(node, token);
    },
  },
  exit: {
    formula(token) {
      this.exit(token);
    },
  },
};
