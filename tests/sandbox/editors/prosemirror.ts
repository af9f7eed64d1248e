// ProseMirror, bare, as ChatGPT and Le Chat have it.
import { baseKeymap, chainCommands, createParagraphNear, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { startPage } from '../start';

const schema = new Schema({
  nodes: {
    doc: basic.spec.nodes.get('doc')!,
    paragraph: basic.spec.nodes.get('paragraph')!,
    text: basic.spec.nodes.get('text')!,
    hard_break: basic.spec.nodes.get('hard_break')!,
  },
});

const paragraph = (line: string) =>
  schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]);

const newState = (text: string) =>
  EditorState.create({
    doc: schema.node('doc', null, text.split('\n').map(paragraph)),
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Enter': chainCommands(createParagraphNear, splitBlock),
      }),
      keymap(baseKeymap),
    ],
  });

startPage(({ mount, attributes, changed, takesKey, takesPaste }) => {
  const view = new EditorView(mount, {
    state: newState(''),
    attributes,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed();
    },
    handleKeyDown: (_view, event) => takesKey(event),
    handlePaste: (_view, event) => takesPaste(event),
  });
  return {
    getText() {
      const { doc } = view.state;
      return doc.textBetween(0, doc.content.size, '\n', '\n');
    },
    setText: (text) => view.updateState(newState(text)),
    destroy: () => view.destroy(),
  };
});
