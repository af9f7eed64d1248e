// What tables hold below or beside a head that says password or key: it is one, whatever it looks like.
import { SECRET_CHECKS } from '../checks/secrets';
import { masked } from '../mask';
import type { Words } from '../match';
import { isCode, isStandIn } from '../placeholder';
import type { Found } from '../rule';
import { WORDS } from '../words/password-names';
import { type SecretHead, secretOfHead } from './table-columns';
import type { Cell, TableRow } from './table-lines';

/** A table with a name in each row has a few columns and a few rows. */
const MOST_BESIDE = 4;
const MOST_ROWS = 64;
/** Longest head; UTF-16 units. */
const LONGEST_NAME = 40;

type Secret = 'PASSWORD' | 'API_KEY';

const LABELS: Readonly<Record<Secret, string>> = { PASSWORD: 'Password', API_KEY: 'Key or token' };

const WORD = new RegExp(WORDS, 'iu');
/** What stands below such heads in tables about passwords: types, states, numbers, dates, how long they live. */
const NO_SECRET =
  /^(?:\d+[dhms]|.*chars?|[Vv]archar.*|VARCHAR.*|[A-Za-z_-]*(?:set|only|[Dd]efault|[Ee]xpire[ds]?|able[ds]|[Uu]nknown|[Uu]nchanged|[Mm]issing|[Ii]nvalid|[Rr]equired|[Ww]eak|[Ss]trong|[Rr]eset|[Ss]tored|[Vv]ault|[Kk]eychain|[Ss]iehe|[Hh]idden|[Gg]enerated)[a-z]*|[A-Z][A-Z_]+\d{0,2}|[a-z]+_[a-z_]+)$/;
/** A letter beside a digit or with a sign before another: what most passwords have and few words. */
const MIXED = /\p{L}.*\d|\d.*\p{L}|[\p{L}\d][!@#$%^&*+=?~_.-]+[\p{L}\d]|\p{L}[!@#$%^&*+=?~]$/u;
/** The same for a cell beside the name in the first row, which may as well be the next head. */
const STRONG =
  /^(?=.*\p{L})(?=.*\d)(?=.*(?:[!@#$%^&*+=?~_.-].*[\p{L}\d]|\p{Ll}.*\p{Lu}|\p{L}\d+\p{L}|\d{3}|[!#?*+]$))/u;

const isPassword = (value: string): boolean =>
  /^[!-~¡-ӿ]{5,128}$/.test(value) &&
  /\p{L}/u.test(value) &&
  !(isStandIn(value) || isCode(value) || WORD.test(value) || NO_SECRET.test(value)) &&
  !/^\p{L}+[.,:;)]$|^[<(["'{].*[>)\]"'}]$|:\/\/|^[./~]/u.test(value);

function isKey(value: string): boolean {
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-/i.test(value);
  const match = { value, text: value, start: 0, end: value.length, words: { has: () => false } };
  return /^[\w+/=.~:-]{16,512}$/.test(value) && !isUuid && SECRET_CHECKS.drawn(match, 2.8);
}

/** Passwords and keys in the columns and rows of one table. */
export function secretsOf(text: string, rows: readonly TableRow[], words: Words): Found[] {
  const [head, ...body] = rows;
  if (!head) return [];
  const textOf = ({ start, end }: Cell) => text.slice(start, end);
  const heads = head.cells.map((cell) => secretOfHead(textOf(cell), words));
  const hasLogin = heads.includes('LOGIN');
  const columns = heads.flatMap((type, index) => {
    const secret = secretIn(type, hasLogin);
    const cells = secret && body.flatMap(({ cells }) => cells[index] ?? []);
    return cells ? [{ secret, values: cells.map((cell) => ({ cell, value: textOf(cell) })) }] : [];
  });
  if (columns.length === 0 && rows.length > MOST_ROWS) return [];
  if (columns.length === 0)
    return rows.flatMap((row) => secretBeside(text, row, words, row === head));
  return columns.flatMap(({ secret, values }) => {
    const likely = values.filter(({ value }) => isKey(value) || isPassword(value));
    // Where others are words as well they may be anything.
    const mixed = likely.filter(({ value }) => MIXED.test(value));
    const isTold = mixed.length * 2 >= values.length || (hasLogin && areWords(likely, values));
    return likely
      .filter(({ value }) => (secret === 'API_KEY' ? isKey(value) : isTold || MIXED.test(value)))
      .map(({ cell, value }) => found(secret, cell, value));
  });
}

/** Long words, another in each row: no state of an account is told so. */
function areWords(likely: readonly { value: string }[], all: readonly unknown[]): boolean {
  const words = new Set(likely.map(({ value }) => value));
  return (
    words.size > 1 && words.size === all.length && [...words].every(({ length }) => length > 8)
  );
}

const secretIn = (type: SecretHead | undefined, hasLogin: boolean): Secret | undefined =>
  type === 'PASSWORD' || type === 'API_KEY'
    ? type
    : type === 'PASSWORD_OR_NOT' && hasLogin
      ? 'PASSWORD'
      : undefined;

/** A row whose first cell says what the second is. */
function secretBeside(text: string, { cells }: TableRow, words: Words, isHead: boolean): Found[] {
  const [name, cell] = cells;
  if (!name || !cell || cells.length > MOST_BESIDE || name.end - name.start > LONGEST_NAME)
    return [];
  const type = secretOfHead(text.slice(name.start, name.end), words);
  const value = text.slice(cell.start, cell.end);
  const isSecret =
    (type === 'PASSWORD' && (isHead ? STRONG : MIXED).test(value) && isPassword(value)) ||
    (type === 'API_KEY' && isKey(value));
  return isSecret ? [found(type, cell, value)] : [];
}

const found = (type: Secret, { start, end }: Cell, value: string): Found => ({
  ruleId: 'table-cell',
  type,
  label: LABELS[type],
  severity: 'high',
  start,
  end,
  masked: masked(value, type === 'PASSWORD' ? 'wholly' : 'ends'),
  reason: 'column of a table',
});
