// The look-alike chatbot pages: one row each, served under the real host name.

export interface LookAlike {
  /** Address under which it is served. */
  url: string;
  site: string;
  /** Page script, in this folder. */
  script: string;
  /** Finds the composer. */
  composer: string;
  /** What stands in the composer's form before the script runs. */
  markup: string;
  accent: string;
  contentSecurityPolicy?: string;
}

export const LOOK_ALIKES: readonly LookAlike[] = [
  {
    url: 'https://chatgpt.com/',
    site: 'ChatGPT',
    script: 'chatgpt.ts',
    composer: '#prompt-textarea',
    markup:
      '<textarea class="fallback" name="prompt-textarea" hidden></textarea><div id="mount"></div>',
    accent: '#0d0d0d',
  },
  {
    url: 'https://chatgpt.com/?unauth',
    site: 'ChatGPT',
    script: 'chatgpt-signed-out.ts',
    composer: '#mobile-composer-prompt',
    markup:
      '<textarea id="mobile-composer-prompt" data-mobile-composer-prompt rows="2" placeholder="Ask anything"></textarea>',
    accent: '#0d0d0d',
  },
  {
    url: 'https://claude.ai/',
    site: 'Claude',
    script: 'claude.ts',
    composer: '[data-testid="chat-input"]',
    markup: '<div id="mount"></div>',
    accent: '#c6613f',
  },
  {
    url: 'https://gemini.google.com/',
    site: 'Gemini',
    script: 'gemini.ts',
    composer: 'rich-textarea .ql-editor',
    markup: '<rich-textarea><div id="mount"></div></rich-textarea>',
    accent: '#0b57d0',
    contentSecurityPolicy:
      "script-src 'nonce-sandbox'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
  },
];
