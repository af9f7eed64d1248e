// Claude: TipTap.
import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { attach, startChat } from './chat';

/** Longer pastes become files. */
const LONGEST_PASTE = 4_000;

const sendMessage = () => {
  chat.send();
  return true;
};

const SendOnEnter = Extension.create({
  name: 'sendOnEnter',
  priority: 1_000,
  addKeyboardShortcuts: () => ({
    Enter: sendMessage,
  }),
});

const editor = new Editor({
  element: document.querySelector('#mount')!,
  extensions: [StarterKit, SendOnEnter],
  injectCSS: false,
  editorProps: {
    attributes: { 'data-testid': 'chat-input', 'aria-label': 'Write your prompt to Claude' },
    handlePaste(_view, event) {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length <= LONGEST_PASTE) return false;
      attach(text, '/api/organizations/o/wiggle/upload-file');
      return true;
    },
  },
  onUpdate: () => chat.changed(),
});

const chat = startChat({
  endpoint: '/api/organizations/o/chat_conversations/c/completion',
  getText: () => editor.getText({ blockSeparator: '\n' }),
  clear: () => editor.commands.clearContent(),
});
