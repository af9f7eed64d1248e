// Reads the source of a pattern into its parts, as far as digits go; when the book is made, never where it is used.

export type Part =
  /** One sign, which may be a digit, something else, or either. */
  | { kind: 'sign'; digit: boolean; other: boolean; pattern: RegExp }
  | { kind: 'row' | 'choice'; parts: readonly Part[] }
  | { kind: 'repeat'; part: Part; least: number; most: number }
  /** A reference back: nothing is known of it. */
  | { kind: 'unknown' };

const NOTHING: Part = { kind: 'row', parts: [] };

/** Signs of many kinds, to find out what a class holds. */
const ASCII = Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code));
const SAMPLES = [...ASCII, ...'\t\n\u00a0\u2011éßжא漢かア한①'];

export function partsOf({ source, flags }: { source: string; flags: string }): Part {
  return new Parser(source, `s${flags.includes('u') ? 'u' : ''}`).readChoice();
}

class Parser {
  #at = 0;
  readonly #source: string;
  readonly #flags: string;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  /** Alternatives up to the bracket that closes them, or to the end. */
  readChoice(): Part {
    const parts = [this.#readRow()];
    while (this.#take(/\|/y)) parts.push(this.#readRow());
    return { kind: 'choice', parts };
  }

  #readRow(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      parts.push(this.#readRepeated());
    }
    return { kind: 'row', parts };
  }

  #readRepeated(): Part {
    const part = this.#readOne();
    const [all, sign, from = '1', comma, to = ''] =
      this.#take(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y) ?? [];
    if (all === undefined) return part;
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 };
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const isOpen = sign !== undefined || (comma !== undefined && to === '');
    const most = isOpen ? Number.POSITIVE_INFINITY : Number(to || from);
    return { kind: 'repeat', part, least, most };
  }

  #readOne(): Part {
    const group = this.#take(/\((?:\?(?::|<?[=!]|<\w+>))?/y)?.[0];
    if (group !== undefined) {
      const inner = this.readChoice();
      this.#at += 1;
      return /[=!]$/.test(group) ? NOTHING : inner;
    }
    if (this.#take(/\^|\$|\\[bB]/y)) return NOTHING;
    const [sign = ''] =
      this.#take(
        /\[(?:\\.|[^\]\\])*\]|\\(?:u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|.)|[\s\S]/iy,
      ) ?? [];
    if (/^\\[1-9k]/.test(sign)) return { kind: 'unknown' };
    return signOf(sign, this.#flags);
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source);
    if (taken) this.#at = pattern.lastIndex;
    return taken;
  }
}

const known = new Map<string, Part>();

function signOf(sign: string, flags: string): Part {
  const key = `${flags} ${sign}`;
  const before = known.get(key);
  if (before) return before;
  const pattern = new RegExp(`^${sign}$`, flags);
  const held = SAMPLES.filter((sample) => pattern.test(sample));
  const digit = held.some((sample) => /\d/.test(sample));
  const other = !digit || held.some((sample) => /\D/.test(sample));
  const part: Part = { kind: 'sign', digit, other, pattern };
  known.set(key, part);
  return part;
}
