// The keys of a menu or a list: arrows, Home and End move the focus among its items.

/** False for keys that do not move it. */
export function moveFocus(
  menu: HTMLElement,
  key: string,
  selector = '[role=menuitem]:enabled',
): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>(selector)];
  const index = items.indexOf(document.activeElement as HTMLElement);
  const target = {
    ArrowDown: (index + 1) % items.length,
    ArrowUp: (index - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}
