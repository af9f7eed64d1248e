// Takes the meaning off list and quotation marks that are nested deeper than anyone writes: parsing them is quadratic.

const DEEPEST = 60;
const MARK = String.raw`[ \t]*(?:[>*+-]|\d{1,9}[.)])`;
const TOO_DEEP = new RegExp(`^((?:${MARK}){${DEEPEST}})((?:${MARK})+)`, 'gm');

/** Letters that look the same, mean nothing, and keep every offset. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '>': '＞',
  '*': '∗',
  '+': '＋',
  '-': '‐',
  '.': '․',
  ')': '）',
};

export const flattenDeepest = (text: string): string =>
  text.replace(
    TOO_DEEP,
    (_all, kept: string, rest: string) =>
      kept + rest.replace(/[>*+.)-]/g, (mark) => LOOK_ALIKES[mark] ?? mark),
  );
