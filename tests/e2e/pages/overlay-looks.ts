// What is looked for in the overlay's picture; each function runs in the page with the dialog as `this`.

/** What sticks out, is cut off, or is too pale for its ground. */
export function faultsIn(this: HTMLElement): string[] {
  const faults: string[] = [];
  const name = (element: Element) => `${element.tagName}.${element.className}`;
  const frame = this.getBoundingClientRect();
  const pixels = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** Red, green and blue of a colour over another, 0 to 255. */
  const paint = (colours: string[]): number[] => {
    if (!pixels) return [];
    pixels.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      pixels.fillStyle = colour;
      pixels.fillRect(0, 0, 1, 1);
    }
    return [...pixels.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const light = (rgb: number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((each) => {
      const share = each / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (element: Element): number => {
    const grounds: string[] = [];
    for (let at: Element | null = element; at; at = at === this ? null : at.parentElement)
      grounds.unshift(getComputedStyle(at).backgroundColor);
    const ground = light(paint(grounds));
    const ink = light(paint([...grounds, getComputedStyle(element).color]));
    return (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
  };

  if (frame.left < 0 || frame.right > innerWidth || frame.top < 0 || frame.bottom > innerHeight)
    faults.push(`the dialog sticks out: ${JSON.stringify(frame)}`);
  for (const element of this.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('option')) continue;
    const box = element.getBoundingClientRect();
    const { scrollWidth, clientWidth } = element;
    if (box.left < frame.left - 1 || box.right > frame.right + 1)
      faults.push(`${name(element)} sticks out`);
    if (clientWidth > 0 && scrollWidth > clientWidth + 1 && element.tagName !== 'SELECT')
      faults.push(`${name(element)} is cut off: ${scrollWidth} > ${clientWidth}`);
    const written = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    const hasWords = written || element.dataset.text?.trim();
    const isOff = element.closest('[aria-disabled=true]:not(.box)');
    if (!hasWords || isOff || matchMedia('(forced-colors: active)').matches) continue;
    const ratio = contrast(element);
    if (ratio < 4.5) faults.push(`${name(element)} is pale: ${ratio.toFixed(2)}`);
  }
  return faults;
}

/** Makes all words twice as long. */
export function lengthen(this: HTMLElement): void {
  for (const element of this.querySelectorAll<HTMLElement>('[data-text]')) {
    const { dataset } = element;
    if (element.closest('.value, .preview')) continue;
    if (dataset.text) dataset.text += ` ${dataset.text}`;
  }
}

/** How many elements can have the focus. */
export function focusStops(this: HTMLElement): number {
  return this.querySelectorAll('button, [tabindex="0"]').length;
}
