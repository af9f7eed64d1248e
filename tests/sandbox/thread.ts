// What was said: the bubbles, and the way to edit an earlier message.
import { find, make } from './dom';
import { post } from './transport';

const REPLY =
  'This is a look-alike page for tests: nothing you write here leaves it, and no model answers.';

/** Where an edited message goes. */
const EDITS = '/edited-message';

export function say(text: string): void {
  find('#welcome').hidden = true;
  const words = make('span');
  words.textContent = text;
  const bubble = addBubble('you', words);
  const edit = make('button', { type: 'button', class: 'edit' });
  edit.textContent = 'Edit';
  edit.addEventListener('click', () => openEditor(bubble, words));
  bubble.append(edit);
  const reply = make('span');
  reply.textContent = REPLY;
  addBubble('them', reply).scrollIntoView({ block: 'end' });
}

function addBubble(who: 'you' | 'them', ...content: Element[]): HTMLElement {
  const bubble = make('article', { class: who });
  bubble.append(...content);
  find('#thread').append(bubble);
  return bubble;
}

function openEditor(bubble: HTMLElement, words: HTMLElement): void {
  const field = make('textarea', { class: 'edited', rows: '4' }) as HTMLTextAreaElement;
  field.value = words.textContent ?? '';
  const save = make('button', { type: 'button', class: 'save' });
  save.textContent = 'Save';
  save.addEventListener('click', () => {
    words.textContent = field.value;
    post(EDITS, { messages: [{ content: field.value }] });
    bubble.replaceChildren(words);
  });
  const leave = make('button', { type: 'button', class: 'leave' });
  leave.textContent = 'Cancel';
  leave.addEventListener('click', () => bubble.replaceChildren(words));
  bubble.replaceChildren(field, leave, save);
  field.focus();
}
