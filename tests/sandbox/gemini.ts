// Gemini: Quill in a custom element, under Trusted Types.
import Quill from 'quill';
import { startChat } from './chat';

customElements.define('rich-textarea', class extends HTMLElement {});

const container = document.querySelector<HTMLElement>('#mount')!;
const quill = new Quill(container, {
  modules: {
    keyboard: {
      bindings: {
        send: {
          key: 'Enter',
          handler: () => {
            chat.send();
            return false;
          },
        },
      },
    },
  },
});
quill.root.setAttribute('role', 'textbox');
quill.root.setAttribute('aria-label', 'Enter a prompt here');

const chat = startChat({
  endpoint: '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
  // Quill's model always ends with a line break of its own.
  getText: () => quill.getText().replace(/\n$/, ''),
  clear: () => quill.setText(''),
});
quill.on('text-change', chat.changed);
