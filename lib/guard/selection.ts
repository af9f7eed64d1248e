// Which of the findings are redacted: the user's boxes, by value and by kind.
import type { Finding } from '../detector/rule';
import { type GuardPolicy, modeOf } from './decide';

/** What the user calls fine for longer than this time; `days`: 0 for always. */
export interface Fine {
  /** The rule on this site, instead of the value everywhere. */
  isRule: boolean;
  days: 0 | 1 | 30;
}

/** One value, in all its places. */
export interface Item {
  findings: [Finding, ...Finding[]];
  isOn: boolean;
  /** Stays redacted: the policy wants a reason, or blocks. */
  isFixed: boolean;
  /** While it is off. */
  fine?: Fine | undefined;
}

/** Values that people call by one name. */
export interface Kind {
  label: string;
  isMild: boolean;
  items: Item[];
  /** Of all its values, while all of them are off. */
  fine?: Fine | undefined;
}

/** Kinds in the order of their first findings, those that hold first; everything is redacted. */
export function kindsOf(findings: readonly Finding[], policy: GuardPolicy): Kind[] {
  const kinds = new Map<string, Kind>();
  const items = new Map<string, Item>();
  for (const finding of findings) {
    const { group, label, severity } = finding;
    const key = `${group} ${label}`;
    const known = items.get(key);
    if (known) {
      known.findings.push(finding);
      continue;
    }
    const isFixed = isStrict(finding, policy);
    const item: Item = { findings: [finding], isOn: true, isFixed };
    items.set(key, item);
    const kind = kinds.get(label);
    if (kind) kind.items.push(item);
    else kinds.set(label, { label, isMild: /medium|low/.test(severity), items: [item] });
  }
  return [...kinds.values()].sort((one, other) => Number(one.isMild) - Number(other.isMild));
}

/** Whether the policy leaves a finding to nobody but itself. */
const isStrict = (finding: Finding, policy: GuardPolicy): boolean =>
  /justify|block/.test(modeOf(finding, policy));

export const isAllOff = ({ items }: Kind): boolean => items.every(({ isOn }) => !isOn);

/** Turns all of some items off when all of them are on, and on otherwise. */
export function toggle(items: readonly Item[]): void {
  const free = items.filter(({ isFixed }) => !isFixed);
  const isOn = !free.every(({ isOn }) => isOn);
  for (const item of free) item.isOn = isOn;
}

export interface Parted {
  on: Finding[];
  /** Left as they are this time. */
  off: Finding[];
  /** Called fine for longer. */
  fine: { finding: Finding; fine: Fine }[];
}

/** What becomes of each finding; sorted by start. Of what is fine there is one finding for each value. */
export function partOf(kinds: readonly Kind[]): Parted {
  const parted: Parted = { on: [], off: [], fine: [] };
  for (const kind of kinds) {
    const whole = kind.items.length > 1 && isAllOff(kind) ? kind.fine : undefined;
    for (const { findings, fine, isOn } of kind.items) {
      const [finding] = findings;
      const longer = whole ?? fine;
      if (!isOn && longer) parted.fine.push({ finding, fine: longer });
      else parted[isOn ? 'on' : 'off'].push(...findings);
    }
  }
  const byStart = (one: Finding, other: Finding) => one.start - other.start;
  parted.on.sort(byStart);
  return parted;
}
