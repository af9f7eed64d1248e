// With which groups of digits a match of a pattern may begin; when the book is made, never where it is used.
import { ALONE, betweenBit } from './anchors';
import { reachOf } from './beginning';
import { type Part, partsOf } from './pattern-parts';
import type { FirstDigits } from './rule';

interface Pattern {
  source: string;
  flags: string;
}

/** Further before its first digit no match begins, as far as rules go; UTF-16 units. */
const MOST_BEFORE = 4096;

/** Signs that may stand between groups of digits. */
const SIGNS = [...' \u00a0\u202f-./'];

/** A look around that refuses something, at the beginning or the end of a pattern. */
const INSIDE = String.raw`(?:[^()[\]\\]|\\.|\[(?:\\.|[^\]\\])*\])`;
const REFUSING = String.raw`(?:${INSIDE}|\((?:${INSIDE}|\(${INSIDE}*\))*\))*\)`;
const BEFORE = new RegExp(String.raw`^(?:\(\?<!${REFUSING})+`);
const BEHIND = new RegExp(String.raw`(?:\(\?!${REFUSING})+$`);

/** Undefined for a pattern whose matches may hold no digit. */
export function firstDigitsOf(pattern: Pattern): FirstDigits | undefined {
  const part = partsOf(pattern);
  const { digit, without } = reachOf(part);
  if (without >= 0 || digit < 0) return undefined;
  const { open, ended } = groupsOf(part, 1);
  const last = open & ~1;
  const goesOn = last !== 0 && mayFollow(pattern, part, '');
  // What ends with a digit may be the beginning of a longer group.
  const sizes = ended | (goesOn ? ALL << (31 - Math.clz32(last & -last)) : last);
  return {
    before: Math.min(digit, MOST_BEFORE),
    sizes: isGuarded(pattern, part) && sizes !== 0 ? sizes : ALL,
    follow: goesOn ? ALL : followOf(pattern, part) | ALONE,
  };
}

/** Whether no match begins in the middle of a group. */
function isGuarded({ source, flags }: Pattern, part: Part): boolean {
  const before = isOne(part) ? BEFORE.exec(source)?.[0] : undefined;
  if (before === undefined) return false;
  return digitsOnly((digit) => !new RegExp(`${before}x`, bare(flags)).test(`${digit}x`));
}

/** Whether a sign and a digit behind it may follow a match that ends with a digit. */
function mayFollow({ source, flags }: Pattern, part: Part, sign: string): boolean {
  const behind = isOne(part) ? BEHIND.exec(source)?.[0] : undefined;
  if (behind === undefined) return true;
  const pattern = new RegExp(`^5${behind}`, bare(flags));
  return !digitsOnly((digit) =>
    ['', '5', 'x'].every((more) => !pattern.test(`5${sign}${digit}${more}`)),
  );
}

const bare = (flags: string): string => flags.replace(/[dgy]/g, '');

const digitsOnly = (holds: (digit: string) => boolean): boolean => [...'0123456789'].every(holds);

/** Whether a pattern has no alternatives at its top, so that its ends are those of all its matches. */
const isOne = (part: Part): boolean => part.kind === 'choice' && part.parts.length === 1;

/** How far into a match one may be: before its first group of digits, in it; and the signs that may end the group. */
interface Flow {
  before: boolean;
  inside: boolean;
  bits: number;
}

function followOf(pattern: Pattern, part: Part): number {
  const { inside, bits } = flowOf(part, { before: true, inside: false, bits: 0 });
  const ends = inside ? SIGNS.filter((sign) => mayFollow(pattern, part, sign)) : [];
  return ends.reduce((all, sign) => all | bitOf(sign), bits);
}

const bitOf = (sign: string): number => betweenBit(sign.charCodeAt(0));

function flowOf(part: Part, flow: Flow): Flow {
  if (part.kind === 'unknown') return { before: true, inside: true, bits: ALL };
  if (part.kind === 'sign') {
    const { digit, other, pattern } = part;
    const ending = flow.inside && other ? SIGNS.filter((sign) => pattern.test(sign)) : [];
    return {
      before: flow.before && other,
      inside: (flow.before || flow.inside) && digit,
      bits: ending.reduce((all, sign) => all | bitOf(sign), flow.bits),
    };
  }
  if (part.kind === 'repeat') {
    const ways = [part.least === 0 ? flow : flowOf(part.part, flow)];
    // After so many turns nothing new comes.
    for (let turn = 0; turn < 4 && part.most > 0; turn += 1) {
      ways.push(flowOf(part.part, joined(ways)));
    }
    return joined(ways);
  }
  return part.kind === 'row'
    ? part.parts.reduce((now, each) => flowOf(each, now), flow)
    : joined(part.parts.map((each) => flowOf(each, flow)));
}

const joined = (ways: readonly Flow[]): Flow => ({
  before: ways.some(({ before }) => before),
  inside: ways.some(({ inside }) => inside),
  bits: ways.reduce((all, { bits }) => all | bits, 0),
});

/** How many digits stand together so far, as bits: 0 where none has come yet; and where a group of them has ended. */
interface Groups {
  open: number;
  ended: number;
}

const ALL = -1;

function groupsOf(part: Part, open: number): Groups {
  if (part.kind === 'unknown') return { open: ALL, ended: ALL };
  if (part.kind === 'sign') {
    const longer = part.digit ? open << 1 : 0;
    return part.other
      ? { open: longer | (open & 1), ended: open & ~1 }
      : { open: longer, ended: 0 };
  }
  if (part.kind === 'repeat') return groupsOfRepeated(part, open);
  const start: Groups = part.kind === 'row' ? { open, ended: 0 } : { open: 0, ended: 0 };
  return part.parts.reduce<Groups>((all, each) => {
    const next = groupsOf(each, part.kind === 'row' ? all.open : open);
    const isRow = part.kind === 'row';
    return { open: isRow ? next.open : all.open | next.open, ended: all.ended | next.ended };
  }, start);
}

function groupsOfRepeated(
  { part, least, most }: Extract<Part, { kind: 'repeat' }>,
  open: number,
): Groups {
  let now = open;
  const all: Groups = { open: least === 0 ? open : 0, ended: 0 };
  for (let times = 1; times <= Math.min(most, 32); times += 1) {
    const next = groupsOf(part, now);
    now = next.open;
    all.ended |= next.ended;
    if (times >= least) all.open |= now;
  }
  return all;
}
