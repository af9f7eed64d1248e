// Look-alikes with a textarea: plain, or one whose text a framework holds.
import type { LookAlike } from '../look-alike';

const button = (attributes: string) =>
  `<button type="button" class="send" ${attributes}>&uarr;</button>`;

export const CHATGPT_SIGNED_OUT: LookAlike = {
  id: 'chatgpt-signed-out',
  url: 'https://chatgpt.com/?unauth',
  site: 'ChatGPT',
  editor: 'textarea',
  composer: '#mobile-composer-prompt',
  attributes: {
    id: 'mobile-composer-prompt',
    'data-mobile-composer-prompt': '',
    placeholder: 'Ask anything',
  },
  isServed: true,
  send: { markup: button('data-composer-submit aria-label="Send prompt"') },
  transport: { by: 'fetch', url: '/backend-anon/f/conversation' },
  drafts: { url: '/unauth-mweb/autocompletions', field: 'input_text', wait: 50 },
};

const COPILOT: LookAlike = {
  id: 'copilot',
  url: 'https://copilot.microsoft.com/',
  site: 'Copilot',
  editor: 'react',
  composer: '#userInput',
  attributes: { id: 'userInput', 'data-testid': 'composer-input', placeholder: 'Message Copilot' },
  shadow: { tag: 'cib-composer', mode: 'open' },
  send: { markup: button('data-testid="submit-button" title="Submit message"') },
  transport: { by: 'socket', url: 'wss://copilot.microsoft.com/c/api/chat?api-version=2' },
  accent: '#0f6cbd',
};

export const WITH_TEXTAREA: readonly LookAlike[] = [
  {
    id: 'ai-studio',
    url: 'https://aistudio.google.com/',
    site: 'AI Studio',
    editor: 'textarea',
    composer: 'ms-prompt-box textarea',
    attributes: { 'aria-label': 'Enter a prompt' },
    around: [
      '<ms-prompt-box><ms-prompt-input-wrapper><ms-autosize-textarea>',
      '</ms-autosize-textarea></ms-prompt-input-wrapper></ms-prompt-box>',
    ],
    send: {
      markup:
        '<ms-run-button><button type="submit" class="send run-button" aria-label="Run">&uarr;</button></ms-run-button>',
      submits: true,
    },
    sendsOn: 'Control+Enter',
    transport: {
      by: 'xhr',
      url: 'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent',
    },
  },
  COPILOT,
  {
    ...COPILOT,
    id: 'copilot-closed',
    url: 'https://copilot.microsoft.com/?closed',
    // Nothing outside sees into a closed root: the composer is where its host is.
    composer: 'cib-composer',
    shadow: { tag: 'cib-composer', mode: 'closed', isReplaced: true },
  },
  {
    id: 'deepseek',
    url: 'https://chat.deepseek.com/',
    site: 'DeepSeek',
    editor: 'react',
    composer: 'textarea.ds-scroll-area',
    attributes: {
      class: '_27c9245 ds-scroll-area',
      name: 'search',
      placeholder: 'Message DeepSeek',
    },
    send: {
      markup:
        '<div role="button" tabindex="0" class="send _7436101 ds-button--primary ds-button--circle">&uarr;</div>',
    },
    transport: { by: 'fetch', url: '/api/v0/chat/completion' },
    upload: '/api/v0/file/upload_file',
    showsPastedFiles: true,
    accent: '#4d6bfe',
  },
  {
    id: 'huggingchat',
    url: 'https://huggingface.co/chat/',
    site: 'HuggingChat',
    editor: 'svelte',
    composer: 'form textarea[inputmode="text"]',
    attributes: { inputmode: 'text', placeholder: 'Ask anything' },
    send: {
      markup: '<button type="submit" class="send" aria-label="Send message">&uarr;</button>',
      submits: true,
    },
    transport: { by: 'fetch', url: '/chat/conversation/c' },
    longestPaste: 3_983,
    dropsOn: 'window',
  },
  {
    id: 'qwen',
    url: 'https://chat.qwen.ai/',
    site: 'Qwen',
    editor: 'textarea',
    composer: 'textarea.message-input-textarea',
    attributes: { class: 'message-input-textarea', placeholder: 'How can I help you today?' },
    send: { markup: '<button type="button" class="send send-button">&uarr;</button>' },
    ignoresMadeUpEnter: true,
    transport: { by: 'fetch', url: '/api/v2/chat/completions' },
    accent: '#615ced',
  },
  {
    id: 'you',
    url: 'https://you.com/',
    site: 'You.com',
    editor: 'textarea',
    composer: '#search-input-textarea',
    attributes: { id: 'search-input-textarea' },
    send: { markup: button('aria-label="Send"') },
    transport: { by: 'address', url: '/api/streamingSearch' },
  },
  {
    id: 'poe',
    url: 'https://poe.com/',
    site: 'Poe',
    editor: 'react',
    composer: 'textarea.GrowingTextArea_textArea__ZWQbP',
    attributes: { class: 'GrowingTextArea_textArea__ZWQbP' },
    send: {
      markup:
        '<button type="button" class="send ChatMessageSendButton_sendButton__4ZyI4">&uarr;</button>',
    },
    transport: { by: 'fetch', url: '/api/gql_POST' },
    upload: '/api/gql_upload_POST',
    isRekeyed: true,
    accent: '#5d5cde',
  },
];
