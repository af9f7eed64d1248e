// Quill, as Gemini and Yuanbao have it.
import Quill from 'quill';
import { make } from '../dom';
import { startPage } from '../start';

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const container = make('div');
  mount.append(container);
  // Before Quill's own listener, which is on the element within.
  container.addEventListener('paste', stopTaken(takesPaste), true);
  const handler = (_range: unknown, { event }: { event: KeyboardEvent }) => !takesKey(event);
  const quill = new Quill(container, {
    modules: { keyboard: { bindings: { send: { key: 'Enter', handler } } } },
  });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  quill.on('text-change', changed);
  return {
    // Quill's model always ends with a line break of its own.
    getText: () => quill.getText().replace(/\n$/, ''),
    setText: (text) => void quill.setText(text),
    destroy: () => container.remove(),
  };
});

function stopTaken(takesPaste: (event: ClipboardEvent) => boolean) {
  return (event: ClipboardEvent) => {
    if (!takesPaste(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
