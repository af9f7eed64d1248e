// The chatbot sites that are guarded: one row each. The content script's matches follow from here.

/** Where a site's composer text goes in: how the editor takes text. */
type Editor = 'prosemirror' | 'tiptap' | 'quill' | 'textarea';

export interface Site {
  /** Permanent, kebab-case; settings name it. */
  id: string;
  /** Words for people. */
  name: string;
  /** Match patterns. The guard works on the whole host: pastes are never told apart by selector. */
  matches: readonly string[];
  /** Finds the composer: for words, for health, and to come back to it when the page replaced it. */
  composer: string;
  editor: Editor;
}

export const SITES: readonly Site[] = [
  {
    id: 'chatgpt',
    name: 'ChatGPT',
    matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
    composer: 'div#prompt-textarea, textarea#mobile-composer-prompt',
    editor: 'prosemirror',
  },
  {
    id: 'claude',
    name: 'Claude',
    matches: ['https://claude.ai/*'],
    composer: 'div[data-testid="chat-input"], textarea#static-composer-input',
    editor: 'tiptap',
  },
  {
    id: 'gemini',
    name: 'Gemini',
    matches: ['https://gemini.google.com/*'],
    composer: 'rich-textarea div.ql-editor, initial-input-area-container textarea',
    editor: 'quill',
  },
];

/** Match patterns of the content script. */
export const guardMatches: string[] = SITES.flatMap((site) => site.matches);

const hostOf = (pattern: string): string => pattern.replace(/^\w+:\/\/([^/]*)\/.*$/, '$1');

/** The site at a host name; a host that is in no row (a sandboxed frame's is empty) is guarded all the same. */
export function siteFor(hostname: string): Site {
  const known = SITES.find((site) => site.matches.some((match) => hostOf(match) === hostname));
  return (
    known ?? {
      id: 'other',
      name: hostname || 'this site',
      matches: [],
      composer: '[contenteditable="true"], textarea',
      editor: 'textarea',
    }
  );
}

/** Name of the chatbot at an origin. */
export const siteName = (origin: string): string => siteFor(URL.parse(origin)?.hostname ?? '').name;
