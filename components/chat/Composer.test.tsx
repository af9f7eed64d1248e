// Keys and buttons of the composer and the answers: what they send, and what they must not.
// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import type { Verb } from '@/lib/bus/protocol';
import type { Message } from '@/lib/chat/transcript';
import { fault } from '@/lib/core/fault';
import { fail, ok } from '@/lib/core/result';
import { createPanel } from '@/lib/stores/panel';
import { PanelProvider } from '@/lib/stores/provide';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { answer, conversation, MODELS, question } from '@/tests/gallery/samples';
import { PanelView } from '../panel/PanelView';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let unmount = () => {};
afterEach(() => unmount());

/** Brought when it is needed: looked for until it is there. */
async function drawn(find: () => HTMLElement | null): Promise<HTMLElement> {
  for (let found = find(); ; found = find()) {
    if (found) return found;
    await settled();
  }
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

async function open(...messages: Message[]) {
  const fake = createFakeBackground({ connection: { version: '1', models: MODELS } });
  fake.answers['turn.start'] = async () => ok({ conversationId: 'c' });
  if (messages.length > 0) {
    fake.conversations.set('c', { conversation: conversation('c', 'C'), messages });
  }
  const panel = createPanel(fake.ports, (run) => void setTimeout(run));
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() =>
    root.render(
      <PanelProvider panel={panel}>
        <PanelView />
      </PanelProvider>,
    ),
  );
  act(() => {
    panel.start();
    fake.connect();
  });
  await settled();
  unmount = () => {
    act(() => root.unmount());
    host.remove();
  };
  const find = (selector: string) => host.querySelector<HTMLElement>(selector);
  return {
    fake,
    panel,
    find,
    press: async (key: string, more: KeyboardEventInit & { keyCode?: number } = {}) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      if (more.keyCode) Object.defineProperty(event, 'keyCode', { value: more.keyCode });
      act(() => void find('[data-testid=composer]')?.dispatchEvent(event));
      await settled();
      return event;
    },
    type: async (words: string) => {
      const field = find('[data-testid=composer]') as HTMLTextAreaElement;
      act(() => {
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
          field,
          words,
        );
        field.setSelectionRange(words.length, words.length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await settled();
    },
    click: async (selector: string) => {
      act(() => find(selector)?.click());
      await settled();
    },
    asked: (verb: Verb) =>
      fake.requests.filter((one) => one.verb === verb).map((one) => one.request),
  };
}

const streaming = answer('half', { state: 'streaming' });

describe('composer', () => {
  it('has the focus, and sends on Enter to the chosen model', async () => {
    const { panel, press, asked, find } = await open();
    expect(document.activeElement).toBe(find('[data-testid=composer]'));
    act(() => panel.draft.edit('why?'));
    await press('Enter');
    expect(asked('turn.start')).toEqual([
      { conversationId: null, text: 'why?', model: 'llama3.2:latest', whenFree: true },
    ]);
    expect(panel.draft.store.getState().text).toBe('');
  });

  it('leaves Shift+Enter and input methods alone', async () => {
    const { panel, press, asked } = await open();
    act(() => panel.draft.edit('なぜ'));
    for (const more of [{ shiftKey: true }, { isComposing: true }, { keyCode: 229 }]) {
      const event = await press('Enter', more);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(asked('turn.start')).toHaveLength(0);
  });

  it('sends nothing empty', async () => {
    const { panel, press, asked, find } = await open();
    act(() => panel.draft.edit(' \n '));
    await press('Enter');
    expect(asked('turn.start')).toHaveLength(0);
    expect(find('[data-testid=send]')?.hasAttribute('disabled')).toBe(true);
  });

  it('stops by the button and by Escape while streaming, and keeps what is typed', async () => {
    const { panel, press, click, asked, find } = await open(question('why?'), streaming);
    expect(find('[data-testid=send]')).toBeNull();
    act(() => panel.draft.edit('next'));
    await click('[data-testid=stop]');
    await press('Escape');
    expect(asked('turn.stop')).toEqual([{ conversationId: 'c' }, { conversationId: 'c' }]);
    expect(panel.draft.store.getState().text).toBe('next');
  });

  it('[e18] sends what begins with a slash and fits no prompt', async () => {
    const { type, press, asked, find } = await open();
    await type('/su');
    expect(find('[data-testid=suggestions]')?.textContent).toContain('Summarize');
    await type('/etc is what?');
    expect(find('[data-testid=suggestions]')).toBeNull();
    await press('Enter');
    expect(asked('turn.start')).toMatchObject([{ text: '/etc is what?' }]);
    expect(find('[data-testid=prompt-editor]')).toBeNull();
  });

  it('[e50] keeps the focus when a button gives way to another', async () => {
    const { click, find } = await open(question('why?'), streaming);
    find('[data-testid=stop]')?.focus();
    await click('[data-testid=stop]');
    expect(document.activeElement).toBe(find('[data-testid=composer]'));
  });

  it('[e50] takes what is typed while nothing has the focus', async () => {
    const { find } = await open();
    const typed = (key: string, more: KeyboardEventInit = {}) => {
      const composer = find('[data-testid=composer]');
      composer?.blur();
      act(() => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
      });
      return document.activeElement === composer;
    };
    expect(typed('a')).toBe(true);
    expect(typed('é')).toBe(true);
    expect(typed('v', { ctrlKey: true })).toBe(true);
    for (const key of [' ', 'Tab', 'ArrowDown', 'Shift']) expect(typed(key), key).toBe(false);
    expect(typed('c', { ctrlKey: true })).toBe(false);
    // That one opens the sheet.
    expect(typed('?')).toBe(false);
  });

  it('gives a refused question back and says why', async () => {
    const { fake, panel, press, find } = await open();
    fake.answers['turn.start'] = async () => fail('storage-failed');
    act(() => panel.draft.edit('why?'));
    await press('Enter');
    expect(panel.draft.store.getState().text).toBe('why?');
    expect(find('[data-testid=notice]')?.dataset.fault).toBe('storage-failed');
  });
});

it('[e33] [e50] a question left as it was gives the focus back', async () => {
  const { click, find } = await open(question('why?'), answer('because'));
  await click('[data-testid=edit-question]');
  expect(document.activeElement?.closest('[data-testid=question-editor]')).toBeTruthy();
  await click('[data-testid=question-editor] button');
  expect(find('[data-testid=question-editor]')).toBeNull();
  expect(document.activeElement).toBe(find('[data-testid=composer]'));
});

describe('answers', () => {
  const failed = (kind: 'stream-cut' | 'text-too-long' | 'model-missing') =>
    answer('', { state: 'failed', fault: fault(kind) });

  it('are asked for again by the button', async () => {
    const { click, asked } = await open(question('why?'), failed('stream-cut'));
    await click('[data-testid=retry]');
    expect(asked('turn.retry')).toEqual([
      { conversationId: 'c', model: 'llama3.2:latest', anyLength: false },
    ]);
  });

  it('are made of a very long text only when the user says so', async () => {
    const { click, asked, find } = await open(question('sum up'), failed('text-too-long'));
    expect(find('[data-testid=retry]')).toBeNull();
    await click('[data-testid=any-length]');
    expect(asked('turn.retry')).toMatchObject([{ anyLength: true }]);
  });

  it('offer the models when theirs is gone; remote ones cannot be chosen', async () => {
    const { panel, click, find, asked } = await open(question('why?'), failed('model-missing'));
    await click('[data-testid=notice] button');
    expect(panel.view.store.getState().pickerOpen).toBe(true);
    await click('[role=option][aria-disabled=true]:last-child');
    expect(asked('settings.change')).toHaveLength(0);
    await click('[role=option]:nth-child(2)');
    expect(asked('settings.change')).toEqual([{ changes: { model: 'qwen3:8b' } }]);
    expect(find('[role=listbox]')).toBeNull();
  });

  it('cannot be asked for again once the chat went on', async () => {
    const { find } = await open(failed('stream-cut') as Message, question('x'), answer('y'));
    expect(find('[data-testid=notice]')).not.toBeNull();
    expect(find('[data-testid=retry]')).toBeNull();
  });
});

describe('trouble', () => {
  it('shows the steps in an empty chat and goes away by itself', async () => {
    const { fake, panel, find } = await open();
    fake.connection = { fault: fault('origin-refused'), version: '1', models: [] };
    await act(() => panel.connection.check());
    const doctor = await drawn(() => find('[data-testid=connection]'));
    expect(doctor.dataset.fault).toBe('origin-refused');
    expect(doctor.textContent).toContain(fake.ports.origin);
    expect(find('[role=tab][aria-selected=true]')?.textContent).toBe('Linux');
    fake.connection = { version: '1', models: MODELS };
    await act(() => panel.connection.check());
    expect(find('[data-testid=connection]')).toBeNull();
  });

  it('leaves a conversation in view', async () => {
    const { fake, panel, find, click } = await open(question('why?'), answer('because'));
    fake.connection = { fault: fault('server-unreachable'), models: [] };
    await act(() => panel.connection.check());
    expect(find('[data-testid=answer]')?.textContent).toContain('because');
    expect(find('[data-testid=notice]')?.dataset.fault).toBe('server-unreachable');
    await click('[data-testid=notice] button');
    const doctor = await drawn(() => find('[data-testid=connection]'));
    expect(doctor.dataset.fault).toBe('server-unreachable');
  });
});
