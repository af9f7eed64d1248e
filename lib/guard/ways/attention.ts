// Runs in the page's own world, before the page: keeps the guard before file inputs that leave the document, or never stand in it.
// Their events do not reach the window, and whoever stands above them hears them first.

type Native = (self: unknown, ...args: unknown[]) => unknown;

const freed = (method?: unknown) => Function.prototype.call.bind(method as () => void) as Native;
const getter = (of: object, name: string) => freed(Reflect.getOwnPropertyDescriptor(of, name)?.get);

/**
 * Gives a function to be called with what is about to be pressed, before it is.
 * @param onTop called with a new top of the tree that such an input stands in, in which nobody listens yet
 */
export function createAttention(onTop: (top: unknown) => void): (pressed: unknown) => void {
  const OwnObserver = MutationObserver;
  const observe = freed(OwnObserver.prototype.observe);
  const isConnected = getter(Node.prototype, 'isConnected');
  const rootOf = freed(Node.prototype.getRootNode);
  const hostOf = getter(ShadowRoot.prototype, 'host');
  const closest = freed(Element.prototype.closest);
  const append = freed(DocumentFragment.prototype.append);
  const makeHolder = document.createDocumentFragment.bind(document);
  const known = new WeakSet();
  const isKnown = freed(WeakSet.prototype.has);
  const know = freed(WeakSet.prototype.add);
  const all = { childList: true, subtree: true, __proto__: null };

  /** The outermost root; `each` is called with all there are. */
  const outermost = (node: unknown, each: (root: unknown) => void): unknown => {
    const root = rootOf(node);
    each(root);
    try {
      return outermost(hostOf(root), each);
    } catch {
      return root;
    }
  };

  const follow = (element: unknown) => {
    if (isKnown(known, element)) return;
    know(known, element);
    let holder: unknown;
    const stand = () => {
      const top = outermost(element, (root) => observe(observer, root, all));
      if (top === holder || isConnected(element)) return;
      // A fragment, as that is always a top: it can be put into nothing.
      holder = makeHolder();
      append(holder, top);
      observe(observer, holder, all);
      onTop(holder);
    };
    const observer = new OwnObserver(stand);
    stand();
  };

  return (pressed) => {
    // A label presses what it is for.
    const input = closest(pressed, isConnected(pressed) ? '[type=file]' : 'label,[type=file]');
    if (input) follow(input);
  };
}
