// ChatGPT, signed in: a bare ProseMirror editor, with a hidden fallback textarea beside it.
import { baseKeymap, chainCommands, createParagraphNear, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { attach, startChat } from './chat';

/** Longer pastes become files. */
const LONGEST_PASTE = 10_000;

const schema = new Schema({
  nodes: {
    doc: basic.spec.nodes.get('doc')!,
    paragraph: basic.spec.nodes.get('paragraph')!,
    text: basic.spec.nodes.get('text')!,
    hard_break: basic.spec.nodes.get('hard_break')!,
  },
});

const sendMessage = () => {
  chat.send();
  return true;
};

const newState = () =>
  EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({
        'Mod-z': undo,
        'Mod-y': redo,
        'Shift-Enter': chainCommands(createParagraphNear, splitBlock),
        Enter: sendMessage,
      }),
      keymap(baseKeymap),
    ],
  });

const textOfDoc = () => {
  const { doc } = view.state;
  return doc.textBetween(0, doc.content.size, '\n', '\n');
};

const view = new EditorView(document.querySelector('#mount'), {
  state: EditorState.create({ schema }),
  attributes: { id: 'prompt-textarea', 'aria-label': 'Chat with ChatGPT' },
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    if (transaction.docChanged) chat.changed();
  },
  handlePaste(_view, event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= LONGEST_PASTE) return false;
    attach(text, '/backend-api/files');
    return true;
  },
});

const chat = startChat({
  endpoint: '/backend-api/f/conversation',
  typingEndpoint: '/backend-api/f/conversation/prepare',
  getText: textOfDoc,
  clear: () => view.updateState(newState()),
});
view.updateState(newState());
