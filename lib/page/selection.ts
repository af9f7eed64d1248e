// The text the user has selected, on the page or in a field, with its line breaks.

/** Empty when nothing is selected. Passwords are never read. */
export function readSelection(window: Window): string {
  const field = focusedElement(window.document);
  if (field?.localName === 'input' && field.getAttribute('type')?.toLowerCase() === 'password')
    return '';
  if (field && isTextField(field)) {
    const { selectionStart, selectionEnd, value } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd)
      return value.slice(selectionStart, selectionEnd);
  }
  return window.getSelection()?.toString() ?? '';
}

/** The element with the focus, inside open shadow trees too. */
function focusedElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const isTextField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.localName === 'textarea' || element.localName === 'input';
