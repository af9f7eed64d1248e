// A textarea bound the way Svelte binds one: state follows input, the field follows state, the paste is heard outside.
import { make } from '../dom';
import { startPage } from '../start';

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const field = make('textarea', { rows: '2', ...attributes }) as HTMLTextAreaElement;
  let value = '';
  let isDrawing = false;
  const draw = () => {
    isDrawing = false;
    if (field.value !== value) field.value = value;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  };
  const invalidate = () => {
    if (isDrawing) return;
    isDrawing = true;
    queueMicrotask(draw);
  };
  const set = (text: string) => {
    value = text;
    invalidate();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (takesPaste(event)) event.preventDefault();
  };
  field.addEventListener('input', () => {
    set(field.value);
    changed();
  });
  field.addEventListener('keydown', (event) => {
    if (takesKey(event)) event.preventDefault();
  });
  mount.append(field);
  mount.addEventListener('paste', onPaste);
  return {
    getText: () => value,
    setText: set,
    destroy: () => mount.removeEventListener('paste', onPaste),
  };
});
