// Checks of dates that are part of a number.
import { signsOf } from '../arithmetic';
import type { Match } from '../match';

/** Nobody alive was born before, no document is dated later. There is no clock here: the same text, the same answer. */
const YEARS = [1890, 2039] as const;

/**
 * Whether the digits that stand where a layout has `y`, `m` and `d` are a day that there was: `yymmdd`,
 * `......yyyymmdd`; without `d` a month. Of three digits of a year the thousand is left out (ex-Yugoslavia).
 * @param months what may have been added to the month, for a sex or a century
 * @param days what may have been added to the day
 */
function isDate(
  { value }: Match,
  layout: string,
  months: readonly number[] = [],
  days: readonly number[] = [],
): boolean {
  const signs = signsOf(value);
  const read = (mark: string) =>
    Number([...layout].map((at, place) => (at === mark ? signs.charAt(place) : '')).join(''));
  const written = layout.replace(/[^y]/g, '').length;
  const year = written === 3 ? read('y') + (read('y') < 800 ? 2000 : 1000) : read('y');
  if (written > 2 && (year < YEARS[0] || year > YEARS[1])) return false;
  // Of two digits the century is unknown, and every fourth year may have had a 29th of February.
  return [0, ...months].some((more) => {
    const month = read('m') - more;
    if (month < 1 || month > 12) return false;
    const last = new Date(Date.UTC(written > 2 ? year : 2000 + (year % 4), month, 0)).getUTCDate();
    return (
      !layout.includes('d') ||
      [0, ...days].some((extra) => read('d') - extra >= 1 && read('d') - extra <= last)
    );
  });
}

export const DATE_CHECKS = { date: isDate } as const;
