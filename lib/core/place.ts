// How far a text goes that is sent to an address: to this machine, into the user's network, or to the internet. Pure.

/** From near to far. */
export const PLACES = ['machine', 'network', 'internet'] as const;
export type Place = (typeof PLACES)[number];

/** Whether a place is no farther away than a limit. */
export const isWithin = (place: Place, limit: Place): boolean =>
  PLACES.indexOf(place) <= PLACES.indexOf(limit);

/** The one of two places that is farther away. */
export const farther = (one: Place, other: Place): Place => (isWithin(one, other) ? other : one);

export const nearer = (one: Place, other: Place): Place => (isWithin(one, other) ? one : other);

/**
 * Where an address leads. What cannot be told counts as the internet: a name may lead anywhere, and
 * `localhost` is the only one that browsers never look up.
 */
export function placeOf(address: string): Place {
  if (!URL.canParse(address)) return 'internet';
  // The parser has turned decimal, hexadecimal, octal and shortened addresses into plain ones.
  const { hostname } = new URL(address);
  const mapped = MAPPED.exec(hostname);
  const numbers = mapped ? numbersOf(mapped) : IPV4.exec(hostname)?.slice(1).map(Number);
  if (numbers) return placeOfNumbers(numbers);
  if (hostname === 'localhost' || hostname === '[::1]') return 'machine';
  return NEAR_IPV6.test(hostname) || NEAR_NAME.test(hostname) ? 'network' : 'internet';
}

const IPV4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/;
/** An IPv4 address within IPv6. */
const MAPPED = /^\[::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})\]$/;
/** fc00::/7 and fe80::/10, both of which have four digits in their first group. */
const NEAR_IPV6 = /^\[f(?:[cd][0-9a-f]|e[89ab])[0-9a-f]:/;
/** Names that no public name server may answer for: RFC 6762, RFC 8375, and ICANN's reservation of 2024. */
const NEAR_NAME = /\.(?:local|home\.arpa|internal)$/;

const numbersOf = ([, high = '', low = '']: RegExpExecArray): number[] =>
  [high, low].flatMap((group) => {
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 0xff];
  });

/** Private, link-local and carrier addresses are those of RFC 1918, 3927 and 6598. */
function placeOfNumbers([first = 0, second = 0]: readonly number[]): Place {
  if (first === 127) return 'machine';
  const isNear =
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second < 128);
  return isNear ? 'network' : 'internet';
}
