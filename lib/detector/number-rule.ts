// What the rules for numbers have in common: where a number begins and ends, and how one is believed that is named.
/** A number that is called by its name: no part of a longer one, with anything else around it. */
export function whole(pattern: RegExp): RegExp {
  return new RegExp(
    `(?<![A-Za-z0-9])(?<!\\d[./-])(?:${pattern.source})(?![A-Za-z0-9])(?![./-]\\d)`,
    `g${pattern.flags}`,
  );
}

/** A number that stands alone: no part of a path, an address, a version, a ticket's number, or a longer row of groups. */
export function standing(pattern: RegExp): RegExp {
  return new RegExp(
    `(?<![\\w./\\\\#@+-])(?<!\\d )(?:${pattern.source})(?![\\w@-]|[./:]\\d| \\d)`,
    `g${pattern.flags}`,
  );
}

/**
 * Anchors: words that are rare enough to look around them, for a value that stands near. A space in them may be
 * `_`, `-` or nothing as well.
 */
export const beside = (...words: string[]) => ({
  keywords: [
    ...new Set(
      words.flatMap((word) => ['', '_', '-', ' '].map((gap) => word.replaceAll(' ', gap))),
    ),
  ],
  reach: { before: 60, after: 110 },
});

/** Anchors: the value has so many digits. For names that are short or mean something else as well. */
export const ofDigits = (least: number, most = least) =>
  ({ keywords: [], digits: [least, most] }) as const;

/** Anchors: the value is, or holds, a run of so many letters and digits. */
export const ofToken = (least: number, most = least) =>
  ({ keywords: [], token: [least, most] }) as const;

const NUMBER = { severity: 'high', mask: 'last-four', tier: 'checksum' } as const;

/** A number that needs its name beside it. */
export const NAMED = { ...NUMBER, reason: 'named beside it, check digit valid' } as const;

/** The same without a check digit. */
export const CALLED = { ...NUMBER, tier: 'context', reason: 'named beside it' } as const;

/** A number that is written as only such numbers are, and whose check digit is right. */
export const ALONE = { ...NUMBER, reason: 'check digit valid' } as const;

/** The same without a check digit. */
export const SHAPED = { ...NUMBER, tier: 'shape', reason: 'format of such numbers' } as const;

/**
 * A number without a name that is all there is in the text. Of other numbers written so, one in ten to one in eighty
 * passes: too many to hold a text for it.
 */
export const SOLE = {
  ...ALONE,
  severity: 'medium',
  reason: 'alone, check digits valid',
} as const;
