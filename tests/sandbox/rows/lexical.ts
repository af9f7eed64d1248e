// Look-alikes with Lexical.
import type { LookAlike } from '../look-alike';

export const WITH_LEXICAL: readonly LookAlike[] = [
  {
    id: 'm365-copilot',
    url: 'https://m365.cloud.microsoft/',
    site: 'Microsoft 365 Copilot',
    editor: 'lexical-plain',
    composer: '#m365-chat-editor-target-element',
    tag: 'span',
    attributes: {
      id: 'm365-chat-editor-target-element',
      role: 'combobox',
      'aria-label': 'Message',
    },
    send: {
      markup:
        '<button type="submit" class="send fai-SendButton" aria-label="Skicka">&uarr;</button>',
      submits: true,
    },
    transport: { by: 'socket', url: 'wss://substrate.office.com/m365Copilot/Chathub/u' },
  },
  {
    id: 'perplexity',
    url: 'https://www.perplexity.ai/',
    site: 'Perplexity',
    editor: 'lexical',
    composer: '#ask-input',
    attributes: { id: 'ask-input', role: 'textbox', 'aria-placeholder': 'Ask anything' },
    send: {
      markup:
        '<button type="button" class="send" data-testid="submit-button" aria-label="Submit">&uarr;</button>',
    },
    transport: { by: 'fetch', url: '/rest/sse/perplexity_ask' },
    drafts: { url: '/rest/autosuggest/list-autosuggest', field: 'query', wait: 0 },
    accent: '#20808d',
  },
  {
    id: 'meta-ai',
    url: 'https://www.meta.ai/',
    site: 'Meta AI',
    editor: 'lexical',
    composer: '[data-testid="composer-input"]',
    attributes: { 'data-testid': 'composer-input', role: 'textbox' },
    send: {
      markup:
        '<button type="button" class="send" data-testid="composer-send-button" aria-label="Send">&uarr;</button>',
    },
    transport: { by: 'fetch', url: '/api/graphql' },
  },
  {
    id: 'kimi',
    url: 'https://www.kimi.com/',
    site: 'Kimi',
    editor: 'lexical',
    composer: '.chat-input-editor',
    attributes: { class: 'chat-input-editor' },
    send: {
      markup: '<div class="send-button-container"><div class="send send-button">&uarr;</div></div>',
    },
    transport: { by: 'fetch', url: '/api/chat/c/completion/stream' },
  },
];
