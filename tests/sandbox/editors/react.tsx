// A textarea whose text React holds, as DeepSeek, Poe and Copilot have it.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { EditorHost } from '../look-alike';
import { startPage } from '../start';

interface Model {
  text: string;
  show: (text: string) => void;
}

/** HTML's names of attributes, as React wants them. */
const RENAMED: Readonly<Record<string, string>> = { class: 'className', inputmode: 'inputMode' };

function Composer({ host, model }: { host: EditorHost; model: Model }) {
  const [text, setText] = useState('');
  model.text = text;
  model.show = setText;
  const attributes = Object.fromEntries(
    Object.entries(host.attributes).map(([name, value]) => [RENAMED[name] ?? name, value]),
  );
  return (
    <textarea
      rows={2}
      {...attributes}
      value={text}
      onChange={(event) => {
        model.text = event.target.value;
        setText(event.target.value);
        host.changed();
      }}
      onKeyDown={(event) => {
        if (host.takesKey(event.nativeEvent)) event.preventDefault();
      }}
      onPaste={(event) => {
        if (host.takesPaste(event.nativeEvent)) event.preventDefault();
      }}
    />
  );
}

startPage((host) => {
  const model: Model = { text: '', show: () => {} };
  const root = createRoot(host.mount);
  flushSync(() => root.render(<Composer host={host} model={model} />));
  return {
    getText: () => model.text,
    setText: (text) => flushSync(() => model.show(text)),
    destroy: () => root.unmount(),
  };
});
