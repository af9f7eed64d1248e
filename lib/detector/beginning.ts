// How a pattern begins: how much may stand before its first digit, read off its source when the book is made.

/** What a part of a pattern may match; UTF-16 units, -1 for never. */
interface Reach {
  /** Most units before the first digit, where there is one. */
  digit: number;
  /** Most units without any digit. */
  without: number;
}

const NOTHING: Reach = { digit: -1, without: 0 };

/** Signs of many kinds, to find out what a class holds. */
const SAMPLES = `${Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)).join('')}\t\n\u00a0\u2011éßжא漢かア한①`;

/**
 * The most UTF-16 units that a match may hold before its first digit; undefined where it may hold no digit at all, or
 * any number of other signs before it.
 */
export function unitsBeforeDigit({ source, flags }: { source: string; flags: string }) {
  const parser = new Parser(source, flags.includes('u') ? 'u' : '');
  const { digit, without } = parser.readChoice();
  return without < 0 && digit >= 0 && digit < Number.POSITIVE_INFINITY ? digit : undefined;
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
  readChoice(): Reach {
    let all: Reach = { digit: -1, without: -1 };
    do {
      const { digit, without } = this.#readRow();
      all = { digit: Math.max(all.digit, digit), without: Math.max(all.without, without) };
    } while (this.#take(/\|/y));
    return all;
  }

  #readRow(): Reach {
    let row = NOTHING;
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const { digit, without } = this.#readRepeated();
      if (row.without < 0) continue;
      row = {
        digit: Math.max(row.digit, digit < 0 ? -1 : row.without + digit),
        without: without < 0 ? -1 : row.without + without,
      };
    }
    return row;
  }

  #readRepeated(): Reach {
    const { digit, without } = this.#readOne();
    const [, sign, from, , to] = this.#take(/(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y) ?? [];
    const least = sign ? (sign === '+' ? 1 : 0) : Number(from ?? 1);
    const most =
      sign === '?' ? 1 : sign || to === '' ? Number.POSITIVE_INFINITY : Number(to ?? from ?? 1);
    if (most === 0) return NOTHING;
    const before = without > 0 ? without * (most - 1) : 0;
    return {
      digit: digit < 0 ? -1 : before + digit,
      without: least === 0 ? Math.max(0, without) + before : without < 0 ? -1 : without + before,
    };
  }

  #readOne(): Reach {
    const group = this.#take(/\((?:\?(?::|<?[=!]|<\w+>))?/y)?.[0];
    if (group !== undefined) {
      const inner = this.readChoice();
      this.#at += 1;
      return /[=!]$/.test(group) ? NOTHING : inner;
    }
    if (this.#take(/\^|\$|\\[bB]/y)) return NOTHING;
    const sign =
      this.#take(
        /\[(?:\\.|[^\]\\])*\]|\\(?:u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|k<\w+>|.)|[\s\S]/iy,
      )?.[0] ?? '';
    // What a reference back repeats is not known here.
    if (/^\\[1-9k]/.test(sign)) return { digit: -1, without: Number.POSITIVE_INFINITY };
    const pattern = new RegExp(`^${sign}$`, `${this.#flags}s`);
    const isDigit = /\d/.test(
      SAMPLES.split('')
        .filter((sample) => pattern.test(sample))
        .join(''),
    );
    const isOther =
      !/^\\d$/.test(sign) &&
      [...SAMPLES].some((sample) => /\D/.test(sample) && pattern.test(sample));
    return { digit: isDigit ? 0 : -1, without: isOther || !isDigit ? 1 : -1 };
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source);
    if (taken) this.#at = pattern.lastIndex;
    return taken;
  }
}
