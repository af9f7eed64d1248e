// An editable element as the browser has it, with no library behind it.
import { make } from '../dom';
import { startPage } from '../start';

startPage(({ mount, tag, attributes, changed, takesKey, takesPaste }) => {
  const element = make(tag, { contenteditable: 'true', ...attributes });
  element.addEventListener('input', changed);
  element.addEventListener('keydown', (event) => {
    if (takesKey(event)) event.preventDefault();
  });
  element.addEventListener('paste', (event) => {
    if (takesPaste(event)) event.preventDefault();
  });
  mount.append(element);
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: the line breaks between blocks count
    getText: () => element.innerText.replace(/\n$/, ''),
    setText(text) {
      element.textContent = text;
    },
    destroy: () => element.remove(),
  };
});
