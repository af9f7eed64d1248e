// What the look-alike chats share: a thread, a canned reply, and the habits of real sites that matter to a guard.

const REPLY =
  'This is a look-alike page for tests: nothing you write here leaves it, and no model answers.';

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector} in this page`);
  return element;
};

function say(who: 'you' | 'them', text: string): void {
  const bubble = document.createElement('article');
  bubble.className = who;
  bubble.textContent = text;
  find('#thread').append(bubble);
  bubble.scrollIntoView({ block: 'end' });
}

interface Chat {
  /** Where the site posts a message, and what it posts while somebody types. */
  endpoint: string;
  typingEndpoint?: string;
  getText: () => string;
  clear: () => void;
}

const post = (url: string, body: unknown) =>
  void fetch(url, { method: 'POST', body: JSON.stringify(body) }).catch(() => {});

/** Wires the thread, the send button and the page's own eyes on the text. */
export function startChat({ endpoint, typingEndpoint, getText, clear }: Chat) {
  window.__getText = getText;
  const sendButton = find('#send') as HTMLButtonElement;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const send = () => {
    const text = getText();
    if (!text.trim()) return;
    find('#welcome').hidden = true;
    say('you', text);
    post(endpoint, { messages: [{ content: text }] });
    clear();
    say('them', REPLY);
  };
  const changed = () => {
    sendButton.disabled = !getText().trim();
    if (!typingEndpoint) return;
    clearTimeout(typing);
    typing = setTimeout(() => post(typingEndpoint, { partial_query: getText() }), 50);
  };
  sendButton.addEventListener('click', send);
  changed();
  return { send, changed };
}

/** Takes a long paste as a file and uploads it at once, as several sites do. */
export function attach(text: string, endpoint: string): void {
  const chip = document.createElement('span');
  chip.className = 'chip';
  chip.textContent = `Pasted text, ${text.length} characters`;
  find('#files').append(chip);
  post(endpoint, { name: 'pasted.txt', content: text });
}
