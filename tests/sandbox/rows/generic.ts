// Look-alikes of which little is known: the right host, a likely composer, and nothing of their own.
import type { LookAlike } from '../look-alike';

/** `[id, address, name, attributes of the textarea, where messages go]` */
type Known = readonly [
  id: string,
  url: string,
  site: string,
  attributes: Readonly<Record<string, string>>,
  endpoint: string,
];

const KNOWN: readonly Known[] = [
  ['grok-on-x', 'https://x.com/i/grok', 'Grok', {}, 'https://grok.x.com/2/grok/add_response.json'],
  ['character-ai', 'https://character.ai/', 'Character.AI', {}, 'wss://neo.character.ai/ws/'],
  ['pi', 'https://pi.ai/', 'Pi', {}, '/api/chat'],
  [
    'notebooklm',
    'https://notebooklm.google.com/',
    'NotebookLM',
    { class: 'query-box-input', 'aria-label': 'Query box' },
    '/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed',
  ],
  ['t3-chat', 'https://t3.chat/', 'T3 Chat', { id: 'chat-input' }, '/api/chat'],
  [
    'openrouter',
    'https://openrouter.ai/chat',
    'OpenRouter',
    { 'data-testid': 'composer-input' },
    '/api/v1/chat/completions',
  ],
  ['duck-ai', 'https://duck.ai/', 'Duck.ai', { name: 'user-prompt' }, '/duckchat/v1/chat'],
  [
    'duck-ai-search',
    'https://duckduckgo.com/?ia=chat',
    'Duck.ai',
    { name: 'user-prompt' },
    '/duckchat/v1/chat',
  ],
  ['zai', 'https://chat.z.ai/', 'Z.ai', { id: 'chat-input' }, '/api/chat/completions'],
  [
    'chatglm',
    'https://chatglm.cn/',
    'ChatGLM',
    { id: 'chat-input' },
    '/chatglm/backend-api/assistant/stream',
  ],
  [
    'github-copilot',
    'https://github.com/copilot',
    'GitHub Copilot',
    { id: 'copilot-chat-textarea' },
    '/github/chat/threads',
  ],
  [
    'chatgpt-old',
    'https://chat.openai.com/',
    'ChatGPT',
    { id: 'prompt-textarea' },
    '/backend-api/conversation',
  ],
  ['kimi-old', 'https://kimi.moonshot.cn/', 'Kimi', {}, '/api/chat/c/completion/stream'],
];

export const GENERIC: readonly LookAlike[] = KNOWN.map(([id, url, site, attributes, endpoint]) => ({
  id,
  url,
  site,
  editor: 'textarea',
  composer: '#mount textarea',
  attributes,
  send: { markup: '<button type="button" class="send" aria-label="Send">&uarr;</button>' },
  transport: { by: endpoint.startsWith('wss:') ? 'socket' : 'fetch', url: endpoint },
}));
