// Letters of other scripts that look like Latin ones, and signs that show nothing: what evasion is made of.

/** Pairs: Cyrillic or Greek, then Latin. From https://www.unicode.org/Public/security/latest/confusables.txt */
const PAIRS =
  'АAаaВBСCсcЕEеeԌGНHһhІIіiЈJјjКKкkМMОOоoРPрpԚQԛqЅSѕsТTԜWԝwХXхxУYуyҮYүyԁdӏlѵv' +
  'ΑAαaΒBΕEΖZΗHΙIιiΚKκkΜMΝNνvΟOοoΡPρpΤTΥYυuΧXχxϲcϳjϹC';

/** From the code of a letter to the Latin letter that it looks like. */
export const LATIN = new Map(
  PAIRS.match(/../g)?.map((pair) => [pair.charCodeAt(0), pair.charAt(1)] as const),
);

/** First and last code of signs that show nothing: soft hyphen, joiners, marks of direction, variation selectors. */
export const INVISIBLE: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Spaces, dots and dashes that stand for the plain ones between digits. */
export const GAPS: readonly (readonly [first: number, last: number, plain: string])[] = [
  [0xa0, 0xa0, ' '],
  [0xb7, 0xb7, '.'],
  [0x2000, 0x200a, ' '],
  [0x2010, 0x2015, '-'],
  [0x2024, 0x2024, '.'],
  [0x202f, 0x202f, ' '],
  [0x205f, 0x205f, ' '],
  [0x2212, 0x2212, '-'],
  [0x3000, 0x3000, ' '],
  [0xfe58, 0xfe58, '-'],
  [0xfe63, 0xfe63, '-'],
];
