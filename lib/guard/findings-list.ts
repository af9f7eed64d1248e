// The list of what was found: by kind and value, each with a box that says whether it is redacted.
import type { Finding } from '../detector/rule';
import { make } from './element';
import { inContext } from './excerpt';
import { type Fine, type Item, isAllOff, type Kind, toggle } from './selection';

/** Kinds shown, and values shown of each; the rest is counted. */
const MOST_KINDS = 30;
const MOST_VALUES = 5;

const DAYS = [1, 30, 0] as const;

interface ListOptions {
  kinds: readonly Kind[];
  text: string;
  /** All of them, sorted by start. */
  findings: readonly Finding[];
  siteName: string;
  /** Whether the user may call something fine for longer than this time. */
  canAllow: boolean;
  onChange: () => void;
}

export class FindingsList {
  readonly element: HTMLElement;
  /** What pressing each box does. */
  readonly acts = new Map<Element, () => void>();
  readonly #options: ListOptions;
  /** Each brings a part up to date. */
  readonly #updates: (() => void)[] = [];

  constructor(options: ListOptions) {
    this.#options = options;
    const { kinds } = options;
    const rows = kinds.slice(0, MOST_KINDS).map((kind) => this.#drawKind(kind));
    this.element = make('ul', 'findings', ...rows, ...moreThan(MOST_KINDS, kinds));
    this.element.setAttribute('aria-label', 'What is redacted');
    this.#update();
  }

  #update(): void {
    for (const update of this.#updates) update();
  }

  #drawKind(kind: Kind): HTMLElement {
    const { items } = kind;
    const [only] = items;
    const row = make('li', '');
    if (only && items.length === 1) {
      this.#fill(row, only, kind);
      return row;
    }
    const count = counted(items);
    const more = kind.label.includes(count) ? '' : `${count} values`;
    this.#addBox(row, items, [tagOf(kind), make('span', 'why', more)]);
    this.#addFine(row, kind, () => isAllOff(kind));
    const values = items.slice(0, MOST_VALUES).map((item) => {
      const value = make('li', '');
      this.#fill(value, item, kind);
      return value;
    });
    row.append(make('ul', '', ...values, ...moreThan(MOST_VALUES, items)));
    return row;
  }

  #fill(row: HTMLElement, item: Item, kind: Kind): void {
    const { findings, text } = this.#options;
    const [finding] = item.findings;
    const isOnly = kind.items.length === 1;
    const [before, after] = inContext(text, findings, finding);
    const why = [
      finding.reason,
      text.includes('\n') && `line ${lineOf(text, finding.start)}`,
      item.findings.length > 1 && `in ${counted(item.findings)} places`,
      item.isFixed && 'always redacted here',
    ];
    const words = [
      make('span', 'why', why.filter(Boolean).join(', ')),
      make('span', 'value', before, make('b', '', finding.masked), after),
    ];
    this.#addBox(row, [item], isOnly ? [tagOf(kind), ...words] : words.reverse());
    this.#addFine(row, item, () => !item.isOn && (isOnly || !isAllOff(kind)));
  }

  #addBox(row: HTMLElement, items: readonly Item[], words: readonly Node[]): void {
    const box = make('button', 'box', make('i', ''), make('span', '', ...words));
    box.type = 'button';
    box.setAttribute('role', 'checkbox');
    if (items.every(({ isFixed }) => isFixed)) box.setAttribute('aria-disabled', 'true');
    this.#updates.push(() => {
      const on = items.filter(({ isOn }) => isOn).length;
      const state = on === items.length ? 'true' : on > 0 ? 'mixed' : 'false';
      box.setAttribute('aria-checked', state);
    });
    this.acts.set(box, () => {
      toggle(items);
      this.#update();
      this.#options.onChange();
    });
    row.append(box);
  }

  /** A choice that stands by a box while it is off. */
  #addFine(row: HTMLElement, of: Item | Kind, isShown: () => boolean): void {
    const { canAllow, siteName } = this.#options;
    if (!canAllow) return;
    const field = drawFine('items' in of, siteName, (fine) => {
      of.fine = fine;
    });
    this.#updates.push(() => {
      if (!isShown()) field.remove();
      else if (!field.isConnected) row.querySelector('button')?.after(field);
    });
  }
}

const counted = ({ length }: readonly unknown[]): string => length.toLocaleString('en');

const tagOf = ({ isMild, label }: Kind) => make('span', isMild ? 'tag mild' : 'tag', label);

const moreThan = (shown: number, all: readonly unknown[]): HTMLElement[] =>
  all.length > shown ? [make('li', 'why', `and ${counted(all.slice(shown))} more`)] : [];

/** For how long it is fine; of a kind only as a rule of this site. */
function drawFine(
  isKind: boolean,
  siteName: string,
  onChange: (fine: Fine | undefined) => void,
): HTMLElement {
  const choices = (isKind ? [true] : [false, true]).flatMap((isRule) =>
    DAYS.map((days) => ({ isRule, days })),
  );
  const options = choices.map(({ isRule, days }) => {
    const what = isRule ? `this kind on ${siteName}` : 'this value';
    const time = days === 0 ? 'always' : days === 1 ? 'for a day' : `for ${days} days`;
    return new Option(`${what}, ${time}`);
  });
  const field = make('select', '', new Option('only this time'), ...options);
  field.tabIndex = 0;
  // Nobody else hears it: this event does not leave the shadow root.
  field.addEventListener('change', () => onChange(choices[field.selectedIndex - 1]));
  return make('label', 'fine', 'This is fine', field);
}

/** Counted from the beginning of its file. */
function lineOf(text: string, at: number): number {
  const mark = text.lastIndexOf('\u001e\n', at);
  let line = 1;
  let next = text.indexOf('\n', mark < 0 ? 0 : mark + 2);
  for (; next >= 0 && next < at; line++) next = text.indexOf('\n', next + 1);
  return line;
}
