// Builds elements without HTML strings, whose words no page can search for.

/** A new element with a class and children; strings are drawn. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const child of children) {
    // An element that says nothing stays `:empty`.
    if (child !== '') element.append(typeof child === 'string' ? drawn(child) : child);
  }
  return element;
}

/** Words drawn from an attribute: `window.find` sees text even in a closed root, and tells the page whether it is there. */
export function drawn(words: string): HTMLElement {
  const element = document.createElement('span');
  element.dataset.text = words;
  return element;
}
