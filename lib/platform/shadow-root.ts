// Shadow roots as extensions see them: closed ones too.

interface ExtensionDom {
  openOrClosedShadowRoot: (element: Element) => ShadowRoot | null;
}

/** Chrome has a function for it, Firefox a property of the element. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as { chrome?: { dom?: ExtensionDom } };
  const ofFirefox = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (ofFirefox.openOrClosedShadowRoot !== undefined) return ofFirefox.openOrClosedShadowRoot;
  if (!(element instanceof HTMLElement)) return element.shadowRoot;
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // After an update of the extension the old script's functions throw; open roots are still seen.
    return element.shadowRoot;
  }
}
