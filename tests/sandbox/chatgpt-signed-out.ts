// ChatGPT, signed out: a plain textarea.
import { startChat } from './chat';

const field = document.querySelector<HTMLTextAreaElement>('#mobile-composer-prompt')!;

const chat = startChat({
  endpoint: '/backend-anon/f/conversation',
  typingEndpoint: '/unauth-mweb/autocompletions',
  getText: () => field.value,
  clear: () => {
    field.value = '';
  },
});

field.addEventListener('input', chat.changed);
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  chat.send();
});
