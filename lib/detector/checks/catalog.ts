// All checks by name: rules are data and call them so.
import type { Match } from '../match';
import { CONTEXT_CHECKS } from './context';
import { DATE_CHECKS } from './dates';
import { NETWORK_CHECKS } from './network';
import { NUMBER_CHECKS } from './number';
import { PERSON_CHECKS } from './persons';
import { SECRET_CHECKS } from './secrets';
import { VALUE_CHECKS } from './value';

const CHECKS = {
  ...CONTEXT_CHECKS,
  ...DATE_CHECKS,
  ...NETWORK_CHECKS,
  ...NUMBER_CHECKS,
  ...PERSON_CHECKS,
  ...SECRET_CHECKS,
  ...VALUE_CHECKS,
} as const;

type Checks = typeof CHECKS;

type ParamsOf<F> = F extends (match: Match, ...params: infer Params) => boolean ? Params : never;

/** A check's name and its parameters, which are plain data: `['random', 3.5]`. */
export type CheckCall = {
  [Name in keyof Checks]: readonly [Name, ...ParamsOf<Checks[Name]>];
}[keyof Checks];

/** Whether a match passes; false for a name that nobody knows, which is impossible by type. No check has more parameters. */
export function passes(match: Match, [name, one, two, three]: CheckCall): boolean {
  const check = CHECKS[name] as ((match: Match, ...params: unknown[]) => boolean) | undefined;
  return check?.(match, one, two, three) ?? false;
}
