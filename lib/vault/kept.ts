// What is kept of one conversation: values by placeholder, and of secrets no more than that they were there. Pure.
import { isSecret, type Vault } from '../detector/numbering';
import { sha256 } from '../detector/sha256';
import type { Whereabouts } from './conversation';

/** Values are replaced, never changed. */
export interface Kept extends Whereabouts {
  /** By placeholder, `EMAIL_1`. Empty: the number is taken, and nothing is ever put in its place. */
  values: Vault;
  /** Salted hashes of secrets, by placeholder: to know them again. */
  prints: Readonly<Record<string, string>>;
  salt: string;
}

/** A longer value, as of a page of a document, is no use in place of a word; UTF-16 units. */
const LONGEST_VALUE = 2000;
const MOST_NAMES = 2000;
/** Shorter secrets could be guessed from their hash. */
const SHORTEST_PRINTED = 8;

/** Beyond what the detector calls secret: what pays. */
const PAYS = /(?:^|_)(?:CARD|CVV|PIN)(?:_|$)/;

/** Whether a placeholder's value is never kept, and so never comes back. */
const isLocked = (name: string): boolean => isSecret(name) || PAYS.test(name);

/** The values for numbering to go on with; a secret is known when it is among those that were `found` now. */
export function numberingOf({ values, prints, salt }: Kept, found: readonly string[]): Vault {
  const known = Object.values(prints).some(Boolean)
    ? new Map(found.map((value) => [printOf(value, salt), value]))
    : new Map<string, string>();
  const secrets = Object.entries(prints).map(([name, print]) => [name, known.get(print) ?? '']);
  return { ...values, ...Object.fromEntries(secrets) };
}

/** With what a redaction has given out. A placeholder that would mean two things means nothing from then on. */
export function withNew(kept: Kept, given: Vault): Kept {
  const values = { ...kept.values };
  const prints: Record<string, string> = { ...kept.prints };
  for (const [name, value] of Object.entries(given)) {
    if (Object.keys(values).length + Object.keys(prints).length >= MOST_NAMES) break;
    if (!isLocked(name)) values[name] = joined(name, values[name], value);
    else if (value || !Object.hasOwn(prints, name)) {
      const print = value.length < SHORTEST_PRINTED ? '' : printOf(value, kept.salt);
      prints[name] = (prints[name] ?? print) === print ? print : '';
    }
  }
  return { ...kept, values, prints };
}

function joined(name: string, known: string | undefined, value: string): string {
  const fit = value.length > LONGEST_VALUE ? '' : value;
  if (known === undefined || known === fit) return fit;
  // One person gets the fullest name that was met.
  if (name.startsWith('PERSON_') && known && fit) return known.length > fit.length ? known : fit;
  return '';
}

/** The source of a pattern that all texts with a placeholder of it match, and few others; empty where it has no value. */
export function patternOf({ values }: Kept): string {
  const names = Object.keys(values).filter((name) => values[name]);
  const series = new Set(names.map((name) => name.replace(/_\d+$/, '')));
  const sources = [...series].map((one) => one.replaceAll('_', '[\\W_]{0,4}'));
  return sources.length > 0 ? `(?:${sources.join('|')})[\\W_]{0,4}[\\d０-９]` : '';
}

function printOf(value: string, salt: string): string {
  const bytes = sha256(new TextEncoder().encode(salt + value));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
