// The numbers of placeholders: which value has which, for one conversation.
import { isSamePerson, type Person, personCalled } from './persons';

/**
 * What each placeholder stands for, by its name: `{ EMAIL_1: 'anna@northwind.io' }`. Plain data, to be kept in
 * memory and handed on from paste to paste.
 */
export type Vault = Record<string, string>;

/** A placeholder as we write it. */
export const PLACEHOLDER = /\[([A-Z][A-Z0-9_]{0,30}_\d{1,6})\]/g;

const SECRET =
  /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL|JWT|COOKIE|AUTH|CONNECTION|WEBHOOK|SEED|CVV)(?:_|$)/;

/** Types whose signs between letters and digits mean something; elsewhere they are a matter of spelling. */
const PUNCTUATED =
  /^(?:EMAIL|IP|MAC|URL|DOB|DATE|INTERNAL_HOST|HOST|ADDRESS|STREET|HEALTH|CONFIDENTIAL|TERM|PATTERN|DOCUMENT)/;

/** Names with so many others alike tell nobody apart. */
const MOST_ALIKE = 64;

/** Whether what the placeholder or type of this name stands for gives access to something. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/** The same for all spellings of a value: case, and spaces, dashes and dots in numbers. */
function keyOf(type: string, value: string): string {
  if (isSecret(type)) return value;
  const folded = value.normalize('NFKC').toLowerCase().trim();
  return PUNCTUATED.test(type) ? folded.replace(/\s+/g, ' ') : folded.replace(/[\s.\-/()]+/g, '');
}

/** The type with what helps to understand the text without telling the value. */
function seriesOf(type: string, value: string): string {
  const country = type === 'IBAN' && /^[A-Z]{2}(?=\d\d)/i.exec(value)?.[0];
  return country ? `IBAN_${country.toUpperCase()}` : type;
}

/** Gives out names and remembers them in the vault, which it changes. */
export class Numbering {
  readonly #vault: Vault;
  /** By series and key. */
  readonly #names = new Map<string, string>();
  /** The last number of each series. */
  readonly #last = new Map<string, number>();
  /** By placeholder, as fully as the person has been named. */
  readonly #persons = new Map<string, Person>();
  /** Placeholders of persons by each word of their names. */
  readonly #byWord = new Map<string, Set<string>>();

  constructor(vault: Vault) {
    this.#vault = vault;
    for (const [name, value] of Object.entries(vault)) {
      const series = name.replace(/_\d+$/, '');
      this.#avoid(name);
      this.#names.set(`${series} ${keyOf(series, value)}`, name);
      if (series === 'PERSON') this.#meet(name, personCalled(value), value);
    }
  }

  /** Numbers go on after those of placeholders in this text, so that none means two things. */
  avoidThoseIn(text: string): void {
    for (const [, name = ''] of text.matchAll(PLACEHOLDER)) this.#avoid(name);
  }

  /** The name of the placeholder for a value: the same for the same value, `EMAIL_1`. */
  nameOf(type: string, value: string): string {
    const series = seriesOf(type, value);
    const key = `${series} ${keyOf(series, value)}`;
    const known = this.#names.get(key);
    if (known) return known;
    const person = series === 'PERSON' ? personCalled(value) : undefined;
    const name = (person && this.#nameOfPerson(person)) ?? this.#next(series, value);
    this.#names.set(key, name);
    if (person) this.#meet(name, person, value);
    return name;
  }

  #avoid(name: string): void {
    const cut = name.lastIndexOf('_');
    const series = name.slice(0, cut);
    this.#last.set(series, Math.max(this.#last.get(series) ?? 0, Number(name.slice(cut + 1))));
  }

  #next(series: string, value: string): string {
    const name = `${series}_${(this.#last.get(series) ?? 0) + 1}`;
    this.#avoid(name);
    this.#vault[name] = value;
    return name;
  }

  /** The one person this can be; undefined for nobody, and for two. */
  #nameOfPerson(person: Person): string | undefined {
    const candidates = new Set(person.words.flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    if (candidates.size > MOST_ALIKE) return undefined;
    const same = [...candidates].filter((name) => {
      const known = this.#persons.get(name);
      return known && isSamePerson(known, person);
    });
    return same.length === 1 ? same[0] : undefined;
  }

  #meet(name: string, person: Person, value: string): void {
    for (const word of person.words) {
      const names = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, names.add(name));
    }
    const known = this.#persons.get(name);
    if (known && known.words.join('').length >= person.words.join('').length) return;
    this.#persons.set(name, person);
    this.#vault[name] = value;
  }
}
