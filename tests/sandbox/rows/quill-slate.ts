// Look-alikes with Quill and with Slate.
import type { LookAlike } from '../look-alike';

export const GEMINI: LookAlike = {
  id: 'gemini',
  url: 'https://gemini.google.com/',
  site: 'Gemini',
  editor: 'quill',
  composer: 'rich-textarea .ql-editor',
  attributes: { role: 'textbox', 'aria-label': 'Enter a prompt here' },
  around: ['<rich-textarea>', '</rich-textarea>'],
  send: {
    markup:
      '<gem-icon-button class="send send-button"><button type="button" class="send" aria-label="Nachricht senden">&uarr;</button></gem-icon-button>',
    isAbsentWhileEmpty: true,
  },
  transport: {
    by: 'fetch',
    url: '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
  },
  upload: 'https://content-push.googleapis.com/upload',
  ignoresMadeUpDrops: true,
  contentSecurityPolicy:
    "script-src 'nonce-sandbox'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
  accent: '#0b57d0',
};

export const WITH_QUILL_OR_SLATE: readonly LookAlike[] = [
  {
    id: 'yuanbao',
    url: 'https://yuanbao.tencent.com/',
    site: 'Yuanbao',
    editor: 'quill',
    composer: '.agent-dialogue__content--common__input .ql-editor',
    around: ['<div class="agent-dialogue__content--common__input">', '</div>'],
    send: {
      markup: '<a class="send style__send-btn___RwTm5" id="yuanbao-send-btn">&uarr;</a>',
    },
    transport: { by: 'fetch', url: '/api/chat/c' },
  },
  {
    id: 'doubao-code',
    url: 'https://www.doubao.com/code/chat',
    site: 'Doubao',
    editor: 'slate',
    composer: '[data-slate-editor]',
    send: {
      markup:
        '<button type="button" class="send" data-testid="chat_input_send_button">&uarr;</button>',
    },
    transport: { by: 'fetch', url: '/samantha/chat/completion' },
  },
  {
    id: 'qianwen',
    url: 'https://www.qianwen.com/',
    site: 'Qianwen',
    editor: 'slate',
    composer: '[data-slate-editor]',
    attributes: { role: 'textbox' },
    send: { markup: '<div class="send operateBtn-ehxNOr">&uarr;</div>' },
    transport: { by: 'fetch', url: '/api/v2/chat' },
  },
];
