// Look-alikes with ProseMirror, bare or by TipTap.
import type { LookAlike } from '../look-alike';

const submitButton = (label: string) =>
  `<button type="submit" class="send" aria-label="${label}">&uarr;</button>`;

export const CHATGPT: LookAlike = {
  id: 'chatgpt',
  url: 'https://chatgpt.com/',
  site: 'ChatGPT',
  editor: 'prosemirror',
  composer: '#prompt-textarea',
  attributes: { id: 'prompt-textarea', 'aria-label': 'Chat with ChatGPT' },
  around: ['<textarea class="fallback" name="prompt-textarea" hidden></textarea>', ''],
  send: {
    markup:
      '<button type="button" class="send" data-testid="send-button" id="composer-submit-button" aria-label="Send prompt">&uarr;</button>',
  },
  transport: { by: 'fetch', url: '/backend-api/f/conversation' },
  drafts: { url: '/backend-api/f/conversation/prepare', field: 'partial_query', wait: 50 },
  upload: '/backend-api/files',
  longestPaste: 10_000,
};

export const CLAUDE: LookAlike = {
  id: 'claude',
  url: 'https://claude.ai/',
  site: 'Claude',
  editor: 'tiptap',
  composer: '[data-testid="chat-input"]',
  attributes: { 'data-testid': 'chat-input', 'aria-label': 'Write your prompt to Claude' },
  placeholderComposer: 'static-composer-input',
  send: {
    markup:
      '<button type="button" class="send" data-testid="chat-input-send" aria-label="Send message">&uarr;</button>',
  },
  transport: { by: 'fetch', url: '/api/organizations/o/chat_conversations/c/completion' },
  upload: '/api/organizations/o/wiggle/upload-file',
  longestPaste: 4_000,
  accent: '#c6613f',
};

const GROK: LookAlike = {
  id: 'grok',
  url: 'https://grok.com/',
  site: 'Grok',
  editor: 'tiptap',
  composer: '.query-bar-editor',
  attributes: { class: 'query-bar-editor', 'data-testid': 'chat-input' },
  send: { markup: submitButton('Submit'), submits: true },
  transport: { by: 'fetch', url: '/rest/app-chat/conversations/new' },
};

export const WITH_PROSEMIRROR: readonly LookAlike[] = [
  GROK,
  {
    ...GROK,
    id: 'grok-pointerdown',
    url: 'https://grok.com/?pointerdown',
    send: {
      markup: '<button type="button" class="send" aria-label="Submit">&uarr;</button>',
      onPointerDown: true,
    },
  },
  {
    ...GROK,
    id: 'grok-form',
    url: 'https://grok.com/?form',
    send: { markup: '<button type="button" class="send" aria-label="Submit">&uarr;</button>' },
    transport: { by: 'form', url: '/rest/app-chat/conversations/new' },
  },
  {
    id: 'mistral',
    url: 'https://chat.mistral.ai/',
    site: 'Le Chat',
    editor: 'prosemirror',
    composer: '.ProseMirror[data-placeholder]',
    attributes: { 'data-placeholder': 'Ask Le Chat' },
    send: { markup: submitButton('Send question'), submits: true },
    transport: { by: 'fetch', url: '/api/chat' },
    accent: '#fa520f',
  },
  {
    id: 'doubao',
    url: 'https://www.doubao.com/',
    site: 'Doubao',
    editor: 'tiptap',
    composer: '.tiptap.ProseMirror',
    send: {
      markup:
        '<button type="button" class="send" data-testid="chat_input_send_button">&uarr;</button>',
    },
    transport: { by: 'fetch', url: '/samantha/chat/completion' },
    accent: '#0057ff',
  },
];
