// Letters of other scripts that look like Latin ones.
import { PAIRS } from './lookups';

let latin: Map<number, string> | undefined;

/** From the code of a letter to the Latin letter that it looks like. */
export function latinOf(): ReadonlyMap<number, string> {
  latin ??= new Map(
    PAIRS.match(/../g)?.map((pair) => [pair.charCodeAt(0), pair.charAt(1)] as const),
  );
  return latin;
}
