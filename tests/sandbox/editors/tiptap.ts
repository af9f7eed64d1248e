// TipTap, as Claude and Grok have it.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { startPage } from '../start';

const paragraph = (line: string) => ({
  type: 'paragraph',
  content: line === '' ? [] : [{ type: 'text', text: line }],
});

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const editor = new Editor({
    element: mount,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: {
      attributes,
      handleKeyDown: (_view, event) => takesKey(event),
      handlePaste: (_view, event) => takesPaste(event),
    },
    onUpdate: changed,
  });
  return {
    getText: () => editor.getText({ blockSeparator: '\n' }),
    setText: (text) =>
      void editor.commands.setContent({ type: 'doc', content: text.split('\n').map(paragraph) }),
    destroy: () => editor.destroy(),
  };
});
