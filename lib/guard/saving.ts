// Which buttons save an edited message: nothing in their names says so, so all do that stand beside the editor and do not leave.
import type { Here } from './here';
import type { Place } from './place';

const BUTTON = 'button,[role=button],[type=button],[type=submit]';

/** Whether an element is a button beside an editor that is not the composer, as an earlier message's is. */
export function saves(element: HTMLElement, place: Place, site: Here): boolean {
  const editor = place.element();
  if (!editor || !element.matches(BUTTON) || isLeaving(element, site)) return false;
  return groupOf(editor, place, site)?.contains(element) ?? false;
}

/** What such an editor stands in together with its buttons. */
function groupOf(editor: HTMLElement, place: Place, { composer }: Here): Element | undefined {
  const editors = place.editors();
  const known = composer ? editors.filter((each) => each.matches(composer)) : [];
  // Earlier messages stand before it.
  const main = (known.length > 0 ? known : editors).at(-1);
  if (!main || main === editor) return undefined;
  let group: Element | undefined;
  for (let around = editor.parentElement; around; around = around.parentElement) {
    if (around.contains(main)) break;
    group = around;
    if (around.querySelectorAll(BUTTON).length > 1) break;
  }
  return group;
}

function isLeaving({ ariaLabel, textContent, title }: HTMLElement, { leaving }: Here): boolean {
  const labels = [textContent, ariaLabel, title];
  return labels.some((label) => leaving && label && new RegExp(leaving, 'i').test(label.trim()));
}
