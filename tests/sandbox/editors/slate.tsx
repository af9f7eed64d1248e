// Slate, as Qianwen and Doubao’s page for code have it.
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { startPage } from '../start';

const paragraphs = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(mount);
  // At once: the first drawing puts the initial value into the editor, over anything set before.
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={paragraphs('')} onValueChange={changed}>
        <Editable
          {...attributes}
          onKeyDown={(event) => {
            if (takesKey(event.nativeEvent)) event.preventDefault();
          }}
          onPaste={(event) => {
            if (!takesPaste(event.nativeEvent)) return false;
            event.preventDefault();
            return true;
          }}
        />
      </Slate>,
    ),
  );
  return {
    getText: () => editor.children.map((block) => Node.string(block)).join('\n'),
    setText(text) {
      Transforms.removeNodes(editor, {
        at: [],
        mode: 'highest',
        match: (_, path) => path.length === 1,
      });
      Transforms.insertNodes(editor, paragraphs(text), { at: [0] });
      Transforms.select(editor, Editor.end(editor, []));
    },
    destroy: () => root.unmount(),
  };
});
