// The chatbot sites that are guarded: one row each. The content scripts' matches follow from here.

export interface Site {
  /** Permanent, kebab-case; settings name it. */
  id: string;
  /** Words for people. */
  name: string;
  /** Match patterns of whole hosts: a guard on some of a host's pages would be left by a click. */
  matches: readonly string[];
  /** Where the chatbot is one of several things at its host: a pattern for the beginning of what its own addresses have behind the host. */
  part?: string;
  /** Finds the composer: for words, for health, and to come back to it when the page replaced it. */
  composer: string;
  /** Finds what sends a message, where nothing in its names says so. */
  send?: string;
  /** Sends what is typed while it is typed: there it is looked at before the user sends it. */
  drafts?: true;
  /** How well the row is known: `a` by several sources, `b` by hearsay. Both are guarded in the same way. */
  tier: 'a' | 'b';
  /** Browsers that keep all extensions off this site. */
  forbiddenIn?: readonly 'edge'[];
}

const on = (...hosts: string[]) => hosts.map((host) => `https://${host}/*`);

export const SITES: readonly Site[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    matches: on('chatgpt.com', 'chat.openai.com'),
    composer: 'div#prompt-textarea, textarea#mobile-composer-prompt',
    drafts: true,
    tier: 'a',
  },
  {
    id: 'claude',
    name: 'Claude',
    matches: on('claude.ai'),
    composer: 'div[data-testid="chat-input"], textarea#static-composer-input',
    tier: 'a',
  },
  {
    id: 'gemini',
    name: 'Gemini',
    matches: on('gemini.google.com'),
    composer: 'rich-textarea div.ql-editor, initial-input-area-container textarea',
    tier: 'a',
  },
  {
    id: 'ai-studio',
    name: 'Google AI Studio',
    matches: on('aistudio.google.com'),
    composer: 'ms-prompt-box textarea, ms-prompt-input-wrapper textarea',
    send: 'ms-run-button button, button.run-button',
    tier: 'a',
  },
  {
    id: 'copilot',
    name: 'Microsoft Copilot',
    matches: on('copilot.microsoft.com'),
    composer: 'textarea#userInput',
    tier: 'a',
    forbiddenIn: ['edge'],
  },
  {
    id: 'microsoft-365-copilot',
    name: 'Microsoft 365 Copilot',
    matches: on('m365.cloud.microsoft'),
    composer: 'span#m365-chat-editor-target-element',
    tier: 'a',
    forbiddenIn: ['edge'],
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    matches: on('www.perplexity.ai'),
    composer: 'div#ask-input',
    drafts: true,
    tier: 'a',
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    matches: on('chat.deepseek.com'),
    composer: 'textarea[placeholder="Message DeepSeek"], textarea[name="search"]',
    send: 'div[role="button"].ds-icon-button, div[role="button"].ds-button--circle',
    tier: 'a',
  },
  {
    id: 'grok',
    name: 'Grok',
    matches: on('grok.com'),
    composer: '.query-bar-editor, div.tiptap.ProseMirror, textarea[aria-label="Ask Grok anything"]',
    tier: 'a',
  },
  {
    id: 'grok-on-x',
    name: 'Grok on X',
    matches: on('x.com'),
    part: '^/i/grok',
    composer: 'textarea',
    tier: 'b',
  },
  {
    id: 'mistral',
    name: 'Le Chat',
    matches: on('chat.mistral.ai'),
    composer: 'div.ProseMirror, textarea[name="message.text"]',
    tier: 'a',
  },
  {
    id: 'huggingchat',
    name: 'HuggingChat',
    matches: on('huggingface.co'),
    part: '^/chat',
    composer: 'form textarea[inputmode="text"]',
    tier: 'a',
  },
  {
    id: 'meta-ai',
    name: 'Meta AI',
    matches: on('www.meta.ai'),
    composer: 'div[data-testid="composer-input"]',
    tier: 'b',
  },
  {
    id: 'you',
    name: 'You.com',
    matches: on('you.com'),
    composer: '#search-input-textarea',
    tier: 'b',
  },
  {
    id: 'qwen',
    name: 'Qwen',
    matches: on('chat.qwen.ai', 'www.qianwen.com'),
    composer: 'textarea.message-input-textarea, #chat-input, [data-slate-editor][role="textbox"]',
    send: 'button.omni-button-content-btn, [class*="operateBtn"]',
    tier: 'a',
  },
  {
    id: 'kimi',
    name: 'Kimi',
    matches: on('www.kimi.com', 'kimi.moonshot.cn'),
    composer: 'div.chat-input-editor',
    tier: 'a',
  },
  {
    id: 'doubao',
    name: 'Doubao',
    matches: on('www.doubao.com'),
    composer:
      'div.tiptap.ProseMirror, textarea[data-testid="chat_input_input"], [data-slate-editor]',
    tier: 'a',
  },
  {
    id: 'poe',
    name: 'Poe',
    matches: on('poe.com'),
    composer: 'textarea[class*="GrowingTextArea_textArea"]',
    tier: 'a',
  },
  {
    id: 'yuanbao',
    name: 'Yuanbao',
    matches: on('yuanbao.tencent.com'),
    composer: '.agent-dialogue__content--common__input .ql-editor',
    tier: 'b',
  },
  {
    id: 'character-ai',
    name: 'Character.AI',
    matches: on('character.ai'),
    composer: 'main textarea, main [contenteditable="true"]',
    tier: 'b',
  },
  { id: 'pi', name: 'Pi', matches: on('pi.ai'), composer: 'main textarea', tier: 'b' },
  {
    id: 'notebooklm',
    name: 'NotebookLM',
    matches: on('notebooklm.google.com'),
    composer: 'textarea.query-box-input',
    tier: 'b',
  },
  {
    id: 't3-chat',
    name: 'T3 Chat',
    matches: on('t3.chat'),
    composer: 'textarea#chat-input',
    tier: 'b',
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    matches: on('openrouter.ai'),
    part: '^/chat',
    composer: 'textarea[data-testid="composer-input"]',
    tier: 'b',
  },
  {
    id: 'duck-ai',
    name: 'Duck.ai',
    matches: on('duck.ai'),
    composer: 'textarea[name="user-prompt"]',
    tier: 'a',
  },
  {
    id: 'duck-ai-on-duckduckgo',
    name: 'Duck.ai on DuckDuckGo',
    matches: on('duckduckgo.com'),
    part: '[?&]ia=chat',
    composer: 'textarea[name="user-prompt"]',
    tier: 'a',
  },
  {
    id: 'z-ai',
    name: 'Z.ai',
    matches: on('chat.z.ai'),
    composer: 'textarea#chat-input',
    tier: 'b',
  },
  {
    id: 'chatglm',
    name: 'ChatGLM',
    matches: on('chatglm.cn'),
    composer: 'textarea#chat-input',
    tier: 'b',
  },
  {
    id: 'github-copilot',
    name: 'GitHub Copilot',
    matches: on('github.com'),
    part: '^/copilot',
    composer: '#copilot-chat-textarea',
    send: 'button:has(.octicon-paper-airplane)',
    tier: 'b',
  },
];

/** Match patterns of the content scripts. */
export const guardMatches: string[] = SITES.flatMap((site) => site.matches);

/** By host name: the `part` of its site. A guard knows it from the start, and leaves all other pages alone. */
export const PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  SITES.flatMap(({ matches, part }) =>
    part ? matches.map((match) => [new URL(match).hostname, part]) : [],
  ),
);
