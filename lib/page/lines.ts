// Elements as lines of plain text: paragraphs, headings, lists and table rows.

const words = (list: string): Set<string> => new Set(list.split(' '));

/** Set off by a blank line. */
const BLOCKS = words(
  'address article aside blockquote body details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul',
);
/** Each on a line of its own. */
const ROWS = words('caption dd dt li tbody tfoot thead tr');
const CELLS = words('td th');
const SKIPPED = words('script style template noscript svg');

const INNER_BLOCKS = 'p, div, ul, ol, dl, table, pre, blockquote, section, article, h1, h2, h3, h4';

/** Characters without a shape, in which text can be hidden from readers; joiners that shape letters stay. */
const SHAPELESS = /[\u00ad\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e0fff}]/gu;

/** The text of a tree. Lists get `- ` or numbers, table cells stand between ` | `. Reads only; deep trees are safe. */
export function linesOf(root: Node): string {
  const lines = new Lines();
  let node: Node | null = root.firstChild;
  while (node) {
    const inner: Node | null = lines.enter(node) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    lines.leave(node);
    while (node && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return lines.text();
      lines.leave(parent);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
  return lines.text();
}

class Lines {
  private out = '';
  /** Line breaks owed before the next text. */
  private gap = 0;
  private space = false;
  private lead = '';
  private lists: { next: number | null }[] = [];

  text(): string {
    return this.out.replace(/(?<! ) +\n/g, '\n').trim();
  }

  /** Takes note of a node before its children; false when they are to be skipped. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) this.addText(node as Text);
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName;
    if (SKIPPED.has(name)) return false;
    this.addBreak(name);
    if (name === 'ul') this.lists.push({ next: null });
    if (name === 'ol') this.lists.push({ next: Number(element.getAttribute('start') ?? 1) || 1 });
    if (name === 'li') this.lead = this.marker();
    if (CELLS.has(name)) this.startCell(element);
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== 1) return;
    const name = (node as Element).localName;
    if (name === 'br') this.gap = Math.min(2, this.gap + 1);
    else this.addBreak(name);
    if (name === 'ul' || name === 'ol') this.lists.pop();
  }

  private addBreak(name: string): void {
    const nested = this.lists.length > 0 && (name === 'ul' || name === 'ol');
    if (ROWS.has(name) || nested) this.gap = Math.max(this.gap, 1);
    else if (BLOCKS.has(name)) this.gap = 2;
  }

  private marker(): string {
    const list = this.lists.at(-1);
    const indent = '  '.repeat(Math.max(0, this.lists.length - 1));
    return list?.next == null ? `${indent}- ` : `${indent}${list.next++}. `;
  }

  /** Cells of a data row stand side by side; cells that lay out a page stand below each other. */
  private startCell(cell: Element): void {
    if (!cell.previousElementSibling) return;
    if (cell.querySelector(INNER_BLOCKS)) this.gap = Math.max(this.gap, 1);
    else if (this.gap === 0) this.append(' | ');
  }

  private addText(node: Text): void {
    const data = node.data.replace(SHAPELESS, '');
    if (node.parentElement?.closest('pre')) {
      if (data.trim()) this.append(data.replace(/\s+$/, ''));
      if (/\n\s*$/.test(data)) this.gap = Math.max(this.gap, 1);
      return;
    }
    const text = data.replace(/\s+/g, ' ');
    if (text.startsWith(' ')) this.space = true;
    if (text.trim()) this.append(text.trim());
    if (text.length > 1 && text.endsWith(' ')) this.space = true;
  }

  private append(text: string): void {
    if (this.gap > 0) this.out += '\n'.repeat(this.gap);
    else if (this.space && !text.startsWith(' ')) this.out += ' ';
    this.out += this.lead + text;
    this.gap = 0;
    this.space = false;
    this.lead = '';
  }
}
