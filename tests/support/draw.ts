// Draws components in a document of tests, and meets them as a person would. For tests in happy-dom.
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let clear = () => {};
afterEach(() => {
  clear();
  clear = () => {};
});

/** The place in the document where it is drawn; gone at the end of the test. */
export function draw(drawn: ReactNode): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(drawn));
  clear = () => {
    act(() => root.unmount());
    host.remove();
  };
  return host;
}

/** Replies have come and what follows from them is drawn. */
export const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

/** Puts a value into a field as typing or choosing does: by its own setter, which React listens at. */
export function enter(field: Element | null | undefined, value: string): void {
  if (!field) throw new Error('there is no such field');
  const owners = {
    INPUT: HTMLInputElement,
    SELECT: HTMLSelectElement,
    TEXTAREA: HTMLTextAreaElement,
  };
  const { prototype } = owners[field.tagName as keyof typeof owners];
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  const type = field.tagName === 'SELECT' ? 'change' : 'input';
  act(() => void field.dispatchEvent(new Event(type, { bubbles: true })));
}
