// Makes checks light when the book is made: what costs little is asked first, and words before a value from its side on.
import type { CheckCall } from './checks/catalog';
import { partsOf } from './pattern-parts';

/** Arithmetic and short patterns on the value alone; all else looks around, or takes the value apart. */
const LIGHT = /^(?:luhn|iban|weighted|divided|mod-11-10|verhoeff|varied|date|sole)$/;
const SHORT = /^(?:like|unlike|not-listed|telling-ip)$/;

/** The same checks, which all must hold in any order. */
export function lightChecks(checks: readonly CheckCall[]): CheckCall[] {
  const rank = ([name]: CheckCall): number => (LIGHT.test(name) ? 0 : SHORT.test(name) ? 1 : 2);
  return checks.map(fromItsEnd).sort((one, other) => rank(one) - rank(other));
}

/** Of words that stand right before the value, `words$`, the place is known: `$(?<=words)` is tried there only. */
function fromItsEnd(call: CheckCall): CheckCall {
  const [name, words, ...rest] = call;
  const isBefore = (name === 'after' || name === 'not-near') && /[^\\]\$$/.test(words);
  if (!isBefore || /\\[1-9k]/.test(words)) return call;
  const part = partsOf({ source: words, flags: 'iu' });
  if (part.kind !== 'choice' || part.parts.length > 1) return call;
  return [name, `$(?<=${words.slice(0, -1)})`, ...rest] as unknown as CheckCall;
}
