// The ledger as people read it: sums, narrowed by host and purpose, deleted after a second look.
// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import type { Contact } from '@/lib/ledger/contact';
import { createFakeBackground } from '@/tests/gallery/fake-ports';
import { bytes } from './contact-words';
import { Ledger } from './Ledger';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let unmount = () => {};
afterEach(() => unmount());

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 10)));

const contact = (changes: Partial<Contact>): Contact => ({
  ...{ at: 1_800_000_000_000, host: 'localhost:11434', purpose: 'answer', model: 'llama3.2:3b' },
  ...{ up: 1200, down: 34_000, status: 200, times: 1 },
  ...changes,
});

async function open(contacts: Contact[]) {
  const fake = createFakeBackground({ contacts });
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  act(() => root.render(<Ledger bus={fake.ports.bus} />));
  unmount = () => {
    act(() => root.unmount());
    host.remove();
  };
  await settled();
  const choose = async (label: string, value: string) => {
    const select = host.querySelector<HTMLSelectElement>(`[aria-label=${label}]`);
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    await settled();
  };
  const click = async (label: string) => {
    act(() =>
      [...host.querySelectorAll('button')].find((one) => one.textContent === label)?.click(),
    );
    await settled();
  };
  return { fake, host, choose, click, rows: () => host.querySelectorAll('li').length };
}

it('lists, sums, narrows and deletes', async () => {
  const gpu = contact({ host: 'gpu.example', purpose: 'title', status: 0, up: 5, down: 0 });
  const { fake, host, choose, click, rows } = await open([contact({}), gpu]);
  expect(host.textContent).toContain('2 requests, 1.2 kB sent, 34.0 kB received.');
  expect(host.textContent).toContain('Titles, llama3.2:3b · 5 B sent, 0 B received, no answer');
  await choose('Host', 'gpu.example');
  expect(rows()).toBe(1);
  await choose('Host', '');
  await choose('Purpose', 'answer');
  expect(rows()).toBe(1);
  expect(host.textContent).toContain('Answers, llama3.2:3b');
  await click('Clear …');
  expect(fake.contacts).toHaveLength(2);
  await click('Delete all entries');
  expect(host.textContent).toContain('Nothing was contacted.');
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [99_600, '100 kB'],
  [4_400_000_000, '4.4 GB'],
])('%s bytes are %s', (amount, words) => {
  expect(bytes(amount)).toBe(words);
});
