// Lexical, as Perplexity, Microsoft 365 Copilot, Meta AI and Kimi have it.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
} from 'lexical';
import { make } from '../dom';
import type { CreateEditor, EditorHost } from '../look-alike';

/** Milliseconds: what is typed within makes one step of undo. */
const UNDO_GROUP = 300;

type Register = (editor: LexicalEditor) => unknown;

/** @param breaks whether a line ends with a break within the one paragraph, or with the paragraph */
export const createLexical =
  (register: Register, breaks: 'lines' | 'paragraphs'): CreateEditor =>
  (host) => {
    const element = make(host.tag, { contenteditable: 'true', ...host.attributes });
    host.mount.append(element);
    const editor = createEditor({
      namespace: 'look-alike',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(element);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), UNDO_GROUP);
    registerHost(editor, host);
    return {
      getText: () => editor.getEditorState().read(readRoot),
      setText: (text) => editor.update(() => fillRoot(text, breaks), { discrete: true }),
      destroy: () => editor.setRootElement(null),
    };
  };

const readRoot = () =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');

function fillRoot(text: string, breaks: 'lines' | 'paragraphs'): void {
  const blocks = breaks === 'lines' ? [text.split('\n')] : text.split('\n').map((line) => [line]);
  const paragraphs = blocks.map((lines) => {
    const nodes = lines.flatMap((line, index) => [
      ...(index > 0 ? [$createLineBreakNode()] : []),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ]);
    return $createParagraphNode().append(...nodes);
  });
  $getRoot().clear();
  $getRoot()
    .append(...paragraphs)
    .selectEnd();
}

function registerHost(editor: LexicalEditor, { changed, takesKey, takesPaste }: EditorHost): void {
  const prevent = (event: Event, isTaken: boolean) => {
    if (isTaken) event.preventDefault();
    return isTaken;
  };
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => event !== null && prevent(event, takesKey(event)),
    COMMAND_PRIORITY_CRITICAL,
  );
  editor.registerCommand(
    PASTE_COMMAND,
    (event) => event instanceof ClipboardEvent && prevent(event, takesPaste(event)),
    COMMAND_PRIORITY_CRITICAL,
  );
  editor.registerTextContentListener(changed);
}
