// A plain textarea, perhaps one that stood in the page before this script ran.
import { make } from '../dom';
import { startPage } from '../start';

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const served = mount.querySelector('textarea');
  const field = served ?? (make('textarea', { rows: '2', ...attributes }) as HTMLTextAreaElement);
  if (!served) mount.append(field);
  field.addEventListener('input', changed);
  field.addEventListener('keydown', (event) => {
    if (takesKey(event)) event.preventDefault();
  });
  field.addEventListener('paste', (event) => {
    if (takesPaste(event)) event.preventDefault();
  });
  return {
    getText: () => field.value,
    setText(text) {
      field.value = text;
    },
    destroy: () => field.remove(),
  };
});
