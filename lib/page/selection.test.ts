// Selected text of the page and of fields; passwords stay where they are.
// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { readSelection } from './selection';

beforeEach(() => {
  window.getSelection()?.removeAllRanges();
  document.body.innerHTML = '<p id="p">on the page</p>';
});

it('is empty without a selection', () => {
  expect(readSelection(window)).toBe('');
});

it('reads the page', () => {
  window.getSelection()?.selectAllChildren(document.getElementById('p')!);
  expect(readSelection(window)).toBe('on the page');
});

function focusField(html: string, root: Element | ShadowRoot = document.body): void {
  root.innerHTML = html;
  const field = root.firstElementChild as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(2, 9);
}

it('reads fields with their line breaks, in shadow trees too', () => {
  focusField('<textarea>one\ntwo\nthree</textarea>');
  expect(readSelection(window)).toBe('e\ntwo\nt');
  focusField('<input value="0123456789">');
  expect(readSelection(window)).toBe('2345678');
  document.body.innerHTML = '<x-field></x-field>';
  focusField(
    '<textarea>0123456789</textarea>',
    document.body.firstElementChild!.attachShadow({ mode: 'open' }),
  );
  expect(readSelection(window)).toBe('2345678');
});

it('never reads a password', () => {
  focusField('<input type="PASSWORD" value="hunter2hunter2">');
  expect(readSelection(window)).toBe('');
});
