// Look-alikes that no site looks like: a chat in a frame of each kind, a page that wants the text, and one nobody guards.
import type { LookAlike } from '../look-alike';
import { CHATGPT } from './prosemirror';

export const FRAMES = [
  'same',
  'blank',
  'written',
  'srcdoc',
  'blob',
  'sandboxed',
  'data',
  'javascript',
] as const;

/** An editable element that no library looks after. */
export const BARE: LookAlike = {
  ...CHATGPT,
  id: 'bare',
  url: 'https://chatgpt.com/?bare',
  editor: 'contenteditable',
};

export const FRAMED: readonly LookAlike[] = [
  ...FRAMES.map((frame) => ({
    ...CHATGPT,
    id: `frame-${frame}`,
    url: `https://chatgpt.com/?frame-${frame}`,
    frame,
  })),
  ...(['same', 'blank'] as const).map((frame) => ({
    ...BARE,
    id: `bare-frame-${frame}`,
    url: `https://chatgpt.com/?bare-frame-${frame}`,
    frame,
    framed: 'bare',
  })),
];

/** Pages of a host of which the chatbot is only a part: not the chatbot’s, and next to one of its own. */
export const ELSEWHERE: readonly (LookAlike & { chat: string })[] = (
  [
    ['github', 'https://github.com/owner/repository/issues/1', '/copilot'],
    ['github-copilots', 'https://github.com/copilots', '/copilot/c/1'],
    ['x', 'https://x.com/home', '/i/grok?conversation=1'],
    ['huggingface', 'https://huggingface.co/models', '/chat/conversation/1'],
    ['openrouter-models', 'https://openrouter.ai/models', '/chat?room=1'],
    ['duckduckgo', 'https://duckduckgo.com/?q=weather', '/?q=weather&ia=chat'],
  ] as const
).map(([id, url, chat]) => ({
  id,
  url,
  chat,
  site: 'Another page of the host',
  editor: 'textarea',
  composer: '#mount textarea',
  send: { markup: '<button type="button" class="send" aria-label="Send">&uarr;</button>' },
  transport: { by: 'fetch', url: '/sent' },
}));

export const HOSTILE: LookAlike = {
  ...CHATGPT,
  id: 'hostile',
  url: 'https://chatgpt.com/?hostile',
  isHostile: true,
};

/** The guard has nothing to do here. */
export const UNGUARDED: LookAlike = {
  ...CHATGPT,
  id: 'unguarded',
  url: 'https://chat.example.org/',
  site: 'A chat nobody guards',
};
